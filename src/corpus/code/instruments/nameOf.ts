/** The whole name of an instrument around its noun: what stands before it with a capital or as part of a name, its letters in brackets, what it is about. */
import type { Sentence, Span } from '../../types.ts'
import { DIGIT, LETTER, NUMBER, UNITS, UPPER, unitAt } from '../../units.ts'
import { isVietnameseSyllable } from '../actors/syllable.ts'
import type { InstrumentToken } from './instrumentTokens.ts'

export interface Named extends Span {
  readonly name: string
  /** Its letters in brackets, by which the article calls it later. */
  readonly letters: string | null
  /** Whether it is told from others of its kind: by a capital, by words before it, or by what it is about. */
  readonly specified: boolean
}

/** The words of a sentence, in order. */
type Around = readonly InstrumentToken[]

/** The word that begins at a place. */
function wordAt(around: Around, at: number): InstrumentToken | null {
  for (let index = 0; index < around.length; index++) {
    const word = around[index]
    if (word === undefined || word.start > at) return null
    if (word.start === at) return word
  }
  return null
}

/** Whether a word that stands inside names begins at a place. */
function isSmallAt(around: Around, at: number): boolean {
  const kind = wordAt(around, at)?.kind
  return kind === 'small' || kind === 'and' || kind === 'told' || kind === 'about'
}

/** Whether a word that does not say what a noun before it is about begins at a place. */
function isOtherAt(around: Around, at: number): boolean {
  const word = wordAt(around, at)
  return word !== null && word.kind !== 'about' && word.kind !== 'part' && word.kind !== 'pair'
}

const STOPS = new Set<InstrumentToken['kind']>(['stop', 'and', 'adopt', 'plan', 'ratify', 'force', 'pending'])

/** Where the next word begins that ends a name that says what it is about. */
function stopBehind(around: Around, at: number, sentence: Sentence): number {
  return around.find(({ kind, start }) => start > at && STOPS.has(kind))?.start ?? sentence.end
}

/** How far a name goes to either side of its noun, in characters. */
const REACH = 120
const CAPITAL = /^[\p{Lu}\d]/u
const LETTERS = /^ ?\(([\p{Lu}][\p{L}\p{N}–-]{1,14})\)/u

/** Letters in brackets behind a place. */
function lettersAt(text: string, at: number): RegExpExecArray | null {
  const unit = text.charCodeAt(at)
  return unit === SPACE || unit === BRACKET ? LETTERS.exec(text.slice(at, at + 20)) : null
}

const BRACKET = 0x28

export function nameOf(text: string, token: InstrumentToken, around: Around, sentence: Sentence): Named {
  const start = startOf(text, token, around, sentence)
  const beside = lettersAt(text, token.end)
  const noun = beside ? token.end + beside[0].length : token.end
  const told =
    token.kind === 'head' || isSigned(token, around) || isWordy(text, noun)
      ? fieldEnd(text, noun, around, sentence)
      : endOf(text, noun, around, sentence)
  const letters = beside ?? lettersAt(text, told)
  const end = beside === null && letters !== null ? told + letters[0].length : told
  const before = text.slice(start, token.start).trim()
  const capital =
    CAPITAL.test(text.slice(token.start, token.start + 1)) && (token.start > sentence.start || token.kind === 'body')
  return {
    start,
    end,
    name: text.slice(start, end).trim(),
    letters: letters?.[1] ?? null,
    specified: before !== '' || letters !== null || end > noun || capital,
  }
}

const SIGNING = new Set<InstrumentToken['kind']>(['adopt', 'now', 'plan', 'pending', 'ratify'])

/** "ký thỏa thuận trao đổi sinh viên": right behind a word of signing, what follows says what it is about. */
function isSigned({ kind, start }: InstrumentToken, around: Around): boolean {
  return kind === 'deal' && around.some((word) => SIGNING.has(word.kind) && word.end + 1 === start)
}

/** "chương trình Erasmus+": a name that is no Vietnamese word follows. */
export function hasForeignName(text: string, { end }: InstrumentToken): boolean {
  if ((unitAt(text, end + 1) & UPPER) === 0) return false
  const first = /^ (\p{Lu}[\p{L}\p{M}]+)/u.exec(text.slice(end, end + 24))?.[1]
  return first !== undefined && first !== first.toUpperCase() && !isVietnameseSyllable(first)
}

/** "Thỏa thuận Quy chế hoạt động": a Vietnamese name goes on in small letters behind its first capital. */
function isWordy(text: string, noun: number): boolean {
  if ((unitAt(text, noun + 1) & UPPER) === 0) return false
  const [, first = '', second = ''] =
    /^ (\p{Lu}[\p{Ll}\p{M}]*) (\p{Ll}[\p{Ll}\p{M}]*)/u.exec(text.slice(noun, noun + 24)) ?? []
  return isVietnameseSyllable(first) && isVietnameseSyllable(second)
}

/** A field right behind its noun is part of the name, and what it is about behind that. */
function fieldEnd(text: string, noun: number, around: Around, sentence: Sentence): number {
  if (!isLetterBehind(text, noun) || wordAt(around, noun + 1)?.kind === 'about' || isOtherAt(around, noun + 1))
    return endOf(text, noun, around, sentence)
  const stop = stopBehind(around, noun, sentence)
  const rest = text.slice(noun, Math.min(sentence.end, stop, noun + REACH))
  const sign = signIn(rest, noun, around)
  return noun + (sign < 0 ? rest : rest.slice(0, sign)).trimEnd().length
}

const SIGNS = /[,;:.()"”]/g

/** The first sign that ends a name, in a stretch of text from an offset on; a comma may part a word from the rest of its name ("phòng, chống tội phạm"). */
function signIn(rest: string, from: number, around: Around): number {
  for (const { 0: sign, index } of rest.matchAll(SIGNS))
    if (sign !== ',' || !around.some(({ kind, end }) => kind === 'pair' && end === from + index)) return index
  return -1
}

/** Back over words with a capital, small words between such, and words that names are made of. */
function startOf(text: string, token: InstrumentToken, around: Around, sentence: Sentence): number {
  let start = token.start
  let at = token.start
  while (at > sentence.start && token.start - at < REACH) {
    const from = wordBefore(text, Math.max(sentence.start, at - 40), at)
    if (from < 0) break
    const classes = unitAt(text, from)
    // A number belongs to a name only right before one of its words ("1982 United Nations Convention").
    const counts = classes & DIGIT ? start === at && at - 1 - from === 4 : (classes & UPPER) !== 0
    const small = isSmallAt(around, from)
    // "the Partnership and the Plan": an article behind "and" begins another name.
    if (small && wordAt(around, from)?.kind === 'and' && wordAt(around, at)?.kind === 'told') break
    const named = (counts && !small && from > sentence.start) || wordAt(around, from)?.kind === 'part'
    if (!named && !small && hasLetter(text, from, at)) break
    at = from
    if (named) start = from
  }
  return start
}

/** Where a word begins that ends with a space before a place; -1 where there is none, or the rest of a word with a full stop in it. */
function wordBefore(text: string, least: number, at: number): number {
  if (text.charCodeAt(at - 1) !== SPACE) return -1
  let start = at - 1
  while (start > least && isOfWord(text.charCodeAt(start - 1))) start--
  if (start === at - 1 || (start > least && text.charCodeAt(start - 1) === FULL_STOP)) return -1
  return start
}

const SPACE = 0x20
const FULL_STOP = 0x2e
const JOINTS: ReadonlySet<number> = new Set([0x27, 0x2d, 0x2013, 0x2019])

const isOfWord = (unit: number) => ((UNITS[unit] ?? 0) & (LETTER | NUMBER)) !== 0 || JOINTS.has(unit)

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (unitAt(text, at) & LETTER) return true
  return false
}

const isLetterBehind = (text: string, at: number) =>
  text.charCodeAt(at) === SPACE && (unitAt(text, at + 1) & LETTER) !== 0

const CAPITAL_WORD = /^ (?:[\p{Lu}][\p{L}–-]*|–|-)/u

/** On over words with a capital; a part of a name with one goes on to its end ("Cộng hòa Séc"). */
function capitalsEnd(text: string, noun: number, around: Around, sentence: Sentence): number {
  let at = noun
  while (at - noun < REACH && text.charCodeAt(at) === SPACE) {
    const word = CAPITAL_WORD.exec(text.slice(at, at + REACH))?.[0]
    if (word === undefined) break
    const part = wordAt(around, at + 1)
    const next = Math.max(part?.kind === 'part' ? part.end : 0, at + word.length)
    if (next > sentence.end) break
    at = next
  }
  return at
}

/** On over words with a capital, then to what it is about, up to the next sign or a word that ends it. */
function endOf(text: string, noun: number, around: Around, sentence: Sentence): number {
  const at = capitalsEnd(text, noun, around, sentence)
  if (wordAt(around, at + 1)?.kind !== 'about') return at
  const first = text.indexOf(' ', at + 1)
  const stop = stopBehind(around, first + 1, sentence)
  const rest = text.slice(at, Math.min(sentence.end, stop, at + REACH))
  const sign = signIn(rest, at, around)
  return at + (sign < 0 ? rest : rest.slice(0, sign)).trimEnd().length
}
