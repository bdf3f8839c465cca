/** The numbers that articles give, and where two articles give different ones. */
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode, Figure } from '../../corpus/types.ts'

/** One number in one article. Its span is the sentence that gives it. */
export interface FigureRow {
  readonly id: string
  readonly article: IndexArticle
  readonly figure: Figure
  /** Those that its sentence is about, else those of its article; empty where the article has none. */
  readonly partners: readonly CountryCode[]
  /** Whether another article gives another number for the same. */
  readonly disputed: boolean
}

/** One thing, two numbers; which of them is right is not judged. */
export interface FigurePair {
  readonly id: string
  readonly partner: CountryCode
  readonly unit: string
  /** `of`: what it counts, in the article's words; null where the index has no such figure. */
  readonly sides: readonly [left: FigureSide, right: FigureSide]
}

export interface FigureSide {
  readonly article: IndexArticle
  readonly start: number
  readonly end: number
  readonly value: string
  readonly of: string | null
}

export interface Figures {
  readonly rows: readonly FigureRow[]
  readonly pairs: readonly FigurePair[]
  /** Articles that give any of the rows. */
  readonly articles: number
}
