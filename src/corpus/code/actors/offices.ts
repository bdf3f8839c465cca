/** An office with what it is of, whose it is, and the name of its holder where that follows (codebook section 6). */
import { HOME } from '../../codebook.ts'
import type { ActorWords, Gender, OfficeClass } from '../../lexicon/ActorWords.ts'
import type { CountryCode, Span } from '../../types.ts'
import type { Item } from './items.ts'
import { nameIn, type Run, runAt } from './runs.ts'
import { isVietnameseName, isVietnameseSyllable } from './syllable.ts'

export interface Office extends Span {
  readonly classes: readonly OfficeClass[]
  readonly country: CountryCode | null
  readonly gender: Gender
  readonly plural: boolean
  /** One that the home country has not ("Tổng thống"). */
  readonly abroad: boolean
  /** False for "Mr", "ông". */
  readonly isOffice: boolean
  readonly name: Run | null
  /** The item to go on with. */
  readonly next: number
}

interface Chain {
  readonly end: number
  readonly next: number
  readonly country: CountryCode | null
  readonly classes: readonly OfficeClass[]
  /** Where a second office of the same holder begins. */
  readonly second: number | null
  /** Whether the country stands before that. */
  readonly early: boolean
  readonly after: boolean
}

/** How many items an office may take; no real one is longer. */
const LONGEST = 24

/** Reads the office whose head stands at an item. No item before `from` or from `limit` on belongs to it. */
export function officeAt(
  items: readonly Item[],
  index: number,
  from: number,
  text: string,
  words: ActorWords,
  limit = index + LONGEST,
): Office | null {
  const head = items[index]
  const means = head?.means
  if (!head || !means || (means.kind !== 'title' && means.kind !== 'address')) return null
  if (means.kind === 'address') return addressed(items, index, means.gender, text)
  const before = modifiers(items, index, from, text, words)
  const chain = chainAt(items, index, means.office, text, words, limit)
  const owned = before.country !== null || chain.country !== null
  const name = holderAt(items, chain, owned, text, limit)
  // Where no holder follows, or one of the other side, the offices are two people's.
  const others =
    name !== null && chain.early && chain.country !== HOME && chain.country !== null && isVietnameseName(name.words)
  if ((name === null || others) && chain.second !== null) return officeAt(items, index, from, text, words, chain.second)
  const country = before.country ?? chain.country ?? countryBehind(items, name) ?? (means.home ? HOME : null)
  return {
    start: before.start,
    end: chain.end,
    classes: chain.classes,
    country,
    gender: null,
    plural: means.plural,
    abroad: means.abroad,
    isOffice: true,
    name,
    next: name === null ? chain.next : name.next,
  }
}

/** The holder's name: beside the office, behind an address ("ngài", "Datuk Seri"), or between commas behind whose office it is. */
function holderAt(
  items: readonly Item[],
  { next, after }: Chain,
  owned: boolean,
  text: string,
  limit: number,
): Run | null {
  let at = next
  while (items[at]?.beside && isAddress(items[at])) at++
  if (at >= limit) return null
  if (follows(items[at - 1], items[at], text)) {
    const run = runAt(items, at, text)
    return run === null ? null : nameIn(run, after)
  }
  if (!isListed(items[at - 1], items[at], text)) return null
  const run = runAt(items, at, text)
  return run !== null &&
    run.words.length > 1 &&
    (owned || isVietnameseName(run.words)) &&
    /^(?:[,;)]|\.(?:\s|$))/.test(text.slice(run.end, run.end + 2))
    ? run
    : null
}

/** "Sultan Hassanal Bolkiah of Brunei": whose office it is, behind the name. */
function countryBehind(items: readonly Item[], name: Run | null): CountryCode | null {
  if (name === null) return null
  const link = items[name.next]
  if (link?.means?.kind !== 'link' || link.means.place || !link.beside) return null
  const country = items[name.next + 1]
  return country?.means?.kind === 'country' && country.beside ? country.means.country : null
}

function addressed(items: readonly Item[], index: number, gender: Gender, text: string): Office | null {
  const head = items[index]
  let last = index
  while (last < index + LONGEST && isAddress(items[last + 1]) && isNext(items, last, text)) last++
  const run = isNext(items, last, text) ? runAt(items, last + 1, text) : null
  if (!head || run === null) return null
  return {
    start: head.start,
    end: items[last]?.end ?? head.end,
    classes: [],
    country: null,
    gender,
    plural: false,
    abroad: false,
    isOffice: false,
    name: run,
    next: run.next,
  }
}

const isAddress = (item: Item | undefined) => item?.means?.kind === 'address'

/** Whether the next item stands beside an address, or behind its full stop. */
function isNext(items: readonly Item[], index: number, text: string): boolean {
  const [item, next] = [items[index], items[index + 1]]
  if (item === undefined || next === undefined) return false
  return next.beside || isBetween(text, item.end, next.start, FULL_STOP, SPACE)
}

/** What stands before an office and belongs to it: "Bulgarian", "Vietnam's", "Foreign", "Rosatom". */
function modifiers(items: readonly Item[], index: number, from: number, text: string, words: ActorWords) {
  let start = items[index]?.start ?? 0
  let country: CountryCode | null = null
  if (!words.modifiersBefore) return { start, country }
  for (let at = index - 1; at >= from; at--) {
    const [item, next] = [items[at], items[at + 1]]
    if (!item || !next) break
    const owns = !next.beside && ownsNext(text.slice(item.end, next.start), words)
    if (!owns && !next.beside) break
    const kind = item.means?.kind ?? 'name'
    if (kind === 'country' || kind === 'people' || kind === 'capital' || kind === 'government') {
      country = item.means !== null && 'country' in item.means ? item.means.country : null
      if (!owns) start = item.start
      break
    }
    const joins = kind === 'and' && items[at - 1]?.means?.kind === 'portfolio'
    if (kind === 'name' && owns) break
    if (kind !== 'portfolio' && kind !== 'name' && !joins) break
    start = item.start
  }
  return { start, country }
}

/** Whether a gap is that behind a possessor's name. */
function ownsNext(gap: string, { possessive }: ActorWords): boolean {
  if (possessive === null || gap.length <= possessive.length) return false
  return /\s$/.test(gap) && gap.replace(/[’']/g, "'").trimEnd() === possessive
}

/** What follows an office and belongs to it: a ministry, a country, a second office. */
function chainAt(
  items: readonly Item[],
  index: number,
  office: OfficeClass,
  text: string,
  words: ActorWords,
  limit: number,
): Chain {
  const classes: OfficeClass[] = [office]
  let country: CountryCode | null = null
  let second: number | null = null
  let early = false
  let end = items[index]?.end ?? 0
  let next = index + 1
  let place = false
  let last: string = 'title'
  let after = false
  let loose = false
  const stop = Math.min(items.length, limit)
  for (let at = index + 1; at < stop; at++) {
    const before = items[at - 1]
    const item = items[at]
    if (!item || !before) break
    const kind = item.means?.kind ?? 'name'
    const beside = follows(before, item, text) || (loose && LOWER_WORDS.test(text.slice(before.end, item.start)))
    const listed = !beside && isListed(before, item, text)
    if (kind === 'title' && item.means !== null && 'office' in item.means) {
      const joined = last === 'link' || listed || (beside && (last === 'and' ? words.andJoinsOffices : true))
      if (!joined || (last === 'link' && !beside)) break
      if (listed && areTwo(classes, item.means.office)) break
      if (last !== 'portfolio' && last !== 'title') second ??= last === 'and' ? at - 1 : at
      else if (listed) second ??= at
      if (second !== null && country !== null) early = true
      classes.push(item.means.office)
    } else if (!beside && !(listed && isListedField(last, item, text))) break
    else if (kind === 'link') {
      place = item.means !== null && 'place' in item.means && item.means.place
      if (place && !classes.includes('ambassador')) break
    } else if (kind === 'country' || kind === 'people' || kind === 'capital') {
      if (last === 'and') break
      const code = item.means !== null && 'country' in item.means ? item.means.country : null
      if (!place) country ??= code
      place = false
    } else if (kind === 'name') {
      loose = !words.modifiersBefore && beginsBody(before, item, text)
      if (!loose && !isAcronym(text.slice(item.start, item.end))) break
    } else if (kind === 'home-place' || kind === 'named-thing') {
      if (kind === 'home-place' && !place) country ??= HOME
    } else if (kind === 'address' && item.means !== null && !('pronoun' in item.means && item.means.pronoun)) {
      last = 'title'
    } else if (kind !== 'portfolio' && kind !== 'and') break
    if (kind !== 'name') loose = false
    next = at + 1
    if (kind !== 'portfolio' || last === 'link') after = kind === 'named-thing' || kind === 'link'
    last = kind
    if (kind !== 'link' && kind !== 'and') end = item.end + (isBracketed(item, text) ? 1 : 0)
  }
  while (next > index + 1 && items[next - 1]?.means?.kind === 'and') next--
  return { end, next, country, classes, second, early, after }
}

const OF_STATE: ReadonlySet<OfficeClass> = new Set<OfficeClass>([
  'president',
  'vice-president',
  'premier',
  'deputy-premier',
  'party-leader',
  'speaker',
  'deputy-speaker',
  'minister',
  'deputy-minister',
])

/** "cảm ơn Đại sứ, Thủ tướng Phạm Minh Chính": nobody is an ambassador and an officer of state at once. */
function areTwo(classes: readonly OfficeClass[], next: OfficeClass): boolean {
  return next === 'ambassador'
    ? classes.some((one) => OF_STATE.has(one))
    : classes.includes('ambassador') && OF_STATE.has(next)
}

/** One to three small words: the rest of a body's name after its capital ("Hội Nhà văn"). */
const LOWER_WORDS = /^(?: \p{Ll}[\p{L}\p{M}]*){1,3} $/u

/** "Đảng Xã hội", "Hội Nhà văn": a capital and small letters name a body after the noun for one. */
function beginsBody(before: Item, item: Item, text: string): boolean {
  const kind = before.means?.kind
  const noun = kind === 'named-thing' || (kind === 'portfolio' && !/\s/.test(text.slice(before.start, before.end)))
  return (
    noun &&
    isVietnameseSyllable(text.slice(item.start, item.end)) &&
    /^ \p{Ll}/u.test(text.slice(item.end, item.end + 2))
  )
}

/** "Trade, Industry and Energy": a ministry's next field, written as names are. */
const isListedField = (last: string, { means, start }: Item, text: string) =>
  last === 'portfolio' && means?.kind === 'portfolio' && /\p{Lu}/u.test(text.charAt(start))

/** Beside each other, or with an acronym in brackets: "Communist Party of Vietnam (CPV) Central Committee". */
function follows(before: Item | undefined, item: Item | undefined, text: string): boolean {
  if (!before || !item) return false
  if (item.beside) return true
  const { end } = before
  if (isBetween(text, end, item.start, SPACE, OPENING))
    return text.charCodeAt(item.end) === CLOSING && isAcronym(text.slice(item.start, item.end))
  return isBetween(text, end, item.start, CLOSING, SPACE) && text.charCodeAt(before.start - 1) === OPENING
}

const isBracketed = ({ start, end }: Item, text: string) =>
  text.charCodeAt(start - 1) === OPENING && text.charCodeAt(end) === CLOSING

const isAcronym = (word: string) => /^[\p{Lu}\p{M}]{2,}$/u.test(word)

/** Whether a comma and a space part two items. */
const isListed = (before: Item | undefined, item: Item | undefined, text: string) =>
  isBetween(text, before?.end ?? 0, item?.start ?? 0, COMMA, SPACE)

const SPACE = 0x20
const OPENING = 0x28
const CLOSING = 0x29
const COMMA = 0x2c
const FULL_STOP = 0x2e

/** Whether there are just two units between two places. */
function isBetween(text: string, from: number, to: number, first: number, second: number): boolean {
  return to - from === 2 && text.charCodeAt(from) === first && text.charCodeAt(from + 1) === second
}
