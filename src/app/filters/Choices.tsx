/** The choices of one filter, with the statements that each would leave. */
import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { choiceCounts } from '../../models/selection/choiceCounts.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import { choicesOf } from './choicesOf.ts'
import { DayChoice } from './DayChoice.tsx'
import type { FacetName } from './facets.ts'
import { narrowed } from './narrowed.ts'
import { SectorChoices } from './SectorChoices.tsx'
import { STRIP_WORDS } from './words.ts'

export function Choices({ index, name }: { readonly index: CorpusIndex; readonly name: FacetName }) {
  const { state, go } = useView()
  const words = useWords(STRIP_WORDS)
  const { names } = useWords(FILTER_WORDS)
  const { matches } = useSelection()
  const counts = useMemo(() => choiceCounts(index, state, matches), [index, state, matches])
  if (name === 'between') return <DayChoice index={index} />
  if (name === 'sectors') return <SectorChoices counts={counts.sectors} />
  return (
    <ChoiceList
      label={names[name]}
      note={words.countNote}
      choices={choicesOf(index, name, counts, state.lang)}
      chosen={state[name]}
      onChange={(chosen) => go(narrowed(state, { [name]: chosen }))}
    />
  )
}
