import { articleWalk } from '../../articleWalk.ts'
import { type Folded, rawSpan } from '../../fold.ts'
import type { FigureWord, FigureWords } from '../../lexicon/FigureWords.ts'
import { compileTerms, type TermFinder, type TermMatch } from '../../terms.ts'
import type { Span } from '../../types.ts'
import { LETTER, NUMBER as NUMBER_SIGN, unitAt } from '../../units.ts'
import { shared } from '../shared.ts'
import { readNumber } from './amounts.ts'

/**
 * A number, sign or word of figures where it stands. `value` and `unit` are 0 and '' where its kind has none; `glued`: a letter or
 * a sign of reference stands right before the digits ("C130", "57-NQ").
 */
export interface FigureToken extends Span {
  /** `sign` is a currency's or a percent sign, or an ordinal's or a decade's ending, told by `unit`. */
  readonly kind: FigureWord['kind'] | 'digits' | 'sign'
  readonly value: number
  readonly unit: string
  readonly glued: boolean
}

const at = (
  kind: FigureToken['kind'],
  start: number,
  end: number,
  value = 0,
  unit = '',
  glued = false,
): FigureToken => ({
  kind,
  value,
  unit,
  glued,
  start,
  end,
})

function ofWord(word: FigureWord, start: number, end: number): FigureToken {
  const unit = word.kind === 'money' ? word.currency : 'unit' in word ? word.unit : ''
  return at(word.kind, start, end, 'value' in word ? word.value : 0, unit)
}

const finders = new WeakMap<FigureWords, TermFinder<FigureWord>>()
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₫': 'VND',
  '₩': 'KRW',
  '₹': 'INR',
  '%': '%',
}
const NUMBER = /\d+(?:[.,]\d+)*|[$€£¥₫₩₹%]/g
/** What may be written on a number without a space: its scale ("10bn", "$5m"), an ordinal's ending, a decade's "s". */
const GLUED = /^(bn|mn|m|b|tn|k|st|nd|rd|th|s|%|mw|gw|km|ha)(?![\p{L}\p{N}])/u
const SCALES: Readonly<Record<string, number>> = { bn: 1e9, b: 1e9, mn: 1e6, m: 1e6, tn: 1e12, k: 1000 }
const UNITS: Readonly<Record<string, string>> = { mw: 'MW', gw: 'GW', km: 'km', ha: 'ha' }

/** Words that can make a figure; any other only goes with a number. */
const COUNTING = new Set<FigureWord['kind']>(['number', 'amount', 'many', 'multiple'])

/** The numbers, signs and figure words of a text, asked for sentence by sentence, at raw offsets. */
export class FigureTokens {
  private readonly words: readonly TermMatch<FigureWord>[]
  private readonly numbers: readonly FigureToken[]
  private nextWord = 0
  private nextNumber = 0

  constructor(folded: Folded, words: FigureWords) {
    const found = finderOf(words)(folded.text)
    const numbers = numbersIn(folded.text, words.decimal)
    this.words =
      folded.start === null
        ? found
        : found.map((word) => ({ ...rawSpan(folded, word.start, word.end), means: word.means }))
    this.numbers = folded.start === null ? numbers : numbers.map((token) => atRaw(token, folded))
  }

  /** Those of the next sentence, in order; none where nothing in it counts anything. */
  in({ start, end }: Span): readonly FigureToken[] {
    const { words, numbers } = this
    const number = firstFrom(numbers, this.nextNumber, start)
    this.nextNumber = firstFrom(numbers, number, end)
    const word = firstFrom(words, this.nextWord, start)
    this.nextWord = firstFrom(words, word, end)
    if (number === this.nextNumber && !counts(words, word, this.nextWord)) return NONE
    return this.merged(word, number)
  }

  /** Words and numbers of a sentence in one order; of two at one place the longer comes first. */
  private merged(firstWord: number, firstNumber: number): FigureToken[] {
    const tokens: FigureToken[] = []
    let number = firstNumber
    for (let index = firstWord; index < this.nextWord; index++) {
      const word = this.words[index]
      if (word === undefined) break
      for (; number < this.nextNumber; number++) {
        const token = this.numbers[number]
        if (token === undefined || token.start > word.start || (token.start === word.start && token.end <= word.end))
          break
        tokens.push(token)
      }
      tokens.push(ofWord(word.means, word.start, word.end))
    }
    for (; number < this.nextNumber; number++) {
      const token = this.numbers[number]
      if (token !== undefined) tokens.push(token)
    }
    return tokens
  }
}

/** Whether one of some words can make a figure. */
function counts(words: readonly TermMatch<FigureWord>[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word !== undefined && COUNTING.has(word.means.kind)) return true
  }
  return false
}

/** The values of the numbers that a text writes in words. */
export function numbersInWords(folded: Folded, words: FigureWords): number[] {
  return finderOf(words)(folded.text).flatMap(({ means }) => (means.kind === 'number' ? [means.value] : []))
}

const NONE: readonly FigureToken[] = []

/** The index of the first that begins at a place or behind it. */
function firstFrom(things: readonly Span[], from: number, place: number): number {
  let next = from
  while ((things[next]?.start ?? place) < place) next++
  return next
}

function finderOf(words: FigureWords): TermFinder<FigureWord> {
  const known = finders.get(words)
  if (known) return known
  const word = shared((word: FigureWord) => word)
  const terms = words.terms.map(({ words, means }) => ({ words, means: word(means) }))
  const made = compileTerms(terms, { commas: false }, articleWalk)
  finders.set(words, made)
  return made
}

function atRaw(token: FigureToken, folded: Folded): FigureToken {
  const { start, end } = rawSpan(folded, token.start, token.end)
  return at(token.kind, start, end, token.value, token.unit, token.glued)
}

function numbersIn(text: string, decimal: '.' | ','): FigureToken[] {
  const tokens: FigureToken[] = []
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const [found] = match
    const start = match.index
    const sign = isDigit(found.charCodeAt(0)) ? undefined : SIGNS[found]
    if (sign !== undefined) tokens.push(at('sign', start, start + found.length, 0, sign))
    else tokens.push(...numberTokens(text, found, start, decimal))
  }
  return tokens
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

function numberTokens(text: string, digits: string, start: number, decimal: '.' | ','): FigureToken[] {
  const value = readNumber(digits, decimal)
  if (value === null) return []
  const end = start + digits.length
  const behind = text.charCodeAt(end)
  const after = unitAt(text, end) & LETTER || behind === PERCENT ? GLUED.exec(text.slice(end, end + 4))?.[1] : undefined
  const glued =
    (unitAt(text, start - 1) & LETTER) !== 0 ||
    (start > 0 && '/:#-'.includes(text.charAt(start - 1))) ||
    (after === undefined && ((unitAt(text, end) & LETTER) !== 0 || behind === SLASH || behind === COLON)) ||
    (behind === DASH && (unitAt(text, end + 1) & NUMBER_SIGN) !== 0)
  const number = at('digits', start, end, value, '', glued)
  if (after === undefined) return [number]
  const last = end + after.length
  const factor = SCALES[after]
  if (factor !== undefined) return [number, at('scale', end, last, factor)]
  const unit = UNITS[after]
  if (unit !== undefined) return [number, at('unit', end, last, 0, unit)]
  return after === '%' ? [number] : [number, at('sign', end, last, 0, after === 's' ? 'decade' : 'ordinal')]
}

const PERCENT = 0x25
const DASH = 0x2d
const SLASH = 0x2f
const COLON = 0x3a
