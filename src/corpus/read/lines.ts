/** Lines and sentences, by one walk over the characters. */
import type { Span } from '../types.ts'
import { SPACE, UNITS } from '../units.ts'

const LINE_FEED = '\n'
const CARRIAGE_RETURN = '\r'

/** The lines that are not blank, without the space around them. `\r\n`, `\n` and `\r` end a line. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  const { length } = text
  let feed = next(text, LINE_FEED, 0)
  let carriage = next(text, CARRIAGE_RETURN, 0)
  for (let from = 0; from < length; ) {
    const end = Math.min(feed, carriage)
    const line = trimmed(text, from, end)
    if (line !== null) lines.push(line)
    from = end + 1
    if (feed < from) feed = next(text, LINE_FEED, from)
    if (carriage < from) carriage = next(text, CARRIAGE_RETURN, from)
  }
  return lines
}

/** Where a sign stands next; the text's end where it stands no more. */
function next(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at
}

/** White space and what is invisible is neither the start nor the end of a line's words. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return ((UNITS[unit] ?? 0) & SPACE) !== 0 || isInvisible(unit)
}

const isInvisible = (unit: number) =>
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069) ||
  unit === 0xfeff

/** The part of a range without the space around it; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return start < end ? { start, end } : null
}
