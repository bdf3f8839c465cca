/** The people of an article: each under the fullest name that it uses, found again by a part of the name (codebook section 6). */
import type { Gender, OfficeClass } from '../../lexicon/ActorWords.ts'
import type { CountryCode } from '../../types.ts'
import { bareWord, isVietnameseName } from './syllable.ts'

export interface Known {
  words: readonly string[]
  name: string
  readonly forms: Set<string>
  role: string | null
  country: CountryCode | null
  gender: Gender
  readonly classes: Set<OfficeClass>
  /** Where the article names the person first and last so far. */
  first: number
  last: number
  mentions: number
}

/** What a naming says of a person. */
export interface Naming {
  readonly words: readonly string[]
  readonly name: string
  readonly role: string | null
  readonly country: CountryCode | null
  readonly gender: Gender
  readonly classes: readonly OfficeClass[]
  readonly at: number
}

/** How many people of one name are told apart; what is beyond keeps its own entry and is not found by that word. */
const NAMESAKES = 64

export class People {
  readonly all: Known[] = []
  private readonly byWord = new Map<string, number[]>()

  /** The person whom words name, whole or in part; of several the one last named. */
  find(words: readonly string[], country: CountryCode | null): number | null {
    const filed = this.byWord.get(bareWord(words[words.length - 1] ?? '')) ?? this.byWord.get(bareWord(words[0] ?? ''))
    if (filed === undefined) return null
    const bare = words.map(bareWord)
    let best: number | null = null
    for (const index of filed) {
      const person = this.all[index]
      if (!person || conflicts(person.country, country) || !isPart(bare, person)) continue
      if (best === null || person.last >= (this.all[best]?.last ?? 0)) best = index
    }
    return best
  }

  /** Enters a naming: a known person's, whose name it may make fuller, or a new one's. */
  enter(naming: Naming): number {
    const index = this.find(naming.words, naming.country) ?? this.findShorter(naming)
    if (index === null) return this.add(naming)
    const person = this.all[index]
    if (!person) return index
    if (naming.words.length > person.words.length) {
      person.forms.add(person.name)
      person.words = naming.words.map(bareWord)
      person.name = naming.name
      this.file(person.words, index)
    } else if (naming.name !== person.name) person.forms.add(naming.name)
    person.role ??= naming.role
    person.country ??= naming.country
    person.gender ??= naming.gender
    for (const office of naming.classes) person.classes.add(office)
    return index
  }

  private add(naming: Naming): number {
    const words = naming.words.map(bareWord)
    const index = this.all.length
    this.all.push({
      words,
      name: naming.name,
      forms: new Set(),
      role: naming.role,
      country: naming.country,
      gender: naming.gender,
      classes: new Set(naming.classes),
      first: naming.at,
      last: -1,
      mentions: 0,
    })
    this.file(words, index)
    return index
  }

  private file(words: readonly string[], index: number): void {
    for (const word of words) {
      const filed = this.byWord.get(word)
      if (!filed) this.byWord.set(word, [index])
      else if (filed.length < NAMESAKES && !filed.includes(index)) filed.push(index)
    }
  }

  /** A person known by less than this name. */
  private findShorter({ words, country }: Naming): number | null {
    const bare = words.map(bareWord)
    for (const word of [bare.at(-1) ?? '', bare[0] ?? ''])
      for (const index of this.byWord.get(word) ?? []) {
        const person = this.all[index]
        if (
          person &&
          !conflicts(person.country, country) &&
          person.words.length < bare.length &&
          within(person.words, bare)
        )
          return index
      }
    return null
  }
}

const conflicts = (one: CountryCode | null, other: CountryCode | null) =>
  one !== null && other !== null && one !== other

/** Whether words name a person: all of the name, the last words, or for names that are not Vietnamese any of them in order. */
function isPart(bare: readonly string[], { words }: Known): boolean {
  if (bare.length > words.length) return false
  const from = words.length - bare.length
  if (bare.every((word, index) => word === words[from + index])) return true
  return !isVietnameseName(words) && within(bare, words)
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}
