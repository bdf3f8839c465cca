/** The words for countries, offices and people of one language (codebook sections 4, 6 and 7). How they stand together is the rules' in `code/actors/`. */
import type { Term } from '../terms.ts'
import type { CountryCode } from '../types.ts'

export type CountryWordKind = 'country' | 'people' | 'capital' | 'government'

/** Offices that one person is called by in turn ("General Secretary", "the Party chief"). */
export type OfficeClass =
  | 'president'
  | 'vice-president'
  | 'premier'
  | 'deputy-premier'
  | 'party-leader'
  | 'speaker'
  | 'deputy-speaker'
  | 'minister'
  | 'deputy-minister'
  | 'royal'
  | 'ambassador'
  | 'other'

/**
 * `cooperation`: what only states that deal with each other have ("relations", "agreement"). `dealing`: meeting, trading,
 * helping, which others do too. `both`: "the two sides", home and its partner.
 */
export type TogetherWord = 'cooperation' | 'dealing' | 'both'

export type Gender = 'he' | 'she' | null

export type ActorWord =
  | {
      readonly kind: CountryWordKind
      readonly country: CountryCode
      /** Written in capitals throughout ("US"), so that the word in small letters is another. */
      readonly capitals: boolean
      /** One syllable that is also a Vietnamese given name ("Đức", "Anh"). */
      readonly givenName: boolean
    }
  /** Two countries in one word ("Việt - Nhật"), parted by a hyphen. */
  | { readonly kind: 'pair'; readonly countries: readonly [CountryCode, CountryCode] }
  /** `home`: an office that the home country has and most others have not. `abroad`: one that it has not. */
  | {
      readonly kind: 'title'
      readonly office: OfficeClass
      readonly plural: boolean
      readonly home: boolean
      readonly abroad: boolean
    }
  /** "Mr", "bà": before a name; a pronoun elsewhere, where `pronoun`. */
  | { readonly kind: 'address'; readonly gender: Gender; readonly pronoun: boolean }
  /** `object`: never the subject ("him"). */
  | { readonly kind: 'pronoun'; readonly gender: Gender; readonly object: boolean }
  /** Joins an office and what it is of ("of", "của"). `place`: what follows is where it is held, not whose it is. */
  | { readonly kind: 'link'; readonly place: boolean }
  /**
   * `portfolio`: what an office is of (a ministry, a field, a body). `named-thing`: a noun that its neighbour names (a company, a
   * school, a street); `vessel`: one that the name behind it names (a ship). `home-place`: in the home country. `verb`: its subject is a person or a side. `spouse`: who is named beside it is no person of the record, nor who is named after a `credit` ("Photo:"). `none`: looks like a name or a country and is none.
   */
  | {
      readonly kind:
        | 'portfolio'
        | 'named-thing'
        | 'vessel'
        | 'and'
        | 'home-place'
        | 'verb'
        | 'spouse'
        | 'credit'
        | 'partner-side'
        | 'none'
    }

export interface ActorWords {
  readonly terms: readonly Term<ActorWord>[]
  readonly together: readonly Term<TogetherWord>[]
  /** Whether what an office is of stands before it ("Bulgarian President", "Foreign Minister"). */
  readonly modifiersBefore: boolean
  /** Whether "and" may join two offices of one holder ("Crown Prince and Prime Minister"). */
  readonly andJoinsOffices: boolean
  /** Whether an office of state without a country is home's, as the home country's papers write. */
  readonly bareOfficesAreHome: boolean
  /** Words before an office that keep it from being the one last named ("a", "các"). Folded. */
  readonly indefinite: readonly string[]
  /** What the home press calls home's institutions by, where it names no country ("Bộ Ngoại giao cho biết"). Folded. */
  readonly homeOrgans: readonly string[]
  /** Words before a person that make him no subject of his sentence ("with", "gặp"). Folded. */
  readonly objectAfter: readonly string[]
  /** Words between a delegation and who leads it ("do", "led by"): he is of the country whose delegation it is. */
  readonly ledBy: readonly string[]
  /** Words before a capital by which it is a place and not a government ("in"). Folded. */
  readonly placeBefore: readonly string[]
  /** Words before a country's name that make it a language ("tiếng"). Folded. */
  readonly languageBefore: readonly string[]
  /** What marks a possessor after its name ("'s"), folded. */
  readonly possessive: string | null
}
