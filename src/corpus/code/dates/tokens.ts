/** The words and numbers of a text that may be part of a date, in order. */
import { articleWalk } from '../../articleWalk.ts'
import type { Anchor, DateWord, DateWords, Relation, TimeUnit } from '../../lexicon/DateWords.ts'
import { compileTerms, type TermFinder } from '../../terms.ts'
import type { Span } from '../../types.ts'

/** A run of digits with single signs between ("23/10", "2-4/4", "2025–2028"): its numbers and the signs that part them. */
export interface DigitRun {
  readonly numbers: readonly number[]
  /** How many digits each number has, so that "08" is told from "8" and "2025" from "205". */
  readonly widths: readonly number[]
  readonly signs: string
}

/**
 * A word or a run of digits where it stands. Every token has all fields of `DateWord`, in one order, so that reading one is as fast as reading
 * another; a field that its kind has not says nothing.
 */
export interface DateToken extends DigitRun, Span {
  readonly kind: DateWord['kind'] | 'digits'
  readonly month: number
  readonly weekday: number
  readonly capital: boolean
  readonly unit: TimeUnit
  readonly offset: number
  readonly value: number
  readonly past: boolean
  readonly ago: boolean
  readonly relation: Relation
  readonly alone: boolean
  readonly anchor: Anchor
}

const RUN = /\d+(?: ?[-/.] ?\d+|[,:]\d+)*(?:st\b|nd\b|rd\b|th\b|s\b)?/g

const NO_NUMBERS: readonly number[] = []

function tokenOf(word: DateWord): DateToken {
  return {
    kind: word.kind,
    start: 0,
    end: 0,
    month: 'month' in word ? word.month : 0,
    weekday: 'weekday' in word ? word.weekday : 0,
    capital: 'capital' in word && word.capital,
    unit: 'unit' in word ? word.unit : 'day',
    offset: 'offset' in word ? word.offset : 0,
    value: 'value' in word ? word.value : 0,
    past: 'past' in word && word.past,
    ago: 'ago' in word && word.ago,
    relation: 'relation' in word ? word.relation : 'at',
    alone: 'alone' in word && word.alone,
    anchor: 'anchor' in word ? word.anchor : 'talks',
    numbers: NO_NUMBERS,
    widths: NO_NUMBERS,
    signs: '',
  }
}

/** A word of the lexicon where it stands in the text. */
function placed(word: DateToken, start: number, end: number): DateToken {
  return {
    kind: word.kind,
    start,
    end,
    month: word.month,
    weekday: word.weekday,
    capital: word.capital,
    unit: word.unit,
    offset: word.offset,
    value: word.value,
    past: word.past,
    ago: word.ago,
    relation: word.relation,
    alone: word.alone,
    anchor: word.anchor,
    numbers: word.numbers,
    widths: word.widths,
    signs: word.signs,
  }
}

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
  return {
    kind: 'digits',
    start,
    end,
    month: 0,
    weekday: 0,
    capital: false,
    unit: 'day',
    offset: 0,
    value: 0,
    past: false,
    ago: false,
    relation: 'at',
    alone: false,
    anchor: 'talks',
    numbers,
    widths,
    signs,
  }
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
      tokens.push(placed(word.means, word.start, word.end))
    if (run === null) return tokens
    tokens.push(digitRun(folded, until, RUN.lastIndex))
  }
}
