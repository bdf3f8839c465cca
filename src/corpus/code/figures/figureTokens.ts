import { fold, rawSpan } from '../../fold.ts'
import type { FigureWord, FigureWords } from '../../lexicon/FigureWords.ts'
import { compileTerms, type TermFinder } from '../../terms.ts'
import type { Span } from '../../types.ts'
import { readNumber } from './amounts.ts'

/** A number in digits; `glued` where a letter or a sign of reference stands right before it ("C130", "57-NQ"). */
export interface Digits {
  readonly kind: 'digits'
  readonly value: number
  readonly glued: boolean
}

/** A currency's or a percent sign, or an ordinal's ending. */
export interface Sign {
  readonly kind: 'sign'
  readonly unit: string
}

export type FigureToken = (FigureWord | Digits | Sign) & Span

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
export function figureTokens(text: string, words: FigureWords): FigureToken[] {
  const folded = fold(text, 'exact')
  const known = finders.get(words) ?? compileTerms(words.terms)
  finders.set(words, known)
  const tokens: FigureToken[] = known(folded.text).map(({ means, start, end }) => ({
    ...means,
    ...rawSpan(folded, start, end),
  }))
  for (const match of folded.text.matchAll(NUMBER)) {
    const start = match.index
    const end = start + match[0].length
    const sign = SIGNS[match[0]]
    if (sign !== undefined) tokens.push({ kind: 'sign', unit: sign, ...rawSpan(folded, start, end) })
    else
      tokens.push(
        ...numberTokens(folded.text, match[0], start, words.decimal).map((token) => ({
          ...token,
          ...rawSpan(folded, token.start, token.end),
        })),
      )
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
  const number: FigureToken = { kind: 'digits', value, glued, start, end }
  if (after === undefined) return [number]
  const place = { start: end, end: end + after.length }
  const factor = SCALES[after]
  if (factor !== undefined) return [number, { kind: 'scale', value: factor, ...place }]
  const unit = UNITS[after]
  if (unit !== undefined) return [number, { kind: 'unit', unit, ...place }]
  return after === '%' ? [number] : [number, { kind: 'sign', unit: after === 's' ? 'decade' : 'ordinal', ...place }]
}
