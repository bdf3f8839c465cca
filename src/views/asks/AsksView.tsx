import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { asksOf } from '../../models/asks/asksOf.ts'
import { asksFinding } from '../../models/asks/finding.ts'
import { shortIds } from '../../models/shortId.ts'
import { NO_FILTERS } from '../../models/viewState.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { focusMain } from '../../ui/focusMain.ts'
import { Heading } from '../../ui/Heading.tsx'
import { NothingMatches } from '../../ui/NothingMatches.tsx'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { findingText } from './findingWords.ts'
import { PartnerSection } from './PartnerSection.tsx'
import { WORDS } from './words.ts'
import './asks.css'

/** So many partners stand open; the others are folded, each with its counts. */
const OPEN_PARTNERS = 3

/** What each side proposed and the other has not yet taken up, by partner and sector; apart from it, what was taken up and how. */
export function AsksView({ index }: { readonly index: CorpusIndex }) {
  const { state } = useView()
  const selection = useSelection()
  const words = useWords(WORDS)
  const asks = useMemo(() => asksOf(index, selection), [index, selection])
  const shortId = useMemo(() => shortIds(index.articles.map(({ id }) => id)), [index])
  const { title, lede } = findingText(asksFinding(asks), state.lang)
  const { partners } = asks
  return (
    <div className="frame">
      <div className="frame-main asks">
        <Heading rank={1} className="view-title">
          {partners.length === 0 && selection.active ? words.nothingFiltered : title}
        </Heading>
        {lede !== '' && <p className="view-lede">{lede}</p>}
        {partners.length === 0 ? (
          <NothingProposed index={index} />
        ) : (
          <>
            <p className="asks-rule">
              <b>{words.ruleTitle}.</b> {words.rule} {selection.active && words.ruleFiltered}
            </p>
            {partners.map((of, at) => (
              <PartnerSection key={of.partner} asks={of} shortId={shortId} startsOpen={at < OPEN_PARTNERS} />
            ))}
          </>
        )}
      </div>
    </div>
  )
}

/** Where filters leave nothing at all, what to loosen; where they leave no proposal, the way back to all of them. */
function NothingProposed({ index }: { readonly index: CorpusIndex }) {
  const { go } = useView()
  const selection = useSelection()
  const words = useWords(WORDS)
  const filters = useWords(FILTER_WORDS)
  if (!selection.active) return <p className="asks-nothing">{words.nothing}</p>
  if (!selection.statements.includes(1)) return <NothingMatches index={index} counted="statements" />
  const clear = () => {
    focusMain()
    go(NO_FILTERS)
  }
  return (
    <button type="button" className="text-link asks-clear" onClick={clear}>
      {filters.removeAll}
    </button>
  )
}
