import { useRef } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { NO_FILTERS, type ViewChange } from '../../models/viewState.ts'
import { type FilterPart, filterParts } from '../../ui/filterParts.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { focusMain } from '../../ui/focusMain.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { narrowed } from './narrowed.ts'
import { STRIP_WORDS } from './words.ts'

/** What is filtered, in words; each can be taken away, and all. The focus goes to the next of them, at the end to the view. */
export function ActiveFilters({ index }: { readonly index: CorpusIndex }) {
  const { state, go } = useView()
  const words = useWords(STRIP_WORDS)
  const { names } = useWords(FILTER_WORDS)
  const list = useRef<HTMLUListElement>(null)
  const parts = filterParts(state, state.lang, index.articles)
  if (parts.length === 0) return null
  const remove = (change: ViewChange, at: number | null) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])].slice(0, parts.length)
    const next = at === null ? undefined : (buttons[at + 1] ?? buttons[at - 1])
    if (next === undefined) focusMain()
    else next.focus()
    go(narrowed(state, change))
  }
  const name = ({ filter, text }: FilterPart) => `${names[filter]}: ${text}`
  return (
    <ul className="filter-active" aria-label={words.active} ref={list}>
      {parts.map((part, at) => (
        <li key={part.key}>
          <button type="button" aria-label={words.remove(name(part))} onClick={() => remove(part.without, at)}>
            <span className="filter-name">{names[part.filter]}</span> {part.text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="text-link" onClick={() => remove(NO_FILTERS, null)}>
          {words.removeAll}
        </button>
      </li>
    </ul>
  )
}
