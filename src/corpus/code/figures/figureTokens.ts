import { articleWalk } from '../../articleWalk.ts'
import { type Folded, rawSpan } from '../../fold.ts'
import type { FigureWord, FigureWords } from '../../lexicon/FigureWords.ts'
import { compileTerms, type TermFinder } from '../../terms.ts'
import type { Span } from '../../types.ts'
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
  const unit = word.kind === 'money' ? word.currency : word.kind === 'unit' ? word.unit : ''
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

/** Numbers, signs and figure words of a text, in order, at raw offsets. */
export function figureTokens(folded: Folded, words: FigureWords): FigureToken[] {
  const known = finders.get(words) ?? compileTerms(words.terms, { commas: false }, articleWalk)
  finders.set(words, known)
  const raw = (token: FigureToken): FigureToken => {
    if (folded.start === null) return token
    const { start, end } = rawSpan(folded, token.start, token.end)
    return at(token.kind, start, end, token.value, token.unit, token.glued)
  }
  const tokens = known(folded.text).map(({ means, start, end }) => raw(ofWord(means, start, end)))
  for (const match of folded.text.matchAll(NUMBER)) {
    const start = match.index
    const sign = SIGNS[match[0]]
    if (sign !== undefined) tokens.push(raw(at('sign', start, start + match[0].length, 0, sign)))
    else for (const token of numberTokens(folded.text, match[0], start, words.decimal)) tokens.push(raw(token))
  }
  return tokens.sort((a, b) => a.start - b.start || b.end - a.end)
}

function numberTokens(text: string, digits: string, start: number, decimal: '.' | ','): FigureToken[] {
  const value = readNumber(digits, decimal)
  if (value === null) return []
  const end = start + digits.length
  const before = text.charAt(start - 1)
  const after = GLUED.exec(text.slice(end, end + 4))?.[1]
  const next = text.charAt(end)
  const glued =
    /[\p{L}/:#-]/u.test(before) ||
    (after === undefined && /[\p{L}/:]/u.test(next)) ||
    (next === '-' && /\p{N}/u.test(text.charAt(end + 1)))
  const number = at('digits', start, end, value, '', glued)
  if (after === undefined) return [number]
  const last = end + after.length
  const factor = SCALES[after]
  if (factor !== undefined) return [number, at('scale', end, last, factor)]
  const unit = UNITS[after]
  if (unit !== undefined) return [number, at('unit', end, last, 0, unit)]
  return after === '%' ? [number] : [number, at('sign', end, last, 0, after === 's' ? 'decade' : 'ordinal')]
}
