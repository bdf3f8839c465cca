/** Where a sentence ends (codebook section 1): at `.` `!` `?` or with its paragraph; a semicolon does not end it. */
import type { Sentence, Span } from '../types.ts'
import { DIGIT, LETTER, SPACE, UNITS, UPPER, unitAt } from '../units.ts'
import { trimmed } from './lines.ts'
import type { Abbreviations } from './wordSets.ts'

const ENDERS = '.!?…'
const CLOSERS = '"\'”’»)]'
const MARKS = new Uint8Array(0x10000)
for (const mark of ENDERS + CLOSERS) MARKS[mark.charCodeAt(0)] = 1
/** Longest abbreviation looked back for, in UTF-16 units. */
const LONGEST_ABBREVIATION = 12

/** "- ", "•", "1.", "2.1.", "a)", "(ii)": what marks an item is no part of its sentence. */
const ITEM_MARK =
  /^(?:[-–—*+]\s+|[•▪●◦■‣➢✓]\s*)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|\p{Ll}|[A-H]|[IVX]{1,5})[.)]\s+|\((?:\d{1,2}|\p{L}|[ivx]{1,5})\)\s+)?(?=\S)/u
/** What stands behind the first letter of one. */
const BEHIND_LETTER = '.)IVX'
/** Longest of them, UTF-16 units. */
const LONGEST_MARK = 16

/** Where the signs that may end a sentence stand in a text; asked for in its order, each is looked for once. */
export class Enders {
  private readonly text: string
  private readonly next = [-1, -1, -1, -1]

  constructor(text: string) {
    this.text = text
  }

  /** The first of them from a place on; the text's end where there is none. */
  from(at: number): number {
    const { text, next } = this
    let first = text.length
    for (let i = 0; i < ENDERS.length; i++) {
      let place = next[i] ?? first
      if (place < at) {
        place = text.indexOf(ENDERS.charAt(i), at)
        if (place < 0) place = text.length
        next[i] = place
      }
      if (place < first) first = place
    }
    return first
  }
}

/** Adds the sentences of a paragraph, or of what is left of it. */
export function addSentences(
  found: Sentence[],
  text: string,
  enders: Enders,
  range: Span,
  paragraph: number,
  abbreviations: Abbreviations,
): void {
  const limit = range.end
  let from = range.start + markLength(text, range)
  for (let at = enders.from(from); at < limit; ) {
    let end = at + 1
    while (end < limit && MARKS[text.charCodeAt(end)] !== 0) end++
    if (endsSentence(text, at, end, limit, abbreviations)) {
      addSentence(found, text, from, end, paragraph)
      from = end
    }
    at = enders.from(end)
  }
  addSentence(found, text, from, limit, paragraph)
}

function addSentence(found: Sentence[], text: string, from: number, to: number, paragraph: number): void {
  const sentence = trimmed(text, from, to)
  if (sentence !== null && hasLetter(text, sentence.start, sentence.end))
    found.push({ start: sentence.start, end: sentence.end, paragraph })
}

/** Of almost every paragraph the first two signs tell that no mark stands there: a letter, and no other of a Roman number. */
function markLength(text: string, { start, end }: Span): number {
  const second = start + 1 < end ? text.charAt(start + 1) : ' '
  if (unitAt(text, start) & LETTER && !BEHIND_LETTER.includes(second)) return 0
  return ITEM_MARK.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)))?.[0].length ?? 0
}

const isLetter = (text: string, at: number) => (unitAt(text, at) & LETTER) !== 0

function hasLetter(text: string, start: number, end: number): boolean {
  let found = 0
  for (let at = start; found === 0 && at < end; at++) found = (UNITS[text.charCodeAt(at)] ?? 0) & LETTER
  return found !== 0
}

function endsSentence(text: string, at: number, end: number, limit: number, abbreviations: Abbreviations): boolean {
  if (end >= limit) return true
  const next = firstOf(text, end, limit)
  if (next === null) return true
  const spaced = next > end
  const following = unitAt(text, next)
  const upper = (following & UPPER) !== 0
  const opens = upper || (following & DIGIT) !== 0 || '"“‘\'(-–—'.includes(text.charAt(next))
  if (text.charAt(at) !== '.') return spaced ? opens : upper
  const word = abbreviationAt(text, at, abbreviations)
  if (word !== null) return spaced && upper && abbreviations.final.has(word)
  return spaced ? opens : upper && isSpaceMissing(text, at)
}

function firstOf(text: string, from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) if (((UNITS[text.charCodeAt(at)] ?? 0) & SPACE) === 0) return at
  return null
}

/** "region.The", "2025.Hai": a full stop without its space, where a word or number stands before; a capital stands after. */
function isSpaceMissing(text: string, at: number): boolean {
  const before = unitAt(text, at - 1)
  if (at > 0 && (before & DIGIT || '%)”"»'.includes(text.charAt(at - 1)))) return true
  return isLetter(text, at - 2) && (before & (LETTER | UPPER)) === LETTER
}

/** The abbreviation that a full stop belongs to: a known one, or a single capital ("U.S.", "J. Smith"); null where none. */
function abbreviationAt(text: string, at: number, { all }: Abbreviations): string | null {
  let start = at
  while (
    start > 0 &&
    at - start < LONGEST_ABBREVIATION &&
    (isLetter(text, start - 1) || text.charAt(start - 1) === '.')
  )
    start--
  const word = text.slice(start, at)
  if (word === '') return null
  const lower = word.toLowerCase()
  if (all.has(lower)) return lower
  const last = word.slice(word.lastIndexOf('.') + 1)
  return last.length === 1 && (unitAt(last, 0) & UPPER) !== 0 && word.length <= 5 ? lower : null
}
