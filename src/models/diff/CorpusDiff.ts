/** What has changed between two builds of the corpus. */
import type { Sector, Stage, Voice } from '../../corpus/codebook.ts'
import type { ArticleId, CorpusEvent, CountryCode, Span } from '../../corpus/types.ts'

/** A statement as the index has it. */
export interface StatementFacts extends Span {
  readonly article: ArticleId
  readonly partner: CountryCode
  /** In the order of the text. */
  readonly codes: readonly { readonly sector: Sector; readonly stage: Stage; readonly voice: Voice }[]
}

/** The highest stage of a partner's sector; null: nothing was said of it. */
export interface MovedCell {
  readonly partner: CountryCode
  readonly sector: Sector
  readonly from: Stage | null
  readonly to: Stage | null
}

export interface CorpusDiff {
  readonly articles: {
    readonly added: readonly ArticleId[]
    readonly removed: readonly ArticleId[]
    /** The same name, another text (SHA-256). */
    readonly changed: readonly ArticleId[]
  }
  readonly events: { readonly added: readonly CorpusEvent[]; readonly removed: readonly CorpusEvent[] }
  /** In the order of the newer corpus's partners and of the codebook. */
  readonly moved: readonly MovedCell[]
  readonly statements: {
    readonly added: readonly StatementFacts[]
    /** No longer in the record: their article is gone, its text is another, or the sentence is no statement any more. */
    readonly withdrawn: readonly StatementFacts[]
    /** The same sentence of the same text, coded otherwise. */
    readonly corrected: readonly { readonly before: StatementFacts; readonly after: StatementFacts }[]
  }
}
