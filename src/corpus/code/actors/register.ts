/** Second reading: who is a person. Titles make people of the names beside them; other names must look like one. */
import { HOME } from '../../codebook.ts'
import type { ActorWords } from '../../lexicon/ActorWords.ts'
import { givenNames } from '../../lexicon/personNames.ts'
import type { CountryCode } from '../../types.ts'
import type { Naming } from './namings.ts'
import type { Office } from './offices.ts'
import { People } from './People.ts'
import type { Run } from './runs.ts'
import { bareWord, isPlainVietnameseName, isVietnameseName, isVietnameseSyllable } from './syllable.ts'

export const spaced = (words: string) => (PLAIN.test(words) ? words : words.replace(/\s+/gu, ' ').trim())
/** Nothing but words with one space between. */
const PLAIN = /^\S+(?: \S+)*$/

/** The office as the article words it. */
export function roleOf({ start, end, isOffice }: Office, text: string): string | null {
  return isOffice ? spaced(text.slice(start, end)) : null
}

/** What makes two namings of an office one: its class, for other offices its own words. */
export function officeKeys({ classes, start, end }: Office, text: string): string[] {
  return classes.map((office) =>
    office === 'other' ? `other:${bareWord(spaced(text.slice(start, end))).split(' ')[0] ?? ''}` : office,
  )
}

export function registerPeople(namings: readonly Naming[], text: string, words: ActorWords): People {
  const people = new People()
  const spouses = spousesOf(namings)
  const alone = aloneIn(namings)
  const things = thingsIn(namings)
  const isSpouse = (run: Run) => spouses.size > 0 && spouses.has(bareNameOf(run))
  const titled = namings.filter((naming) => naming.kind === 'office')
  const leads = leadersIn(namings, text, words)
  for (const short of [false, true])
    for (const naming of titled) {
      const { name } = naming.office
      if (name === null || naming.standing.namesThing || isSpouse(name) || isShort(name) !== short) continue
      if ((short || !isPlainVietnameseName(name.words)) && things.has(bareNameOf(name))) continue
      if (!short || people.find(name.words, null) !== null || !isWordLike(name, text))
        enterTitled(people, naming, name, text, leads.get(naming) ?? null)
    }
  namings.forEach((naming, index) => {
    if (naming.kind !== 'run' || naming.standing.namesThing || naming.paragraph === 'title') return
    if (isSpouse(naming.run) || !isPerson(naming, hasOffice(namings, index), alone)) return
    const { words, start, end } = naming.run
    people.enter({
      words,
      name: spaced(text.slice(start, end)),
      role: null,
      country: isVietnameseName(words) ? HOME : null,
      gender: null,
      classes: [],
      at: start,
    })
  })
  return people
}

const LED = 60

/** "đoàn Bộ Công an Trung Quốc do ông Quách Thanh Côn": who leads a delegation is of its country, whatever his name looks like. */
function leadersIn(namings: readonly Naming[], text: string, words: ActorWords): ReadonlyMap<Naming, CountryCode> {
  const found = new Map<Naming, CountryCode>()
  namings.forEach((naming, index) => {
    const owner = namings[index - 1]
    if (naming.kind !== 'office' || owner?.kind !== 'word' || owner.word.kind !== 'country') return
    const gap = text.slice(owner.end, naming.start).toLowerCase().normalize('NFC')
    if (gap.length > LED || /[.;:\n]/.test(gap) || !words.ledBy.some((word) => gap.endsWith(` ${word} `))) return
    found.set(naming, owner.word.country)
  })
  return found
}

function enterTitled(
  people: People,
  { office, start }: Naming & { kind: 'office' },
  name: Run,
  text: string,
  leads: CountryCode | null,
): void {
  people.enter({
    words: name.words,
    name: nameOf(office, name, text),
    role: roleOf(office, text),
    country: office.country ?? leads ?? knownCountry(people, name) ?? (isVietnameseName(name.words) ? HOME : null),
    gender: office.gender,
    classes: office.classes,
    at: start,
  })
}

/** The country of one whom the article has named so before. */
function knownCountry(people: People, { words }: Run): CountryCode | null {
  const known = people.find(words, null)
  return known === null ? null : (people.all[known]?.country ?? null)
}

const isShort = ({ words }: Run) => words.length === 1

/** Names of cities, companies and the like: "thành phố Busan" makes the mayor of Busan no Mr Busan. */
function thingsIn(namings: readonly Naming[]): ReadonlySet<string> {
  const things = new Set<string>()
  for (const naming of namings)
    if (naming.kind === 'run' && naming.standing.namesThing) things.add(bareNameOf(naming.run))
  return things
}

/** One capitalised syllable before a small letter may be the beginning of a body's name ("Quốc vụ viện"). */
function isWordLike({ words, end }: Run, text: string): boolean {
  return words.every(isVietnameseSyllable) && /^ \p{Ll}/u.test(text.slice(end, end + 3))
}

/** The names, folded, of those whom the article calls somebody's spouse. */
function spousesOf(namings: readonly Naming[]): ReadonlySet<string> {
  const spouses = new Set<string>()
  for (const naming of namings) {
    if (naming.kind === 'word' || !naming.standing.spouse) continue
    const run = naming.kind === 'run' ? naming.run : naming.office.name
    if (run !== null) spouses.add(bareNameOf(run))
  }
  return spouses
}

/** The words that stand alone as a name does: before a verb of people, or after a title. */
function aloneIn(namings: readonly Naming[]): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const naming of namings) {
    if (naming.kind === 'word' || (naming.kind === 'run' && !naming.standing.verb)) continue
    const run = naming.kind === 'run' ? naming.run : naming.office.name
    const [word] = run?.words ?? []
    if (run?.words.length === 1 && word !== undefined) alone.add(bareWord(word))
  }
  return alone
}

/** A name as two of them are compared. */
const bareNameOf = ({ words }: Run) => words.map(bareWord).join(' ')

/** Whether an office follows a naming after a comma: at once, or behind its country. */
function hasOffice(namings: readonly Naming[], index: number): boolean {
  return [namings[index + 1], namings[index + 2]].some((next) => next?.kind === 'office' && next.appositionOf === index)
}

function isPerson({ run, standing }: Naming & { kind: 'run' }, office: boolean, alone: ReadonlySet<string>): boolean {
  const { words } = run
  if (words.length < 2) return office && !words.every(isVietnameseSyllable)
  if (office || isPlainVietnameseName(words)) return true
  if (givenNames.has(bareWord(words[0] ?? ''))) return true
  if (words.length <= 3 && alone.has(bareWord(words.at(-1) ?? ''))) return true
  return standing.verb && isVietnameseName(words)
}

/** A monarch of one name keeps the title in it ("King Charles"). */
function nameOf(office: Office, run: Run, text: string): string {
  const royal = office.classes.length === 1 && office.classes[0] === 'royal'
  const from = royal && run.words.length === 1 ? office.start : run.start
  return spaced(text.slice(from, run.end))
}
