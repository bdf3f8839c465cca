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

const finders = new WeakMap<DateWords, TermFinder<DateWord>>()

function finderOf(words: DateWords): TermFinder<DateWord> {
  const known = finders.get(words)
  if (known) return known
  const made = compileTerms(words.terms, { commas: false }, articleWalk)
  finders.set(words, made)
  return made
}

function digitRun(raw: string): DigitRun {
  const numbers: number[] = []
  const widths: number[] = []
  let signs = ''
  for (const part of raw.split(/( ?[-/.,:] ?|[a-z]+)/)) {
    if (part === '') continue
    const digit = part.charCodeAt(0)
    if (digit >= 48 && digit <= 57) {
      numbers.push(Number(part.slice(0, 15)))
      widths.push(part.length)
    } else signs += /[a-z]/.test(part) ? (part === 's' ? 's' : 'o') : part.trim()
  }
  return { kind: 'digits', numbers, widths, signs }
}

/** Every token of a folded text, words and numbers merged by where they stand. */
export function dateTokens(folded: string, words: DateWords): DateToken[] {
  const found = finderOf(words)(folded)
  const tokens: DateToken[] = []
  let next = 0
  const takeWordsUntil = (end: number) => {
    for (let word = found[next]; word !== undefined && word.start < end; word = found[++next])
      tokens.push({ ...word.means, start: word.start, end: word.end })
  }
  for (const run of folded.matchAll(RUN)) {
    takeWordsUntil(run.index)
    tokens.push({ ...digitRun(run[0]), start: run.index, end: run.index + run[0].length })
  }
  takeWordsUntil(folded.length)
  return tokens
}
