/** Lines and sentences, by one walk over the characters. */
import type { Span } from '../types.ts'

/** White space and what is invisible: it is neither the start nor the end of a line's words. */
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** The lines that are not blank, without the space around them. `\r\n`, `\n` and `\r` end a line. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  const add = (from: number, to: number) => {
    const line = trimmed(text, from, to)
    if (line !== null) lines.push(line)
  }
  let from = 0
  const { length } = text
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue
    add(from, at)
    from = at + 1
  }
  add(from, length)
  return lines
}

/** Most of what is asked for is a plain letter or a full stop. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : BLANK.test(text.charAt(at))
}

/** The part of a range without the space around it; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return start < end ? { start, end } : null
}
