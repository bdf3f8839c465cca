/** "trao 300.000 USD", "donated 2 million euros": a sum of money that is given. */
import type { Span } from '../../types.ts'
import type { Scanned } from './Scanned.ts'

/** How far behind the verb the number may stand, and behind the number what it is counted in. */
const REACH = 40
const COUNTED = 24
const NUMBER = /^[^\d,;:.()"]*[$€£]?\d[\d.,]*/

/** Whether the first number behind a verb of giving is one of money. */
export function givesMoney({ reader, at, finders }: Scanned, { end }: Span): boolean {
  const text = reader.slice(end, Math.min(at.end, end + REACH + COUNTED))
  const [number] = NUMBER.exec(text) ?? []
  if (number === undefined || number.length > REACH) return false
  if (/[$€£]/.test(number)) return true
  const [first = '', second = ''] = text
    .slice(number.length, number.length + COUNTED)
    .trim()
    .split(/[ ,;.)]+/)
  return finders.moneys.has(first) || finders.moneys.has(second)
}
