/** The words and numbers of a text that may be part of a date, in order. */
import { articleWalk } from '../../articleWalk.ts'
import type { Anchor, DateWord, DateWords, Relation, TimeUnit } from '../../lexicon/DateWords.ts'
import { TermRow } from '../../terms.ts'
import type { Span } from '../../types.ts'
import { shared } from '../shared.ts'

/** A run of digits with single signs between ("23/10", "2-4/4", "2025–2028"): its numbers and the signs that part them. */
export interface DigitRun {
  readonly numbers: readonly number[]
  /** How many digits each number has, so that "08" is told from "8" and "2025" from "205". */
  readonly widths: readonly number[]
  readonly signs: string
}

/** What a word says. All have all fields, in one order, so that reading one is as fast as reading another; a field that its kind has not says nothing. */
export interface DateSense {
  readonly kind: DateToken['kind']
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

/** A word or a run of digits where it stands. */
export interface DateToken extends Span {
  readonly kind: DateWord['kind'] | 'digits'
  readonly word: DateSense
  readonly run: DigitRun
}

const RUN = /\d+(?: ?[-/.] ?\d+|[,:]\d+)*(?:st\b|nd\b|rd\b|th\b|s\b)?/g

/** The run of a word, which has no digits. */
const NO_RUN: DigitRun = { numbers: [], widths: [], signs: '' }

function senseOf(word: DateWord): DateSense {
  return {
    kind: word.kind,
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
  }
}

/** The sense of digits, which are no word. */
const NO_SENSE: DateSense = {
  kind: 'digits',
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
}

const rows = new WeakMap<DateWords, TermRow<DateSense>>()

function rowOf(words: DateWords): TermRow<DateSense> {
  const known = rows.get(words)
  if (known) return known
  const sense = shared(senseOf)
  const made = new TermRow(
    words.terms.map(({ words, means }) => ({ words, means: sense(means) })),
    articleWalk,
  )
  rows.set(words, made)
  return made
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

/** The run of digits that begins and ends at certain places. */
function digitRun(text: string, start: number, end: number): DigitRun {
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
  return { numbers, widths, signs }
}

/** More digits are no number of a date, and are not read to the end. */
const LONGEST_NUMBER = 15

/** Every token of a folded text, words and numbers merged by where they stand. */
export function dateTokens(folded: string, words: DateWords): DateToken[] {
  const found = rowOf(words)
  const count = found.find(folded)
  const tokens: DateToken[] = []
  let next = 0
  RUN.lastIndex = 0
  for (let run = RUN.exec(folded); ; run = RUN.exec(folded)) {
    const until = run?.index ?? folded.length
    for (; next < count && found.start(next) < until; next++) {
      const word = found.means(next) ?? NO_SENSE
      tokens.push({ kind: word.kind, start: found.start(next), end: found.end(next), word, run: NO_RUN })
    }
    if (run === null) return tokens
    const end = RUN.lastIndex
    tokens.push({ kind: 'digits', start: until, end, word: NO_SENSE, run: digitRun(folded, until, end) })
  }
}
