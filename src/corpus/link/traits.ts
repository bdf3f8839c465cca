/** What of a statement can be held against another's, in any language: its sectors, stage and place in the article, its numbers, names and letters; and its words, for the same language. */
import { rankOf, SECTORS, type Sector } from '../codebook.ts'
import { bareUnit, fold } from '../fold.ts'
import type { CodedArticle, Statement } from '../types.ts'
import { DIGIT, HALF, LETTER, NUMBER, UNITS, UPPER } from '../units.ts'
import type { CountedMarks, CountedWords } from './Counted.ts'

export interface Traits {
  /** A bit for each sector, in their order. */
  readonly sectors: number
  /** The highest stage's rank. */
  readonly rank: number
  /** 0 at the first statement of the article, 1 at the last. */
  readonly place: number
  /** Numbers, letters and names that stand in any language. */
  readonly marks: Int32Array
  readonly words: Int32Array
  /** The linked events that its sentence bears out. */
  readonly events: readonly string[]
}

/** The marks and words of all statements, counted. */
export interface Vocabulary {
  readonly marks: CountedMarks
  readonly words: CountedWords
}

/** For an article, which events each of its sentences bears out, by where the sentence begins. */
export type Borne = ReadonlyMap<number, readonly string[]>

const bitOf = new Map<Sector, number>(SECTORS.map((sector, index) => [sector, 1 << index]))
/** "EVFTA", "ASEAN", "30,000", names of several letters with a capital. */
const MARK = /\p{Lu}[\p{Lu}\d]+|\d[\d.,]*/gu
const WORD = /[\p{L}\p{N}]{3,}/gu
/** Shortest of them. */
const LEAST = 3
/** How much of a long sentence is read for its marks and words, in characters. */
const READ = 1200
const COMMA = 0x2c
const FULL_STOP = 0x2e

const NOTHING: Borne = new Map()
const NONE: readonly never[] = []

/** Beside the article's statements. */
export function traitsOf(coded: CodedArticle, vocabulary: Vocabulary, borne: Borne = NOTHING): readonly Traits[] {
  const last = Math.max(1, coded.statements.length - 1)
  return coded.statements.map((statement, index) => traitsOfOne(coded, statement, index / last, vocabulary, borne))
}

function traitsOfOne(
  coded: CodedArticle,
  statement: Statement,
  place: number,
  vocabulary: Vocabulary,
  borne: Borne,
): Traits {
  const { text } = coded.article
  const { start } = statement
  const end = Math.min(statement.end, start + READ)
  const marks = new Set<string>()
  for (const figure of coded.figures) if (figure.start === start) marks.add(figure.value)
  addMarks(text, start, end, marks)
  let sectors = 0
  let rank = 0
  for (const { sector, stage } of statement.codes) {
    sectors |= bitOf.get(sector) ?? 0
    rank = Math.max(rank, rankOf(stage))
  }
  return {
    sectors,
    rank,
    place,
    marks: vocabulary.marks.addAll(marks),
    words: wordsOf(text, start, end, vocabulary.words),
    events: borne.get(start) ?? NONE,
  }
}

/** Adds what `MARK` finds, without the signs within a number. */
function addMarks(text: string, start: number, end: number, marks: Set<string>): void {
  for (let at = start; at < end; at++) {
    const classes = UNITS[text.charCodeAt(at)] ?? 0
    if ((classes & (UPPER | DIGIT | HALF)) === 0) continue
    if (classes & HALF) {
      for (const mark of text.slice(at, end).match(MARK) ?? []) marks.add(mark.replace(/[.,]/g, ''))
      return
    }
    const to = classes & DIGIT ? numberEnd(text, at, end) : capitalsEnd(text, at, end)
    if (classes & DIGIT) marks.add(text.slice(at, to).replace(/[.,]/g, ''))
    else if (to > at + 1) marks.add(text.slice(at, to))
    at = to - 1
  }
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from + 1
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== COMMA && unit !== FULL_STOP && ((UNITS[unit] ?? 0) & DIGIT) === 0) return at
  }
  return at
}

/** A capital beyond the table goes on with what it begins. */
function capitalsEnd(text: string, from: number, end: number): number {
  let at = from + 1
  while (at < end && (UNITS[text.charCodeAt(at)] ?? 0) & (UPPER | DIGIT)) at++
  return at
}

/** The units of the words at hand, folded. */
const folded = new Uint16Array(READ)

/** The numbers of the words that `WORD` finds in a text without case and diacritics. */
function wordsOf(text: string, start: number, end: number, words: CountedWords): Int32Array {
  words.begin()
  let length = 0
  for (let at = start; at < end; at++) {
    const unit = bareUnit(text.charCodeAt(at))
    if (unit === 0) return wordsOfFolded(fold(text.slice(start, end), 'bare').text, words)
    if ((UNITS[unit] ?? 0) & (LETTER | NUMBER)) folded[length++] = unit
    else {
      if (length >= LEAST) words.take(folded, 0, length)
      length = 0
    }
  }
  if (length >= LEAST) words.take(folded, 0, length)
  return words.end()
}

/** The same for a text with signs that do not fold one by one. */
function wordsOfFolded(text: string, words: CountedWords): Int32Array {
  words.begin()
  for (const word of text.match(WORD) ?? []) {
    const units = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
    words.take(units, 0, units.length)
  }
  return words.end()
}
