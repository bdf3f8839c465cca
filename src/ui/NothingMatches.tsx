import { useMemo } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { type Counted, loosenings } from '../models/selection/loosen.ts'
import { NO_FILTERS, type ViewChange } from '../models/viewState.ts'
import { filterParts } from './filterParts.ts'
import { FILTER_WORDS } from './filterWords.ts'
import { focusMain } from './focusMain.ts'
import { useSelection } from './Selection.tsx'
import { useView, useWords } from './View.tsx'
import './nothingMatches.css'

interface Props {
  readonly index: CorpusIndex
  /** What the view draws. */
  readonly counted: Counted
}

/** Says that the filters together leave nothing, and which of them to take away, with what that would bring back. */
export function NothingMatches({ index, counted }: Props) {
  const { state, go } = useView()
  const { matches } = useSelection()
  const words = useWords(FILTER_WORDS)
  const loosened = useMemo(() => loosenings(index, state, matches, counted), [index, state, matches, counted])
  const parts = filterParts(state, state.lang, index.articles)
  const helping = loosened.filter(({ left }) => left > 0)
  // What was clicked goes away with what it says: the reader stands at the view that it brought back.
  const loosen = (change: ViewChange) => {
    focusMain()
    go(change)
  }
  return (
    <div className="nothing-matches" role="status">
      <p>
        {words.nothing} {helping.length === 0 && loosened.length > 1 && words.nothingByOne}
      </p>
      <ul>
        {helping.map(({ filter, left }) => (
          <li key={filter}>
            <button type="button" className="text-link" onClick={() => loosen({ [filter]: NO_FILTERS[filter] })}>
              {words.without(
                `${words.names[filter]}: ${parts
                  .filter((part) => part.filter === filter)
                  .map(({ text }) => text)
                  .join(', ')}`,
              )}
            </button>{' '}
            <span className="nothing-matches-left">{words.left[counted](left)}</span>
          </li>
        ))}
        <li>
          <button type="button" className="text-link" onClick={() => loosen(NO_FILTERS)}>
            {words.removeAll}
          </button>
        </li>
      </ul>
    </div>
  )
}
