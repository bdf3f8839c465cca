/** Who an article is about: countries by every name, people by every form, and the partners that stand beside the home country. */
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { CountryCode, Person, ReadArticle, Span } from '../../types.ts'
import { itemsOf } from './items.ts'
import { namingsOf } from './namings.ts'
import { inOrder } from './order.ts'
import { partnersOf } from './partners.ts'
import { Resolver } from './Resolver.ts'
import { registerPeople } from './register.ts'
import { sidesOf } from './sides.ts'

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

/** "Phía bạn" is the partner's side, where there is one partner. */
function onSide(mention: Mention, partner: CountryCode): Mention {
  const { start, end, kind, country, person } = mention
  return kind === 'country' && country === null ? { start, end, kind, country: partner, person } : mention
}

/** Finds who an article is about. Linear in the text; never throws. */
export function findActors(article: ReadArticle, lexicon: Lexicon): Actors {
  const { text, sentences } = article
  const words = lexicon.actors
  const namings = namingsOf(article, itemsOf(text, words), words)
  const registry = registerPeople(namings, text, lexicon.actors)
  const mentions = new Resolver(registry, text, words, sentences).read(namings)
  const partners = partnersOf(article, mentions, words)
  const sides = sidesOf(registry.all, mentions, partners, article)
  const { people, mentions: ordered } = inOrder(registry.all, mentions, sides)
  const only = partners.length === 1 ? partners[0] : undefined
  const placed = only === undefined ? ordered : ordered.map((mention) => onSide(mention, only))
  return { people, mentions: placed, partners }
}
