/** What the matrix draws: sectors in their groups down, partners and their articles across. */
import type { Sector, SectorGroup, Stage, UiLang } from '../../corpus/codebook.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode } from '../../corpus/types.ts'
import type { SourceCount } from '../sources.ts'

export interface MatrixCell {
  /** The highest that a statement has reached. */
  readonly stage: Stage
  readonly statements: number
  /** Statements at each stage, in the order of the stages. */
  readonly spread: readonly number[]
}

/** One entry a sector, in the codebook's order; null: not mentioned. */
export type MatrixCells = readonly (MatrixCell | null)[]

export type MatrixColumn =
  /** All articles of a partner. */
  | { readonly kind: 'overall'; readonly partner: CountryCode; readonly cells: MatrixCells }
  | {
      readonly kind: 'article'
      readonly partner: CountryCode
      readonly article: IndexArticle
      readonly cells: MatrixCells
    }
  /** The article's language has no lexicon: what it says is not known, which is not silence. */
  | { readonly kind: 'not-coded'; readonly article: IndexArticle }
  /** The corpus has no article about this partner in this language of the page: nothing could have been found. */
  | { readonly kind: 'no-article'; readonly lang: UiLang }

/** The columns under one head; `partner` is null over the articles that are not coded and so have none. */
export interface PartnerColumns {
  readonly partner: CountryCode | null
  readonly articles: number
  /** The same articles, those that carry one text counted once. */
  readonly sources: SourceCount
  readonly statements: number
  /** Articles that have no column of their own here: there are too many, or no room. */
  readonly folded: number
  readonly columns: readonly MatrixColumn[]
}

export interface SectorRow {
  readonly sector: Sector
  /** Position in the codebook's order, as in a column's cells. */
  readonly at: number
  /** No column that is shown says anything. */
  readonly silent: boolean
}

export interface Matrix {
  readonly partners: readonly PartnerColumns[]
  readonly groups: readonly { readonly group: SectorGroup; readonly rows: readonly SectorRow[] }[]
}
