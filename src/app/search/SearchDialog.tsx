/** Search over the whole record, in a dialog: the focus stays in it, Escape closes it and gives the focus back. */
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Found } from '../../models/search/searcherOf.ts'
import { focusMain } from '../../ui/focusMain.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { useLate } from '../../ui/Wait.tsx'
import { type OpenPlace, placeChange } from './places.ts'
import { Results } from './Results.tsx'
import { SearchFailed } from './SearchFailed.tsx'
import { foundQuery, SHOWN, SHOWN_MORE } from './searchQueries.ts'
import { stepThrough } from './stepThrough.ts'
import { SEARCH_WORDS } from './words.ts'
import './search.css'

interface Props {
  readonly index: CorpusIndex
  readonly onClose: () => void
}

const countOf = ({ partners, events, people, instruments, sentences }: Found) =>
  [partners, events, people, instruments, sentences].reduce((sum, { count }) => sum + count, 0)

export function SearchDialog({ index, onClose }: Props) {
  const words = useWords(SEARCH_WORDS)
  const { hrefOf, go } = useView()
  const selection = useSelection()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [limit, setLimit] = useState(SHOWN)
  const query = useDeferredValue(typed)
  const isAsking = query.trim() !== ''
  const found = useQuery({ ...foundQuery(index.hash, query, limit), enabled: isAsking })
  const isLate = useLate(isAsking && found.isFetching)

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])

  const leave = () => {
    dialog.current?.close()
    focusMain()
  }
  const open: OpenPlace = (change, subject) => ({
    href: hrefOf(placeChange(index, selection, change, subject)),
    onClick: leave,
  })
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    // It closes the dialog, and nothing of the view behind it.
    if (event.key === 'Escape') event.stopPropagation()
    else if (stepThrough(event.currentTarget, event.key)) event.preventDefault()
  }
  const data = isAsking ? found.data : undefined
  const count = data === undefined ? 0 : countOf(data)
  return (
    <dialog ref={dialog} className="search" aria-label={words.title} onClose={onClose} onKeyDown={onKeyDown}>
      <search className="search-form">
        <label>
          <span className="search-label">{words.label}</span>
          <input
            type="search"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="search-hint"
            onChange={(event) => {
              setTyped(event.target.value)
              setLimit(SHOWN)
            }}
          />
        </label>
        <button type="button" className="text-link search-close" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </search>
      <p id="search-hint" className="search-hint">
        {words.hint}
        {index.texts === 'quotes' && ` ${words.quotesOnly}`}
      </p>
      <p className="search-status" role="status">
        {isLate ? words.searching : data !== undefined && !found.isError && words.results(count)}
      </p>
      <section className="search-results" aria-label={words.results(count)}>
        {isAsking && found.isError && (
          <SearchFailed error={found.error} lead={words.failed} retry={() => found.refetch()} />
        )}
        {data !== undefined && !found.isError && count === 0 && (
          <p>
            {words.nothing(query.trim())} {words.nothingAdvice}
          </p>
        )}
        {data !== undefined && !found.isError && (
          <Results
            index={index}
            found={data}
            query={query}
            open={open}
            onMore={limit === SHOWN ? () => setLimit(SHOWN_MORE) : null}
          />
        )}
      </section>
      {data !== undefined && count > 0 && (
        <p className="search-foot">
          <button
            type="button"
            className="text-link"
            onClick={() => {
              go({ text: query.trim() })
              leave()
            }}
          >
            {words.filter(query.trim())}
          </button>
        </p>
      )}
    </dialog>
  )
}
