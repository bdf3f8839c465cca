/** Second reading: who is a person. Titles make people of the names beside them; other names must look like one. */
import { HOME } from '../../codebook.ts'
import type { ActorWords, OfficeClass } from '../../lexicon/ActorWords.ts'
import { remember } from '../../remember.ts'
import type { CountryCode } from '../../types.ts'
import { SPACE, UNITS } from '../../units.ts'
import type { Naming } from './namings.ts'
import type { Office } from './offices.ts'
import { People } from './People.ts'
import type { Run } from './runs.ts'
import {
  areVietnameseSyllables,
  bareWord,
  IS_GIVEN_NAME,
  isPlainVietnameseName,
  isVietnameseName,
  nameBits,
} from './syllable.ts'
import { lastUnitsOf } from './wordBefore.ts'

export const spaced = (words: string) => (PLAIN.test(words) ? words : words.replace(/\s+/gu, ' ').trim())
/** Nothing but words with one space between. */
const PLAIN = /^\S+(?: \S+)*$/

/** The office as the article words it. */
export function roleOf({ start, end, isOffice, plural, name }: Office, text: string): string | null {
  if (!isOffice) return null
  const role = spaced(text.slice(start, end))
  return plural && name !== null && role.endsWith('s') ? role.slice(0, -1) : role
}

/** What makes two namings of an office one: its class, for other offices the first of its own words. */
export function officeKey({ start, end }: Office, office: OfficeClass, text: string): string {
  if (office !== 'other') return office
  let at = start
  while (at < end && ((UNITS[text.charCodeAt(at)] ?? 0) & SPACE) === 0) at++
  return otherKey(text.slice(start, at))
}

const otherKey = remember((word) => `other:${bareWord(word)}`)

export function registerPeople(namings: readonly Naming[], text: string, words: ActorWords): People {
  const people = new People()
  const spouses = spousesOf(namings)
  const isSpouse = (run: Run) => spouses.size > 0 && spouses.has(bareNameOf(run))
  const things = thingsIn(namings)
  const isThing = (run: Run) => things.size > 0 && things.has(bareNameOf(run))
  for (const short of [false, true])
    for (let index = 0; index < namings.length; index++) {
      const naming = namings[index]
      if (naming?.kind !== 'office') continue
      const { name } = naming.office
      if (name === null || isShort(name) !== short || naming.standing.namesThing || isSpouse(name)) continue
      if ((short || !isPlainVietnameseName(name.words)) && isThing(name)) continue
      if (!short || people.find(name.words, null) !== null || !isWordLike(name, text))
        enterTitled(
          people,
          naming,
          name,
          text,
          naming.office.country ?? leadCountry(namings[index - 1], naming, text, words),
        )
    }
  let alone: ReadonlySet<string> | null = null
  for (let index = 0; index < namings.length; index++) {
    const naming = namings[index]
    if (naming?.kind !== 'run' || naming.standing.namesThing) continue
    if (naming.paragraph === 'title' && (naming.run.words.length < 2 || !isNamedAgain(namings, naming.run))) continue
    if (isSpouse(naming.run) || isThing(naming.run) || isCredited(naming, text)) continue
    const looks = isPerson(naming, hasOffice(namings, index))
    alone ??= looks === null ? aloneIn(namings) : null
    const office = sharedOffice(namings[index - 1], naming, text)
    if (office !== null) enterTitled(people, office, naming.run, text, null)
    else if (
      isOwned(namings[index - 1], naming, text) ||
      (looks ?? alone?.has(bareWord(naming.run.words.at(-1) ?? '')))
    )
      enterNamed(people, naming.run, text)
  }
  return people
}

/** "Vietnam's Luong Cuong": two syllables that may be a name, behind the country's possessive. */
function isOwned(before: Naming | undefined, { run, start }: Naming & { kind: 'run' }, text: string): boolean {
  if (
    before?.kind !== 'word' ||
    before.word.kind !== 'country' ||
    before.word.country !== HOME ||
    run.words.length !== 2
  )
    return false
  return /^['’]s $/.test(text.slice(before.end, start)) && isVietnameseName(run.words)
}

const JOINT = / ?(?:and|và|&) ?$/

/** "Prime Ministers Pham Minh Chinh and Anthony Albanese": the office of the first is the second's too, but not his country. */
function sharedOffice(
  before: Naming | undefined,
  { start }: Naming,
  text: string,
): (Naming & { kind: 'office' }) | null {
  if (before?.kind !== 'office' || !before.office.plural || before.office.name === null) return null
  const gap = text.slice(before.end, start)
  if (gap.length > 6 || !JOINT.test(gap)) return null
  return { ...before, office: { ...before.office, country: null } }
}

/** "Photo: Agency/Name", "© Name": who took a picture. */
const CREDITED = /(?:[/©@]|\bby) ?$/

const isCredited = ({ paragraph, start }: Naming, text: string): boolean =>
  paragraph === 'caption' && CREDITED.test(text.slice(Math.max(0, start - 4), start))

function enterNamed(people: People, { words, start, end }: Run, text: string): void {
  people.enter({
    words,
    name: spaced(text.slice(start, end)),
    role: null,
    country: isVietnameseName(words) ? HOME : null,
    gender: null,
    classes: NO_CLASSES,
    at: start,
  })
}

const NO_CLASSES: readonly OfficeClass[] = []

/** How much may stand between a delegation's country and who leads it; before it is composed it may be three times as long. */
const LED = 60
const LEAST_LED = 4
const BLANK = 0x20

/** "đoàn Bộ Công an Trung Quốc do ông Quách Thanh Côn": who leads a delegation is of its country, whatever his name looks like. */
function leadCountry(
  owner: Naming | undefined,
  { start }: Naming,
  text: string,
  { ledBy }: ActorWords,
): CountryCode | null {
  if (owner?.kind !== 'word' || owner.word.kind !== 'country') return null
  const length = start - owner.end
  if (length < LEAST_LED || length > LED * 3) return null
  if (text.charCodeAt(start - 1) !== BLANK || !lastUnitsOf(ledBy).has(text.charCodeAt(start - 2))) return null
  const gap = text.slice(owner.end, start).toLowerCase().normalize('NFC')
  if (gap.length > LED || /[.;:\n]/.test(gap) || !ledBy.some((word) => gap.endsWith(` ${word} `))) return null
  return owner.word.country
}

function enterTitled(
  people: People,
  { office, start }: Naming & { kind: 'office' },
  name: Run,
  text: string,
  country: CountryCode | null,
): void {
  people.enter({
    words: name.words,
    name: nameOf(office, name, text),
    role: roleOf(office, text),
    country: country ?? knownCountry(people, name) ?? (isVietnameseName(name.words) ? HOME : null),
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
  return areVietnameseSyllables(words) && /^ \p{Ll}/u.test(text.slice(end, end + 3))
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

/** Whether the text below a title names by the last word alone whom the title names in full. */
function isNamedAgain(namings: readonly Naming[], { words }: Run): boolean {
  const last = bareWord(words.at(-1) ?? '')
  return namings.some((naming) => {
    if (naming.kind === 'word' || naming.paragraph === 'title') return false
    const run = naming.kind === 'run' ? naming.run : naming.office.name
    return run?.words.length === 1 && bareWord(run.words[0] ?? '') === last
  })
}

/** A name as two of them are compared. */
const bareNameOf = ({ words }: Run) => words.map(bareWord).join(' ')

/** Whether an office follows a naming after a comma: at once, or behind its country. */
function hasOffice(namings: readonly Naming[], index: number): boolean {
  return isApposed(namings[index + 1], index) || isApposed(namings[index + 2], index)
}

/** "Following the Meeting, the Ministers …": an office of several is nobody's. */
const isApposed = (office: Naming | undefined, to: number) =>
  office?.kind === 'office' && office.appositionOf === to && !office.office.plural

/** Whether a name is a person's by what it is and stands beside; null where that lies with whether its last word also stands alone. */
function isPerson({ run: { words }, standing }: Naming & { kind: 'run' }, office: boolean): boolean | null {
  if (words.length < 2) return office && !areVietnameseSyllables(words)
  if (office || isPlainVietnameseName(words)) return true
  if ((nameBits(words[0] ?? '') & IS_GIVEN_NAME) !== 0) return true
  if (standing.verb && isVietnameseName(words)) return true
  return words.length <= 3 ? null : false
}

/** A monarch of one name keeps the title in it ("King Charles"). */
function nameOf(office: Office, run: Run, text: string): string {
  const royal = office.classes.length === 1 && office.classes[0] === 'royal'
  const from = royal && run.words.length === 1 ? office.start : run.start
  return spaced(text.slice(from, run.end))
}
