/** An article's text as the rules of actors read it: the lexicon's words and the capitalised words between them, in order. */
import { articleWalk } from '../../articleWalk.ts'
import { fold, rawSpan } from '../../fold.ts'
import type { ActorWord, ActorWords } from '../../lexicon/ActorWords.ts'
import { patronymics } from '../../lexicon/personNames.ts'
import { compileTerms, isWordUnit, type TermFinder } from '../../terms.ts'
import type { Span } from '../../types.ts'
import { UPPER as CAPITAL, UNITS } from '../../units.ts'
import { isFamilyName, isVietnameseSyllable } from './syllable.ts'

/** A word of the lexicon, or, where `means` is null, a capitalised word that it does not hold. */
export interface Item extends Span {
  readonly means: ActorWord | null
}

const finders = new WeakMap<ActorWords, TermFinder<ActorWord>>()

function finderOf(words: ActorWords): TermFinder<ActorWord> {
  const known = finders.get(words)
  if (known) return known
  const terms = words.terms.map(({ words, means }) => ({ words, means: withAllFields(means) }))
  const made = compileTerms(terms, { commas: false }, articleWalk)
  finders.set(words, made)
  return made
}

/** What a word's kind has not says nothing. */
const FIELDS = {
  country: null,
  capitals: false,
  givenName: false,
  countries: null,
  office: null,
  plural: false,
  home: false,
  gender: null,
  pronoun: false,
  place: false,
}

/** A word with all fields that a word may have, in one order, so that reading one is as fast as reading another. */
const withAllFields = (word: ActorWord): ActorWord => ({ ...FIELDS, ...word })

const NO_WORD = withAllFields({ kind: 'none' })

const APOSTROPHE_UNITS: ReadonlySet<number> = new Set([0x27, 0x2019])
const SMALL_S = 0x73
const HYPHENS = '-‑'
const SMALL = /\p{Ll}/u
const UPPER = /^\p{Lu}/u
const LOWER = /\p{Ll}/u
const LAST_WORD = /[^\s-]*$/

export function itemsOf(text: string, words: ActorWords): Item[] {
  const folded = fold(text, 'exact')
  const found: Item[] = []
  for (const { start, end, means } of finderOf(words)(folded.text)) {
    const raw = rawSpan(folded, start, end)
    const item = { start: raw.start, end: raw.end, means }
    if (isWritten(means, item, text)) found.push(item)
  }
  return withoutGivenNames(withSurnames(withCapitalised(found, text), text), text, words)
}

/** A word for "son of" with its spaces, UTF-16 units. */
const PATRONYMIC = 8

/** Whether a name is written as names are: with a capital, or in capitals throughout. Small words that are no names part nothing. */
function isWritten(means: ActorWord, { start, end }: Span, text: string): boolean {
  if (means.kind === 'title' && patronymics.has(/^ (\p{Ll}{3,5}) /u.exec(text.slice(end, end + PATRONYMIC))?.[1] ?? ''))
    return false
  switch (means.kind) {
    case 'none':
      return isUpper(text.charCodeAt(start))
    case 'country':
    case 'people':
    case 'capital':
    case 'government':
      if (means.capitals) return !LOWER.test(text.slice(start, end))
      return isUpper(text.charCodeAt(start)) || UPPER.test(lastWord(text.slice(start, end)))
    case 'pair': {
      const raw = text.slice(start, end)
      return UPPER.test(raw) && UPPER.test(lastWord(raw)) && /[-‐-―]/.test(raw)
    }
    case 'home-place':
      return UPPER.test(lastWord(text.slice(start, end)))
    default:
      return true
  }
}

const lastWord = (raw: string) => LAST_WORD.exec(raw)?.[0] ?? raw

/** Whether a UTF-16 code unit is a capital letter. */
function isUpper(unit: number): boolean {
  return ((UNITS[unit] ?? 0) & CAPITAL) !== 0
}

function withCapitalised(terms: readonly Item[], text: string): Item[] {
  const items: Item[] = []
  let next = 0
  for (const { start, end } of capitalisedIn(text)) {
    for (let term = terms[next]; term && term.end <= start; term = terms[++next]) items.push(term)
    const term = terms[next]
    if (!term || term.start >= end) items.push({ start, end, means: null })
  }
  for (let term = terms[next]; term; term = terms[++next]) items.push(term)
  return items
}

/** The capitalised words, without an "'s". */
function capitalisedIn(text: string): Span[] {
  const found: Span[] = []
  const { length } = text
  for (let at = 0; at < length; ) {
    if (!isUpper(text.charCodeAt(at))) {
      at++
      continue
    }
    const end = nameEnd(text, at)
    found.push({ start: at, end: withoutPossessive(text, at, end) })
    at = end
  }
  return found
}

/** Where a word ends without an apostrophe, or one and an "s", at its end. */
function withoutPossessive(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) === SMALL_S ? end - 2 : end - 1
  return last >= start && APOSTROPHE_UNITS.has(text.charCodeAt(last)) ? last : end
}

/** Where a word ends, an apostrophe and a hyphen before a small letter within it. */
function nameEnd(text: string, start: number): number {
  const { length } = text
  let at = start + 1
  for (; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit) ? !isDigit(unit) : APOSTROPHE_UNITS.has(unit)) continue
    if (!HYPHENS.includes(text.charAt(at)) || !SMALL.test(text.charAt(at + 1))) break
  }
  return at
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

/** Whether two items have only a space or a hyphen between them. */
export function areBeside(left: Item | undefined, right: Item | undefined, text: string): boolean {
  if (left === undefined || right === undefined) return false
  const length = right.start - left.end
  if (length === 1 && text.charCodeAt(left.end) === 0x20) return true
  return length >= 0 && length <= 3 && /^[^\S\r\n]*[-‐‑]?[^\S\r\n]*$/.test(text.slice(left.end, right.start))
}

/** Words that are also syllables of names: "To Lam", "Lê Thị Thu Hằng". After a family name a capitalised syllable goes on with the name. */
function withSurnames(items: readonly Item[], text: string): Item[] {
  let inName = false
  return items.map((item, index) => {
    const [before, after] = [items[index - 1], items[index + 1]]
    inName = inName && areBeside(before, item, text)
    if (inName && item.means !== null && isCountryWord(item.means) && item.means.givenName)
      return { start: item.start, end: item.end, means: null }
    if (!mayBeName(item, text)) {
      inName = false
      return item
    }
    const starts =
      !inName && isSurname(item, text) && after !== undefined && areBeside(item, after, text) && mayBeName(after, text)
    inName ||= starts
    return inName ? { start: item.start, end: item.end, means: null } : item
  })
}

const COMMON = new Set<ActorWord['kind']>([
  'none',
  'link',
  'and',
  'verb',
  'portfolio',
  'named-thing',
  'title',
  'address',
])

function mayBeName({ start, end, means }: Item, text: string): boolean {
  if (!isUpper(text.charCodeAt(start)) || (means !== null && !COMMON.has(means.kind))) return false
  return isVietnameseSyllable(text.slice(start, end))
}

const isSurname = ({ start, end }: Item, text: string) => isFamilyName(text.slice(start, end))

/** "Nguyễn Đức Dũng", "bà Nga", "tiếng Anh": a country's short name that is a given name or a language is no country. */
function withoutGivenNames(items: readonly Item[], text: string, words: ActorWords): Item[] {
  const read: Item[] = []
  items.forEach((item, index) => {
    const { means } = item
    if (means === null || !isCountryWord(means)) read.push(item)
    else if (isLanguage(item, text, words)) read.push({ start: item.start, end: item.end, means: NO_WORD })
    else if (means.givenName && isGivenName(item, read, items[index + 1], text))
      read.push({ start: item.start, end: item.end, means: null })
    else read.push(item)
  })
  return read
}

type CountryWord = Extract<ActorWord, { readonly givenName: boolean }>

const isCountryWord = (word: ActorWord): word is CountryWord =>
  word.kind === 'country' || word.kind === 'people' || word.kind === 'capital' || word.kind === 'government'

function isGivenName(item: Item, read: readonly Item[], after: Item | undefined, text: string): boolean {
  const before = read.at(-1)
  const spaced = (left: Item | undefined, right: Item | undefined) =>
    areBeside(left, right, text) && text.slice(left?.end, right?.start).trim() === ''
  const kind = spaced(before, item) ? before?.means?.kind : undefined
  if (kind === 'address') return true
  if (before && before.means === null && spaced(before, item) && isName(before, text)) return true
  if (
    startsSentence(item, text) &&
    /^[^\S\n]+\p{Ll}/u.test(text.slice(item.end, item.end + 3)) &&
    isPronoun(item, text)
  )
    return true
  const nameAfter =
    after?.means === null && spaced(item, after) && isVietnameseSyllable(text.slice(after.start, after.end))
  const listed = before?.means?.kind === 'and' && read.at(-2)?.means?.kind === 'country'
  return nameAfter && kind !== 'title' && kind !== 'portfolio' && kind !== 'link' && !listed
}

/** "Anh cho biết": at a sentence's beginning the word for a young man, not the country. */
const isPronoun = ({ start, end }: Item, text: string) => text.slice(start, end) === 'Anh'

const startsSentence = ({ start }: Item, text: string) =>
  !/[\p{L}\p{N},] ?$/u.test(text.slice(Math.max(0, start - 2), start))

const isName = ({ start, end }: Item, text: string) => /^\p{Lu}\P{Lu}*$/u.test(text.slice(start, end))

function isLanguage({ start }: Item, text: string, words: ActorWords): boolean {
  const before = text
    .slice(Math.max(0, start - 8), start)
    .toLowerCase()
    .normalize('NFC')
    .trimEnd()
  return words.languageBefore.some((word) => before.endsWith(word))
}
