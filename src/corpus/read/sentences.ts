/** Where a sentence ends (codebook section 1): at `.` `!` `?` or with its paragraph; a semicolon does not end it. */
import type { Span } from '../types.ts'
import { trimmed } from './lines.ts'
import type { Abbreviations } from './wordSets.ts'

const ENDERS = '.!?…'
const CLOSERS = '"\'”’»)]'
const ENDER_UNITS = new Set([...ENDERS].map((ender) => ender.charCodeAt(0)))
/** Almost all that is asked for is a small letter, above both. */
const isEnder = (unit: number) => (unit < 0x40 || unit > 0x2000) && ENDER_UNITS.has(unit)
const LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u
const DIGIT = /\d/
/** Longest abbreviation looked back for, in UTF-16 units. */
const LONGEST_ABBREVIATION = 12

/** "- ", "•", "1.", "2.1.", "a)", "(ii)": what marks an item is no part of its sentence. */
const ITEM_MARK =
  /^(?:[-–—*+]\s+|[•▪●◦■‣➢✓]\s*)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|\p{L}|[IVX]{1,5})[.)]\s+|\((?:\d{1,2}|\p{L}|[ivx]{1,5})\)\s+)?(?=\S)/u
/** Longest of them, UTF-16 units. */
const LONGEST_MARK = 16

/** The sentences of a range of a text. */
export function sentencesOf(text: string, range: Span, abbreviations: Abbreviations): Span[] {
  const found: Span[] = []
  const mark = ITEM_MARK.exec(text.slice(range.start, Math.min(range.end, range.start + LONGEST_MARK)))
  let from = range.start + (mark?.[0].length ?? 0)
  for (let at = from; at < range.end; at++) {
    if (!isEnder(text.charCodeAt(at))) continue
    let end = at + 1
    while (end < range.end && (ENDERS.includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++
    if (endsSentence(text, at, end, range.end, abbreviations)) {
      const sentence = trimmed(text, from, end)
      if (sentence !== null && hasLetter(text, sentence)) found.push(sentence)
      from = end
    }
    at = end - 1
  }
  const last = trimmed(text, from, range.end)
  if (last !== null && hasLetter(text, last)) found.push(last)
  return found
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20
  return (unit >= 0x61 && unit <= 0x7a) || LETTER.test(text.charAt(at))
}

function hasLetter(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isLetter(text, at)) return true
  return false
}

function endsSentence(text: string, at: number, end: number, limit: number, abbreviations: Abbreviations): boolean {
  if (end >= limit) return true
  const next = firstOf(text, end, limit)
  if (next === null) return true
  const spaced = next > end
  const following = text.charAt(next)
  const opens = UPPER.test(following) || DIGIT.test(following) || '"“‘\'(-–—'.includes(following)
  if (text.charAt(at) !== '.') return spaced ? opens : UPPER.test(following)
  const word = abbreviationAt(text, at, abbreviations)
  if (word !== null) return spaced && UPPER.test(following) && abbreviations.final.has(word)
  return spaced ? opens : isSpaceMissing(text, at, following)
}

function firstOf(text: string, from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) if (!/\s/.test(text.charAt(at))) return at
  return null
}

/** "region.The", "2025.Hai": a full stop without its space, if a word or number stands before and a capital after. */
function isSpaceMissing(text: string, at: number, following: string): boolean {
  const before = text.charAt(at - 1)
  if (!UPPER.test(following)) return false
  return /[\d%)”"»]/.test(before) || (isLetter(text, at - 2) && LETTER.test(before) && !UPPER.test(before))
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
  return last.length === 1 && UPPER.test(last) && word.length <= 5 ? lower : null
}
