/** Turns the tables of the lexicon into terms. */
import type { Term } from '../terms.ts'
import type { ActorWord, CountryWordKind, Gender, OfficeClass, TogetherWord } from './ActorWords.ts'

const KINDS: readonly CountryWordKind[] = ['country', 'people', 'capital', 'government']

const list = (text: string) =>
  text
    .split(',')
    .map((words) => words.trim())
    .filter((words) => words !== '')

/**
 * One line a country: its code, then parted by `|` its names, its people and adjective, its capital, its government. A word
 * written `^word` is also a given name.
 */
export function countryTerms(table: string): Term<ActorWord>[] {
  return table.split('\n').flatMap((line) => {
    const [country, rest] = [line.trim().slice(0, 2), line.trim().slice(2)]
    return rest.split('|').flatMap((column, index) => {
      const kind = KINDS[index]
      if (kind === undefined) return []
      return list(column).map((marked): Term<ActorWord> => {
        const words = marked.replace('^', '')
        return {
          words,
          means: { kind, country, capitals: /^[A-Z.]{2,}$/.test(words), givenName: marked.startsWith('^') },
        }
      })
    })
  })
}

/** "Việt - Nhật" and "Nhật - Việt": the short names of a table `CODE word, word`, one country a line, beside the home country's. */
export function pairTerms(home: string, homeCode: string, table: string): Term<ActorWord>[] {
  return table.split('\n').flatMap((line) => {
    const [country, rest] = [line.trim().slice(0, 2), line.trim().slice(2)]
    return list(rest).flatMap((word): Term<ActorWord>[] => [
      { words: `${home} ${word}`, means: { kind: 'pair', countries: [homeCode, country] } },
      { words: `${word} ${home}`, means: { kind: 'pair', countries: [country, homeCode] } },
    ])
  })
}

export function titleTerms(office: OfficeClass, titles: readonly string[], plural = false, home = false) {
  return titles.map(
    (words): Term<ActorWord> => ({ words, means: { kind: 'title', office, plural, home, abroad: false } }),
  )
}

/** Offices that the home country has not. */
export function foreignTerms(office: OfficeClass, titles: readonly string[]) {
  return titles.map(
    (words): Term<ActorWord> => ({ words, means: { kind: 'title', office, plural: false, home: false, abroad: true } }),
  )
}

export function addressTerms(gender: Gender, words: readonly string[], pronoun: boolean): Term<ActorWord>[] {
  return words.map((word) => ({ words: word, means: { kind: 'address', gender, pronoun } }))
}

export function pronounTerms(gender: Gender, words: readonly string[], object = false): Term<ActorWord>[] {
  return words.map((word) => ({ words: word, means: { kind: 'pronoun', gender, object } }))
}

export function linkTerms(place: boolean, words: readonly string[]): Term<ActorWord>[] {
  return words.map((word) => ({ words: word, means: { kind: 'link', place } }))
}

type PlainActorWord =
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

export function plainTerms(kind: PlainActorWord, words: readonly string[]): Term<ActorWord>[] {
  return words.map((word) => ({ words: word, means: { kind } }))
}

export function togetherTerms(means: TogetherWord, words: readonly string[]): Term<TogetherWord>[] {
  return words.map((word) => ({ words: word, means }))
}
