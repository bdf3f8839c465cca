/** What is seen, as one plain value: the address is its written form, the models turn it into what a view draws. */
import type { Sector, UiLang } from '../corpus/codebook.ts'
import type { ArticleId, CountryCode, Span } from '../corpus/types.ts'

export const VIEWS = ['matrix', 'timeline', 'sources'] as const
export type ViewName = (typeof VIEWS)[number]

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** A cell of the matrix; `article` null is the partner's overall column. */
export interface CellRef {
  readonly partner: CountryCode
  readonly sector: Sector
  readonly article: ArticleId | null
}

/** A sentence of an article, with the first eight digits of the file's SHA-256: a link outlives a change of text, and says so. */
export interface SentenceRef extends Span {
  readonly article: ArticleId
  readonly sha8: string
}

/** Days from 1970-01-01, both shown. */
export interface DayWindow {
  readonly first: number
  readonly last: number
}

export interface ViewState {
  readonly view: ViewName
  readonly lang: UiLang
  readonly theme: Theme
  /** The partners shown; empty: all. */
  readonly partners: readonly CountryCode[]
  readonly cell: CellRef | null
  /** Id of the chosen event. */
  readonly event: string | null
  readonly days: DayWindow | null
  readonly left: ArticleId | null
  readonly right: ArticleId | null
  readonly at: SentenceRef | null
}

/** What a click changes; everything else stays. */
export type ViewChange = Partial<ViewState>
