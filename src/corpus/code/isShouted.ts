import type { Span } from '../types.ts'
import { LETTER, UPPER, unitAt } from '../units.ts'

/** Whether a sentence is written in capitals alone: a heading between the paragraphs, which names what they tell. */
export function isShouted(text: string, { start, end }: Span): boolean {
  let capitals = 0
  for (let at = start; at < end; at++) {
    const classes = unitAt(text, at)
    if ((classes & LETTER) === 0) continue
    if ((classes & UPPER) === 0) return false
    capitals++
  }
  return capitals > 1
}
