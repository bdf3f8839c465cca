/** The words by which a language names countries, offices and people (codebook sections 4, 6, 7). How they stand together is the rules' in `code/actors/`. */
import type { CountryCode } from '../types.ts'

/** A capital letter in a word here must be one in the text too: "Anh" is a country, "anh" is none. */
export interface CountryWords {
  readonly code: CountryCode
  /** Official, short and older names. */
  readonly names: readonly string[]
  /** Its people, and what is of it: "Bulgarian", "Bulgarians". */
  readonly people: readonly string[]
  readonly capitals: readonly string[]
  /** Its government by where it sits or what it is called: "Kremlin". */
  readonly governments: readonly string[]
}

/** What an office is, so that "the President" finds its holder; `other` is every office that only its own words name again. */
export type OfficeKind =
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

export interface OfficeWords {
  readonly office: OfficeKind
  /** Offices that the home country has and most partners have not, or the other way round; null where both may. */
  readonly side: 'home' | 'partner' | null
  readonly words: readonly string[]
}

export type Gender = 'he' | 'she'

export interface GenderedWords {
  readonly gender: Gender
  readonly words: readonly string[]
}

export interface ActorWords {
  readonly countries: readonly CountryWords[]
  /** Compounds in which the word of a country means something else: "tiếng Anh", "Lào Cai", "Dominican Order". */
  readonly notCountries: readonly string[]
  /** Shorthand of a country that counts only joined to another by a hyphen: "Việt - Trung". */
  readonly paired: readonly { readonly code: CountryCode; readonly words: readonly string[] }[]
  readonly offices: readonly OfficeWords[]
  /** Words that go on an office: what it is of ("of Foreign Affairs", "Quốc hội"). */
  readonly fields: readonly string[]
  /** "of", "the", "and", "kiêm": what joins an office to its fields. */
  readonly joints: readonly string[]
  /** Institutions that speak: "foreign ministry", "Bộ Ngoại giao". */
  readonly organs: readonly string[]
  /** Whether an institution without a country's name is the home country's, as in the home press. */
  readonly organsAreHome: boolean
  readonly honorifics: readonly GenderedWords[]
  /** Subjects that stand for the person last spoken of. */
  readonly pronouns: readonly GenderedWords[]
  /** Before a name: it is a place, a work or an institution called after someone. */
  readonly namesakeBefore: readonly string[]
  /** After a name: the same. */
  readonly namesakeAfter: readonly string[]
  /** Words with a capital that are no part of a person's name: months, weekdays, organisations. */
  readonly notNames: readonly string[]
  /** Small words inside a name: "bin", "de". */
  readonly nameParts: readonly string[]
  /** Whether a country comes after its office ("Tổng thống Bulgaria") or before it ("Bulgarian President"). */
  readonly countryAfterOffice: boolean
  /** Given names of many lands: a run of capitals that begins with one is a person. */
  readonly givenNames: readonly string[]
  /** Family names of the home country. */
  readonly homeSurnames: readonly string[]
  /** Provinces and cities of the home country. */
  readonly homePlaces: readonly string[]
  /** Dealing between states: "cooperation", "visit", "hội đàm". */
  readonly dealings: readonly string[]
  /** The two countries together: "the two sides", "hai nước". */
  readonly bothSides: readonly string[]
  /** Before a country that is only compared or passed through: "like", "previous stop". */
  readonly inPassing: readonly string[]
}
