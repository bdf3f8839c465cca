import { type DateParts, daysOf, parseEdtf, partsOfDay } from '../../corpus/edtf.ts'
import type { Edtf } from '../../corpus/types.ts'

export type Day = readonly [year: number, month: number, day: number]

export interface Days {
  readonly first: Day
  /** The day after the last, as a calendar counts. */
  readonly after: Day
}

const isDay = ({ year, month, day }: DateParts) => year !== null && month !== null && day !== null

/** The days that a date names, one or all from a first to a last; null where it leaves a day open. */
export function namedDays(date: Edtf): Days | null {
  const parsed = parseEdtf(date)
  if (parsed === null || parsed.kind === 'one-of') return null
  const whole = parsed.kind === 'date' ? isDay(parsed.at) : isDay(parsed.from) && isDay(parsed.to)
  const days = whole ? daysOf(date) : null
  return days === null ? null : { first: dayAt(days.first), after: dayAt(days.last + 1) }
}

function dayAt(at: number): Day {
  const { year, month, day } = partsOfDay(at)
  return [year, month, day]
}
