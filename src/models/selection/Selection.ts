/** The part of the record that the filters leave, as every view is given it. */
import type { CorpusEvent } from '../../corpus/types.ts'

/** Rows of `index.statements` and positions in `index.events` that hold the words asked for. */
export interface TextMatches {
  readonly statements: Uint8Array
  readonly events: Uint8Array
}

export interface Selection {
  /** Whether any filter narrows anything. */
  readonly active: boolean
  /** By position in `index.articles`: 1 where the article's own facts pass and, where a filter speaks of statements, one of them passes. */
  readonly articles: Uint8Array
  /** By row of `index.statements`: 1 where one of its codes passes. */
  readonly statements: Uint8Array
  /** By row of `index.codes`: 1 where it passes every filter. */
  readonly codes: Uint8Array
  /** Events that pass, in the order of the index. */
  readonly events: readonly CorpusEvent[]
  /** What answered the text filter; null where there is none, or no answer yet. */
  readonly matches: TextMatches | null
}
