/** A choice of one article among any number: a line to type in over a short list (the combobox of WAI-ARIA, with a list that is filtered). */
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { offers } from '../../models/comparison/offers.ts'
import { evidenceSource } from '../../models/evidenceSource.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { ChooserList, type ChooserOption } from './ChooserList.tsx'
import { WORDS } from './words.ts'

/** As many as are read at a glance. */
const LIMIT = 12

interface ChooserOf {
  readonly index: CorpusIndex
  readonly ids: ReadonlyMap<string, string>
  readonly label: string
  /** Position of the chosen article; null: none. */
  readonly value: number | null
  /** The article that the chosen one stands beside, and all that stand somewhere already. */
  readonly beside: number | null
  readonly taken: readonly number[]
  /** What choosing none is called; null where one must be chosen. */
  readonly none: string | null
  /** What stands in the line while nothing is chosen. */
  readonly invites: string
  readonly choose: (id: string | null) => void
}

export function Chooser(props: ChooserOf) {
  const { index, ids, label, value, none, invites, choose } = props
  const id = useId()
  const describe = useDescription(ids)
  const [query, setQuery] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const isOpen = query !== null
  const { options, more } = useOptions(props, query)
  const chosen = value === null ? undefined : index.articles[value]
  const named = chosen === undefined ? '' : describe(chosen)
  const open = (text: string) => {
    setQuery(text)
    setActive(none !== null && value !== null && options.length > 1 ? 1 : 0)
  }
  const close = () => setQuery(null)
  const take = (option: ChooserOption | undefined) => {
    if (option === undefined) return
    close()
    choose(option.article === null ? null : (index.articles[option.article]?.id ?? null))
  }
  const onKey = (event: KeyboardEvent) => {
    const count = options.length
    const to: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (isOpen ? setActive((active + 1) % Math.max(1, count)) : open('')),
      ArrowUp: () => (isOpen ? setActive((active + count - 1) % Math.max(1, count)) : open('')),
      Enter: () => (isOpen ? take(options[active]) : open('')),
    }
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    }
    const act = to[event.key]
    if (act === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act()
  }
  const listId = `${id}-list`
  const optionId = (at: number) => `${id}-${at}`
  return (
    <div className="sources-chooser">
      <label htmlFor={id}>{label}</label>
      <div className="sources-chooser-line">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={isOpen}
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen && options.length > 0 ? optionId(active) : undefined}
          value={query ?? named}
          placeholder={named || invites}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => !isOpen && open('')}
          onChange={(event) => open(event.currentTarget.value)}
          onKeyDown={onKey}
          onBlur={close}
        />
        {isOpen && (
          <ChooserList
            id={listId}
            optionId={optionId}
            options={options}
            active={active}
            more={more}
            nameOf={(option) => {
              const article = option.article === null ? undefined : index.articles[option.article]
              return article === undefined ? (none ?? '') : describe(article)
            }}
            take={take}
          />
        )}
      </div>
    </div>
  )
}

/** The options for what is typed; that of choosing none stands first while nothing is. */
function useOptions({ index, value, beside, taken, none }: ChooserOf, query: string | null) {
  const selection = useSelection()
  const found = useMemo(
    () => (query === null ? null : offers(index, selection, { beside, taken, query, limit: LIMIT })),
    [index, selection, beside, taken, query],
  )
  const options: ChooserOption[] = [
    ...(none !== null && value !== null && query === '' ? [{ article: null, passages: 0, events: 0 }] : []),
    ...(found?.shown ?? []),
  ]
  return { options, more: found?.more ?? 0 }
}

/** "001 · VNA/VNS · 23 Oct 2025 · English". */
function useDescription(ids: ReadonlyMap<string, string>): (article: IndexArticle) => string {
  const words = useWords(WORDS)
  const { lang } = useView().state
  return (article) => {
    const { agency, date, language } = evidenceSource(article, lang)
    return [
      ids.get(article.id),
      agency ?? words.outletUnknown,
      date ?? words.dateUnknown,
      language ?? words.languageUnknown,
    ].join(' · ')
  }
}
