/** An article's text as the rules of actors read it: the lexicon's words and the capitalised words between them, in order. */
import { articleWalk } from '../../articleWalk.ts'
import { fold, rawSpan } from '../../fold.ts'
import type { ActorWord, ActorWords } from '../../lexicon/ActorWords.ts'
import { patronymics } from '../../lexicon/personNames.ts'
import { isWordUnit, TermRow } from '../../terms.ts'
import type { Span } from '../../types.ts'
import { UPPER as CAPITAL, SPACE, UNITS } from '../../units.ts'
import { shared } from '../shared.ts'
import { IS_SURNAME, IS_SYLLABLE, nameBitsAt } from './syllable.ts'
import { lastUnitsOf } from './wordBefore.ts'

/** A word of the lexicon, or, where `means` is null, a capitalised word that it does not hold. */
export interface Item extends Span {
  readonly means: ActorWord | null
  /** Whether only a space or a hyphen stands between it and the item before. */
  readonly beside: boolean
}

const rows = new WeakMap<ActorWords, TermRow<ActorWord>>()

function rowOf(words: ActorWords): TermRow<ActorWord> {
  const known = rows.get(words)
  if (known) return known
  const meaning = shared(withAllFields)
  const terms = words.terms.map(({ words, means }) => ({ words, means: meaning(means) }))
  const made = new TermRow(terms, articleWalk)
  rows.set(words, made)
  return made
}

/** What a word's kind has not says nothing. */
const FIELDS = {
  kind: 'none',
  country: null,
  capitals: false,
  givenName: false,
  countries: null,
  office: null,
  plural: false,
  home: false,
  abroad: false,
  gender: null,
  pronoun: false,
  object: false,
  place: false,
}

/** A word with all fields that a word may have, in one order, so that reading one is as fast as reading another. */
export const withAllFields = (word: ActorWord): ActorWord => ({ ...FIELDS, ...word })

const NO_WORD = withAllFields({ kind: 'none' })

const APOSTROPHE = 0x27
const RIGHT_QUOTE = 0x2019
const SMALL_S = 0x73
const HYPHEN = 0x2d
const SOFT_HYPHEN = 0x2010
const UNBROKEN_HYPHEN = 0x2011
const SPACE_SIGN = 0x20
const LINE_END = 0x0a
const RETURN = 0x0d
const SMALL = /\p{Ll}/u
const LOWER = /\p{Ll}/u

export function itemsOf(text: string, words: ActorWords): Item[] {
  const items = readItems(text, words)
  nameSurnames(items, text)
  nameGivenNames(items, text, words)
  return items
}

/** An item while it is being read: what a word means and what it stands beside is settled step by step. */
interface Reading extends Span {
  means: ActorWord | null
  beside: boolean
}

/** The lexicon's words, written as they have to be. */
function termsIn(text: string, words: ActorWords): Reading[] {
  const folded = fold(text, 'exact')
  const terms: Reading[] = []
  const found = rowOf(words)
  const count = found.find(folded.text)
  for (let match = 0; match < count; match++) {
    const means = found.means(match)
    const raw = folded.start === null ? null : rawSpan(folded, found.start(match), found.end(match))
    const start = raw?.start ?? found.start(match)
    const end = raw?.end ?? found.end(match)
    if (means !== undefined && isWritten(means, start, end, text)) terms.push({ start, end, means, beside: false })
  }
  return terms
}

/** The lexicon's words, and the capitalised words between them. */
function readItems(text: string, words: ActorWords): Reading[] {
  const terms = termsIn(text, words)
  const items: Reading[] = []
  const { length } = text
  let next = 0
  for (let at = 0; at < length; ) {
    if (!isUpper(text.charCodeAt(at))) {
      at++
      continue
    }
    const behind = nameEnd(text, at)
    const end = withoutPossessive(text, at, behind)
    let term = terms[next]
    for (; term && term.end <= at; term = terms[++next]) add(items, term, text)
    if (!term || term.start >= end) add(items, { start: at, end, means: null, beside: false }, text)
    at = behind
  }
  for (let term = terms[next]; term; term = terms[++next]) add(items, term, text)
  return items
}

function add(items: Reading[], item: Reading, text: string): void {
  const before = items.length === 0 ? undefined : items[items.length - 1]
  item.beside = before !== undefined && isJoint(text, before.end, item.start)
  items.push(item)
}

/** Whether there is nothing but a hyphen or blanks at most, three signs in all. */
function isJoint(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE_SIGN) return true
  if (to < from || to - from > 3) return false
  let hyphens = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === HYPHEN || unit === SOFT_HYPHEN || unit === UNBROKEN_HYPHEN) hyphens++
    else if (!isBlank(unit)) return false
  }
  return hyphens <= 1
}

/** Whether a UTF-16 code unit is a space on a line. */
const isBlank = (unit: number) => unit !== LINE_END && unit !== RETURN && ((UNITS[unit] ?? 0) & SPACE) !== 0

/** Whether a name is written as names are: with a capital, or in capitals throughout. Small words that are no names part nothing. */
function isWritten(means: ActorWord, start: number, end: number, text: string): boolean {
  switch (means.kind) {
    case 'title':
      return !isBeforeFather(text, end)
    case 'none':
      return isUpper(text.charCodeAt(start))
    case 'country':
    case 'people':
    case 'capital':
    case 'government':
      if (means.capitals) return !LOWER.test(text.slice(start, end))
      return isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(lastWord(text, start, end)))
    case 'pair':
      return (
        isUpper(text.charCodeAt(start)) &&
        isUpper(text.charCodeAt(lastWord(text, start, end))) &&
        /[-‐-―]/.test(text.slice(start, end))
      )
    case 'home-place':
      return isUpper(text.charCodeAt(lastWord(text, start, end)))
    default:
      return true
  }
}

/** A word for "son of" with its spaces, UTF-16 units. */
const PATRONYMIC = 8
const SMALL_B = 0x62
const SMALL_I = 0x69

/** Whether a word for "son of" stands behind a title, which then is a given name. */
function isBeforeFather(text: string, end: number): boolean {
  const unit = text.charCodeAt(end + 1)
  if (unit !== SMALL_B && unit !== SMALL_I) return false
  return patronymics.has(/^ (\p{Ll}{3,5}) /u.exec(text.slice(end, end + PATRONYMIC))?.[1] ?? '')
}

/** Where the last word begins, behind a space or a plain hyphen. */
function lastWord(text: string, start: number, end: number): number {
  let at = end
  for (; at > start; at--) {
    const unit = text.charCodeAt(at - 1)
    if (unit === HYPHEN || ((UNITS[unit] ?? 0) & SPACE) !== 0) break
  }
  return at
}

/** Whether a UTF-16 code unit is a capital letter. */
function isUpper(unit: number): boolean {
  return ((UNITS[unit] ?? 0) & CAPITAL) !== 0
}

const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === RIGHT_QUOTE

/** Where a word ends without an apostrophe, or one and an "s", at its end. */
function withoutPossessive(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) === SMALL_S ? end - 2 : end - 1
  return last >= start && isApostrophe(text.charCodeAt(last)) ? last : end
}

/** Where a word ends, an apostrophe and a hyphen before a small letter within it. */
function nameEnd(text: string, start: number): number {
  const { length } = text
  let at = start + 1
  for (; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit) ? !isDigit(unit) : isApostrophe(unit)) continue
    if ((unit !== HYPHEN && unit !== UNBROKEN_HYPHEN) || !SMALL.test(text.charAt(at + 1))) break
  }
  return at
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

/** Words that are also syllables of names: "To Lam", "Lê Thị Thu Hằng". After a family name a capitalised syllable goes on with the name. */
function nameSurnames(items: readonly Reading[], text: string): void {
  let inName = false
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    const after = items[index + 1]
    if (item === undefined) return
    inName = inName && item.beside
    if (inName && item.means !== null && isCountryWord(item.means) && item.means.givenName) item.means = null
    else if (inName) inName = mayBeName(item, text)
    else if (after?.beside) inName = beginsName(bitsOf(item, text)) && mayBeName(after, text)
    if (inName) item.means = null
  }
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

/** What a word can be in a name; nothing where it is none by its kind or is written small. */
function bitsOf({ start, end, means }: Item, text: string): number {
  if (!isUpper(text.charCodeAt(start)) || (means !== null && !COMMON.has(means.kind))) return 0
  return nameBitsAt(text, start, end)
}

const beginsName = (bits: number) => (bits & IS_SURNAME) !== 0 && (bits & IS_SYLLABLE) !== 0

const mayBeName = (item: Item, text: string) => (bitsOf(item, text) & IS_SYLLABLE) !== 0

type CountryWord = Extract<ActorWord, { readonly givenName: boolean }>

const isCountryWord = (word: ActorWord): word is CountryWord =>
  word.kind === 'country' || word.kind === 'people' || word.kind === 'capital' || word.kind === 'government'

/** "Nguyễn Đức Dũng", "bà Nga", "tiếng Anh": a country's short name that is a given name or a language is no country. */
function nameGivenNames(items: readonly Reading[], text: string, words: ActorWords): void {
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item === undefined || item.means === null || !isCountryWord(item.means)) continue
    if (isLanguage(item, text, words)) item.means = NO_WORD
    else if (item.means.givenName && isGivenName(items, index, item, text)) item.means = null
  }
}

/** The items before it are settled, those behind are not. */
function isGivenName(items: readonly Item[], index: number, item: Item, text: string): boolean {
  const [before, after] = [items[index - 1], items[index + 1]]
  const beside = item.beside && isSpace(text, before, item)
  const kind = beside ? before?.means?.kind : undefined
  if (kind === 'address') return true
  if (beside && before && before.means === null && isName(before, text)) return true
  if (
    startsSentence(item, text) &&
    /^[^\S\n]+\p{Ll}/u.test(text.slice(item.end, item.end + 3)) &&
    isPronoun(item, text)
  )
    return true
  const nameAfter =
    after?.means === null &&
    after.beside &&
    isSpace(text, item, after) &&
    (nameBitsAt(text, after.start, after.end) & IS_SYLLABLE) !== 0
  const listed = before?.means?.kind === 'and' && items[index - 2]?.means?.kind === 'country'
  return nameAfter && kind !== 'title' && kind !== 'portfolio' && kind !== 'link' && !listed
}

/** Whether two items are not joined by a hyphen. */
const isSpace = (text: string, left: Item | undefined, right: Item) => text.slice(left?.end, right.start).trim() === ''

/** "Anh cho biết": at a sentence's beginning the word for a young man, not the country. */
const isPronoun = ({ start, end }: Item, text: string) => text.slice(start, end) === 'Anh'

const startsSentence = ({ start }: Item, text: string) =>
  !/[\p{L}\p{N},] ?$/u.test(text.slice(Math.max(0, start - 2), start))

const isName = ({ start, end }: Item, text: string) => /^\p{Lu}\P{Lu}*$/u.test(text.slice(start, end))

function isLanguage({ start }: Item, text: string, { languageBefore }: ActorWords): boolean {
  if (languageBefore.length === 0) return false
  let end = start
  while (((UNITS[text.charCodeAt(end - 1)] ?? 0) & SPACE) !== 0) end--
  if (!lastUnitsOf(languageBefore).has(text.charCodeAt(end - 1))) return false
  const before = text
    .slice(Math.max(0, start - 8), start)
    .toLowerCase()
    .normalize('NFC')
    .trimEnd()
  return languageBefore.some((word) => before.endsWith(word))
}
