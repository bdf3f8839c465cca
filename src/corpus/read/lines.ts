/** Lines and sentences, by one walk over the characters. */
import type { Span } from '../types.ts'

/** White space and what is invisible: it is neither the start nor the end of a line's words. */
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** The lines that are not blank, without the space around them. `\r\n`, `\n` and `\r` end a line. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at)
    if (at < text.length && char !== '\n' && char !== '\r') continue
    const line = trimmed(text, from, at)
    if (line !== null) lines.push(line)
    from = at + 1
  }
  return lines
}

/** The part of a range without the space around it; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && BLANK.test(text.charAt(start))) start++
  while (end > start && BLANK.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}
