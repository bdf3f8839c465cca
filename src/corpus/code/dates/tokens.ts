/** The words and numbers of a text that may be part of a date, in order. */
import { articleWalk } from '../../articleWalk.ts'
import type { DateWord, DateWords } from '../../lexicon/DateWords.ts'
import { compileTerms, type TermFinder } from '../../terms.ts'

/** A run of digits with single signs between ("23/10", "2-4/4", "2025–2028"): its numbers and the signs that part them. */
export interface DigitRun {
  readonly kind: 'digits'
  readonly numbers: readonly number[]
  /** How many digits each number has, so that "08" is told from "8" and "2025" from "205". */
  readonly widths: readonly number[]
  readonly signs: string
}

export type DateToken = (DateWord | DigitRun) & { readonly start: number; readonly end: number }

const RUN = /\d+(?: ?[-/.] ?\d+|[,:]\d+)*(?:st\b|nd\b|rd\b|th\b|s\b)?/g

const NO_NUMBERS: readonly number[] = []
/** All fields that a token may have. Every token has them all, in one order, so that reading one is as fast as reading the other. */
const FIELDS = {
  start: 0,
  end: 0,
  month: 0,
  weekday: 0,
  capital: false,
  unit: null,
  offset: 0,
  value: 0,
  past: false,
  ago: false,
  relation: null,
  alone: false,
  anchor: null,
  numbers: NO_NUMBERS,
  widths: NO_NUMBERS,
  signs: '',
}

const tokenOf = (word: DateWord): DateToken => ({ ...FIELDS, ...word })

const finders = new WeakMap<DateWords, TermFinder<DateToken>>()

function finderOf(words: DateWords): TermFinder<DateToken> {
  const known = finders.get(words)
  if (known) return known
  const made = compileTerms(
    words.terms.map(({ words, means }) => ({ words, means: tokenOf(means) })),
    { commas: false },
    articleWalk,
  )
  finders.set(words, made)
  return made
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

/** The run of digits that begins and ends at certain places. */
function digitRun(text: string, start: number, end: number): DateToken {
  const numbers: number[] = []
  const widths: number[] = []
  let signs = ''
  for (let at = start; at < end; ) {
    const from = at
    while (at < end && isDigit(text.charCodeAt(at))) at++
    if (at > from) {
      numbers.push(Number(text.slice(from, Math.min(at, from + LONGEST_NUMBER))))
      widths.push(at - from)
      continue
    }
    while (at < end && !isDigit(text.charCodeAt(at))) at++
    const sign = text.slice(from, at).trim()
    signs += /[a-z]/.test(sign) ? (sign === 's' ? 's' : 'o') : sign
  }
  return { ...FIELDS, kind: 'digits', start, end, numbers, widths, signs }
}

/** More digits are no number of a date, and are not read to the end. */
const LONGEST_NUMBER = 15

/** Every token of a folded text, words and numbers merged by where they stand. */
export function dateTokens(folded: string, words: DateWords): DateToken[] {
  const found = finderOf(words)(folded)
  const tokens: DateToken[] = []
  let next = 0
  RUN.lastIndex = 0
  for (let run = RUN.exec(folded); ; run = RUN.exec(folded)) {
    const until = run?.index ?? folded.length
    for (let word = found[next]; word !== undefined && word.start < until; word = found[++next])
      tokens.push({ ...word.means, start: word.start, end: word.end })
    if (run === null) return tokens
    tokens.push(digitRun(folded, until, RUN.lastIndex))
  }
}
