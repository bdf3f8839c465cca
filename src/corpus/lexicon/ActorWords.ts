/** The words by which a language names countries, offices and people (codebook sections 4, 6, 7). How they stand together is the rules' in `code/actors/`. */
import type { Term } from '../terms.ts'
import type { CountryCode } from '../types.ts'

export type CountryWordKind = 'country' | 'people' | 'capital' | 'government'

/** Meeting, agreeing, trading, helping, what partners do; or "the two sides", home and its partner. */
export type TogetherWord = 'cooperation' | 'both'

export type Gender = 'he' | 'she'

/** What an office is, so that "the President" finds its holder; `other` is every office that only its own words name again. */
export type OfficeClass =
  | 'party-chief'
  | 'president'
  | 'vice-president'
  | 'prime-minister'
  | 'deputy-prime-minister'
  | 'parliament-chair'
  | 'foreign-minister'
  | 'minister'
  | 'deputy-minister'
  | 'monarch'
  | 'heir'
  | 'ambassador'
  | 'chancellor'
  | 'chair'
  | 'governor'
  | 'spokesperson'
  | 'other'

export type ActorWord =
  /** `capitals`: only where it is written in capitals ("US", "EU"); `givenName`: also a given name. */
  | {
      readonly kind: CountryWordKind
      readonly country: CountryCode
      readonly capitals: boolean
      readonly givenName: boolean
    }
  /** "Việt - Nhật": two countries in the order of the text. */
  | { readonly kind: 'pair'; readonly countries: readonly CountryCode[] }
  /** `home`: an office that the home country has and most partners have not. */
  | { readonly kind: 'title'; readonly office: OfficeClass; readonly plural: boolean; readonly home: boolean }
  /** "Mr", "ông": before a name; `pronoun` where it also stands alone for a person. */
  | { readonly kind: 'address'; readonly gender: Gender; readonly pronoun: boolean }
  | { readonly kind: 'pronoun'; readonly gender: Gender }
  /** Joins a title to what it is of; `place` where a place follows. */
  | { readonly kind: 'link'; readonly place: boolean }
  | { readonly kind: 'portfolio' | 'named-thing' | 'and' | 'home-place' | 'verb' | 'cooperation' | 'both' | 'none' }

export interface ActorWords {
  readonly terms: readonly Term<ActorWord>[]
  readonly together: readonly Term<TogetherWord>[]
}
