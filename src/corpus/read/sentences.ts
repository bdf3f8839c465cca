/** Where a sentence ends (codebook section 1): at `.` `!` `?` or with its paragraph; a semicolon does not end it. */
import type { Span } from '../types.ts'
import { trimmed } from './lines.ts'

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

/** The sentences of a range of a text. `abbreviations` are folded to lower case and have no final full stop. */
export function sentencesOf(text: string, range: Span, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = []
  let from = range.start
  for (let at = range.start; at < range.end; at++) {
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

function endsSentence(
  text: string,
  at: number,
  end: number,
  limit: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (end >= limit) return true
  const next = firstOf(text, end, limit)
  if (next === null) return true
  const spaced = next > end
  const following = text.charAt(next)
  const opens = UPPER.test(following) || DIGIT.test(following) || '"“‘\'(-–—'.includes(following)
  if (text.charAt(at) !== '.') return spaced ? opens : UPPER.test(following)
  if (isAbbreviation(text, at, abbreviations)) return false
  if (spaced) return opens
  // "region.The": a full stop with its space missing, if a word of some length stands before and a capital after.
  return (
    UPPER.test(following) &&
    LETTER.test(text.charAt(at - 1)) &&
    LETTER.test(text.charAt(at - 2)) &&
    !UPPER.test(text.charAt(at - 1))
  )
}

function firstOf(text: string, from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) if (!/\s/.test(text.charAt(at))) return at
  return null
}

/** A known abbreviation, a single capital ("U.S.", "J. Smith"), or a number's point. */
function isAbbreviation(text: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  let start = at
  while (
    start > 0 &&
    at - start < LONGEST_ABBREVIATION &&
    (LETTER.test(text.charAt(start - 1)) || text.charAt(start - 1) === '.')
  )
    start--
  const word = text.slice(start, at)
  if (word === '') return false
  if (abbreviations.has(word.toLowerCase())) return true
  const last = word.slice(word.lastIndexOf('.') + 1)
  return last.length === 1 && UPPER.test(last) && word.length <= 5
}
