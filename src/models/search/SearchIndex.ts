/**
 * `corpus/search.json`: what the search knows, without a text. Sentences are numbered through the corpus, article by article; a result is a number,
 * and its words are read in the article's own file. Lists are packed (`pack.ts`).
 */
import type { AsPlainObject } from 'minisearch'
import type { CountryCode } from '../../corpus/types.ts'

/** Another version is refused with a sentence. */
export const SEARCH_FORMAT = 1

export interface SearchIndex {
  readonly format: typeof SEARCH_FORMAT
  /** Of the corpus that it was made from, as in its index. */
  readonly hash: string
  /** How many sentences each article has, in the order of the index. */
  readonly sentences: readonly number[]
  /** Day of publication by article, from 1970-01-01; null where it is not stated. Newer sentences stand first. */
  readonly days: readonly (number | null)[]
  /** For each row of the statement columns the sentence that it stands in, packed. */
  readonly statements: string
  /** For each event the sentences that are its evidence, each packed. */
  readonly events: readonly string[]
  /** Every word, folded `exact`. */
  readonly words: readonly string[]
  /** For each word the sentences that have it, packed. */
  readonly found: readonly string[]
  /** What has a name; its position is its id in `names`. */
  readonly things: readonly Thing[]
  /** A MiniSearch index of their names. */
  readonly names: AsPlainObject
}

/** `article` and `nth` point into the index; `sentence` is where it first stands, null where no sentence holds it. */
export type Thing =
  /** `names`: all that the country and its people are called. */
  | { readonly kind: 'partner'; readonly partner: CountryCode; readonly names: readonly string[] }
  | { readonly kind: 'event'; readonly nth: number }
  | {
      readonly kind: 'person' | 'instrument'
      readonly article: number
      readonly nth: number
      readonly sentence: number | null
      /** How many articles name it. */
      readonly articles: number
    }
