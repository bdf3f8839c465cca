/** Says what the frame shows a part of, as of when and by which filters, and leads to the whole. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { dateText } from '../../models/dateText.ts'
import { type FilterPart, filterParts } from '../../ui/filterParts.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'

import { useView, useWords } from '../../ui/View.tsx'

import { ExportButton } from '../export/ExportButton.tsx'
import { QUOTES_ONLY } from '../quotesOnly.ts'
import { WORDS } from '../words.ts'
import { fullHref } from './fullPage.ts'
import { EMBED_WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex | undefined
  /** Tells it from the foot of the page around it. */
  readonly label: string
  /** Address of the full view, behind its `#`. */
  readonly full: string
  readonly onOpen: (href: string) => void
}

export function EmbedFoot({ index, label, full, onOpen }: Props) {
  const words = useWords(EMBED_WORDS)
  const href = fullHref(full, window)
  return (
    <section className="embed-foot" aria-label={label}>
      {index !== undefined && <Shown index={index} />}
      <span className="embed-leads">
        {index !== undefined && <ExportButton />}
        <a
          href={href}
          target="_blank"
          rel="noopener"
          onClick={(event) => {
            event.preventDefault()
            onOpen(href)
          }}
        >
          {words.full}
        </a>
      </span>
    </section>
  )
}

function Shown({ index }: { readonly index: CorpusIndex }) {
  const { state } = useView()
  const words = useWords(EMBED_WORDS)
  const app = useWords(WORDS)
  const names = useWords(FILTER_WORDS).names
  const quotesOnly = useWords(QUOTES_ONLY)
  const parts = filterParts(state, state.lang, index.articles)
  return (
    <>
      {parts.length > 0 && (
        <span>
          {words.filters}:{' '}
          {byFilter(parts)
            .map(([filter, texts]) => `${names[filter].toLowerCase()} ${texts}`)
            .join('; ')}
        </span>
      )}
      {index.texts === 'quotes' && <span>{quotesOnly}</span>}
      <span>{index.asOf === null ? app.asOfUnknown : app.asOf(dateText(index.asOf, state.lang))}</span>
      <span>
        {app.corpusHash} <code>{index.hash.slice(0, 8)}</code>
      </span>
    </>
  )
}

/** The texts of each filter, in one line. */
function byFilter(parts: readonly FilterPart[]): readonly (readonly [FilterPart['filter'], string])[] {
  const texts = new Map<FilterPart['filter'], string[]>()
  for (const { filter, text } of parts) texts.set(filter, [...(texts.get(filter) ?? []), text])
  return [...texts].map(([filter, list]) => [filter, list.join(', ')])
}
