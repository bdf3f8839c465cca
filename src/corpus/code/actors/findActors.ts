/** Who an article is about: countries by every name, people by every form, and the partners that stand beside the home country. */
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { CountryCode, Person, ReadArticle, Span } from '../../types.ts'

/** What a mention is: a country's name, its people, its capital or government as shorthand, a person, an office. */
export type MentionKind = 'country' | 'people' | 'capital' | 'government' | 'person' | 'office'

/** One naming of a country, person or office. `person` indexes `people`. A pronoun that is resolved ("He", "ông") is a mention of its person. */
export interface Mention extends Span {
  readonly kind: MentionKind
  readonly country: CountryCode | null
  readonly person: number | null
}

export interface Actors {
  /** In order of first mention. */
  readonly people: readonly Person[]
  /** In the order of the text, not overlapping. */
  readonly mentions: readonly Mention[]
  /** The countries shown cooperating with the home country (codebook section 7), first named first. */
  readonly partners: readonly CountryCode[]
}

export function findActors(_article: ReadArticle, _lexicon: Lexicon): Actors {
  return { people: [], mentions: [], partners: [] }
}
