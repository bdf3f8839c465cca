/**
 * The JSON that the page loads first (`corpus/index.json`): everything but the texts. Statements and codes are columns of numbers,
 * one entry a row, so that 150,000 of them stay small and quick to walk; -1 stands for null in a column. Sectors, stages, voices and rules
 * are indexes into the closed lists of `codebook.ts`, in their order; partners and dates into the lists here.
 */
import type { CodedLang, ParagraphKind, Reason } from '../codebook.ts'
import type {
  ArticleId,
  CorpusEvent,
  CountryCode,
  Disagreement,
  Edtf,
  Figure,
  Instrument,
  Meta,
  Person,
  Problem,
  Span,
} from '../types.ts'

/** The version of this format; another one is refused with a sentence, never half read. */
export const INDEX_FORMAT = 1

/** What a site publishes of its texts: `quotes` only what the record quotes of them, for a site that may not republish the articles. */
export const TEXTS_PUBLISHED = ['whole', 'quotes'] as const
export type TextsPublished = (typeof TEXTS_PUBLISHED)[number]

/** An article without its text. `statements` is the half-open range of its rows in the columns. */
export interface IndexArticle {
  readonly id: ArticleId
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string
  readonly meta: Meta
  /** The lexicon that coded it; null: not coded. */
  readonly lexicon: CodedLang | null
  readonly partners: readonly CountryCode[]
  /** UTF-16 code units. */
  readonly length: number
  readonly sentences: number
  readonly statements: readonly [from: number, to: number]
  readonly instruments: readonly Instrument[]
  readonly figures: readonly Figure[]
  readonly people: readonly Person[]
}

/** A row is a statement; the rows of one article stand together, in the order of its text. */
export interface StatementColumns {
  readonly article: readonly number[]
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly partner: readonly number[]
  /** Index into `dates`, or -1. */
  readonly when: readonly number[]
}

/** A row is a code; the rows of one statement stand together. */
export interface CodeColumns {
  readonly statement: readonly number[]
  readonly sector: readonly number[]
  readonly stage: readonly number[]
  readonly voice: readonly number[]
  /** The sentence that the stage is carried from: offsets, or -1. */
  readonly carriedStart: readonly number[]
  readonly carriedEnd: readonly number[]
  /** 1 where halted. */
  readonly halted: readonly number[]
  readonly rule: readonly number[]
  readonly sectorStart: readonly number[]
  readonly sectorEnd: readonly number[]
  /** The staging verb: offsets, or -1. */
  readonly stageStart: readonly number[]
  readonly stageEnd: readonly number[]
}

/** Two statements (rows of the statement columns) that report the same thing; `score` 0 to 1. */
export interface PassageColumns {
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly score: readonly number[]
}

export interface CorpusIndex {
  readonly format: typeof INDEX_FORMAT
  /** SHA-256 over all that follows; the same seeds give the same hash. */
  readonly hash: string
  readonly texts: TextsPublished
  readonly asOf: Edtf | null
  /** Most statements first. */
  readonly partners: readonly CountryCode[]
  readonly dates: readonly Edtf[]
  readonly articles: readonly IndexArticle[]
  readonly statements: StatementColumns
  readonly codes: CodeColumns
  readonly events: readonly CorpusEvent[]
  readonly passages: PassageColumns
  /** As in `Corpus`: articles that count as one source. */
  readonly sameReports: readonly (readonly ArticleId[])[]
  readonly disagreements: readonly Disagreement[]
  readonly problems: readonly Problem[]
}

/** `corpus/articles/ID.json`: one text and what each of its lines and sentences is. */
export interface ArticleText {
  readonly format: typeof INDEX_FORMAT
  readonly id: ArticleId
  readonly sha256: string
  readonly text: string
  /** What is not published of it and blank in `text`, sentence by sentence; none where the texts are whole. */
  readonly withheld: readonly Span[]
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly kind: ParagraphKind }[]
  /** `reason`: why it is no statement; null where it is one. */
  readonly sentences: readonly {
    readonly start: number
    readonly end: number
    readonly paragraph: number
    readonly reason: Reason | null
  }[]
}
