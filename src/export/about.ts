/** What every exported file says of itself: which record, as of when, which filters, where it can be seen. */
import { dateText } from '../models/dateText.ts'
import { activeFilters } from '../models/selection/filterNames.ts'
import { filterParts } from '../ui/filterParts.ts'
import { FILTER_WORDS } from '../ui/filterWords.ts'
import type { ExportContext } from './ExportContext.ts'
import { EXPORT_WORDS } from './words.ts'

export interface About {
  /** SHA-256 of the corpus, hex. */
  readonly corpus: string
  /** EDTF; null: nothing in the corpus is dated. */
  readonly asOf: string | null
  /** "Partner: Bulgaria; Stage: Agreed, Signed", or that nothing is filtered. */
  readonly filters: string
  /** Where this very view is. */
  readonly link: string
}

/** `since`: the first year, where a table begins with one. */
export function aboutOf({ index, state, hrefOf }: ExportContext, since: number | null = null): About {
  const filters = filtersText({ index, state })
  return {
    corpus: index.hash,
    asOf: index.asOf,
    filters: since === null ? filters : `${filters}; ${EXPORT_WORDS[state.lang].since(since)}`,
    link: hrefOf({}),
  }
}

/** The filters in words, each name once. */
export function filtersText({ index, state }: Pick<ExportContext, 'index' | 'state'>): string {
  const { lang } = state
  const { names } = FILTER_WORDS[lang]
  const parts = filterParts(state, lang, index.articles)
  const said = activeFilters(state).map(
    (name) =>
      `${names[name]}: ${parts
        .filter(({ filter }) => filter === name)
        .map(({ text }) => text)
        .join(', ')}`,
  )
  return said.length === 0 ? EXPORT_WORDS[lang].noFilters : said.join('; ')
}

/** One line for formats that hold a comment or a description. */
export function aboutLine(context: ExportContext): string {
  const { lang } = context.state
  const { asOf, hash } = context.index
  const words = EXPORT_WORDS[lang]
  return words.about(asOf === null ? null : dateText(asOf, lang), hash, filtersText(context))
}

/** `bang-giao-events-2025-10-24-1a2b3c4d.csv`: what, as of when, from which corpus. */
export function fileName({ index }: Pick<ExportContext, 'index'>, what: string, extension: string): string {
  const asOf = index.asOf === null ? [] : [index.asOf.replace(/[^\dX-]+/g, '_')]
  return `${['bang-giao', what, ...asOf, index.hash.slice(0, 8)].join('-')}.${extension}`
}
