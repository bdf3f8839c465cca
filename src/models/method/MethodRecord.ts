/** `corpus/method.json`: what a build knows about its own work. Made at build time; asked for when the method page is opened. */
import type { CodedLang, Reason, Stage } from '../../corpus/codebook.ts'
import type { ArticleId, Span } from '../../corpus/types.ts'

/** Codes that the program and people both gave, that it alone gave, and that they alone gave. */
export interface Tally {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

/** What is compared, widest first: which sentences are statements, their sectors, these with their stages, cells of an article, events. */
export const LEVELS = ['statement', 'sector', 'stage', 'cell', 'event'] as const
export type Level = (typeof LEVELS)[number]

/** `seen`: texts that were read while the coder was written. `heldOut`: never looked at, so what an unseen article will show. */
export const PARTS = ['heldOut', 'seen'] as const
export type Part = (typeof PARTS)[number]

/** The texts of one language in one part, coded by this build and scored against people. */
export interface Measured {
  readonly part: Part
  readonly lang: CodedLang
  readonly texts: number
  readonly levels: Readonly<Record<Level, Tally>>
  /** Statements' sectors at each stage. */
  readonly stages: Readonly<Record<Stage, Tally>>
  /** Codes of which both give the sector, and those of them where both hear the same voice. */
  readonly voice: { readonly right: number; readonly of: number }
}

/** Sentences of the corpus that are no statement, by reason, most first; `example` is the first of them. */
export interface Uncoded {
  readonly reason: Reason
  readonly sentences: number
  readonly articles: number
  readonly example: Span & { readonly article: ArticleId }
}

export interface MethodRecord {
  readonly format: 1
  /** Of the program, from its package. */
  readonly version: string
  /** The hash of the corpus that `uncoded` was counted in. */
  readonly corpus: string
  /** Null: the coded texts were not at hand, nothing is measured. */
  readonly measured: readonly Measured[] | null
  readonly uncoded: readonly Uncoded[]
}
