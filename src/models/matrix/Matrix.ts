/** What the matrix draws: sectors in their groups down, partners and what their statements are parted by across. */
import type { Sector, SectorGroup, Stage, UiLang, Voice } from '../../corpus/codebook.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode } from '../../corpus/types.ts'
import type { SourceCount } from '../sources.ts'
import type { ColumnChoice } from '../viewState.ts'

export interface MatrixCell {
  /** The highest that a statement has reached. */
  readonly stage: Stage
  readonly statements: number
  /** Statements at each stage, in the order of the stages. */
  readonly spread: readonly number[]
  /** Who says that it has got so far, in the codebook's order. */
  readonly voices: readonly Voice[]
  /** Statements at the highest stage whose sentence dates the deed before the report. */
  readonly past: number
  /** Statements of something still to come. */
  readonly planned: number
  readonly halted: number
}

/** One entry a sector, in the codebook's order; null: not mentioned. */
export type MatrixCells = readonly (MatrixCell | null)[]

export type MatrixColumn =
  /** All that is left of a partner. */
  | { readonly kind: 'overall'; readonly partner: CountryCode; readonly cells: MatrixCells }
  /** What has one value in the chosen kind of columns: one article, one stage, one year. */
  | {
      readonly kind: 'part'
      readonly partner: CountryCode
      readonly by: ColumnChoice
      /** Empty: the articles do not state it. */
      readonly value: string
      /** Where the column is one article. */
      readonly article: IndexArticle | null
      /** Articles behind the column. */
      readonly articles: number
      readonly cells: MatrixCells
    }
  /** No lexicon for the language of these articles: what they say is not known, which is not silence. */
  | { readonly kind: 'not-coded'; readonly value: string; readonly articles: readonly IndexArticle[] }
  /** The corpus has no article about this partner in this language of the page: nothing could have been found. */
  | { readonly kind: 'no-article'; readonly lang: UiLang }

/** The columns under one head; `partner` is null over the articles that are not coded and so have none. */
export interface PartnerColumns {
  readonly partner: CountryCode | null
  readonly articles: number
  /** The same articles, those that carry one text counted once. */
  readonly sources: SourceCount
  readonly statements: number
  /** Columns besides the overall one stand open. */
  readonly open: boolean
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
  /** Statements that are shown. */
  readonly statements: number
  /** Statements left out because their sentence dates them before the chosen year. */
  readonly leftOut: number
}
