/** Events with their place in time, in date order. */
import { EVENT_TYPES } from '../../corpus/codebook.ts'
import { daysInYear, parseEdtf } from '../../corpus/edtf.ts'
import type { CorpusEvent } from '../../corpus/types.ts'

/** How an event is drawn: on that day; over these days; some time within these days. */
export const MARKS = ['day', 'span', 'within'] as const
export type MarkKind = (typeof MARKS)[number]

/** The year that events without one are placed in, by month and day; a leap year, so that 29 February has its place. */
export const YEARLESS_YEAR = 2000

/** An event in time. Days count from 1970-01-01, both included; where no year is known, they lie in `YEARLESS_YEAR`. */
export interface TimedEvent {
  readonly event: CorpusEvent
  readonly mark: MarkKind
  readonly first: number
  readonly last: number
}

export interface TimedEvents {
  readonly dated: readonly TimedEvent[]
  /** Year not stated. */
  readonly yearless: readonly TimedEvent[]
}

/** Codebook section 5: a day is a day, a period lasts, and what is known to a month, a year or "one of" lies within. */
function markOf(event: CorpusEvent): MarkKind {
  const parsed = parseEdtf(event.date)
  if (parsed?.kind === 'period') return 'span'
  return parsed?.kind === 'date' && parsed.at.day !== null ? 'day' : 'within'
}

/** Throws a RangeError for a date that is no EDTF: a corpus with one was not made by `edtf.ts`. */
export function timeOf(event: CorpusEvent): TimedEvent {
  const days = daysInYear(event.date, YEARLESS_YEAR)
  if (days === null) throw new RangeError(`event ${event.id} has no EDTF date: ${event.date}`)
  return { event, mark: markOf(event), first: event.firstDay ?? days.first, last: event.lastDay ?? days.last }
}

/** Earlier first; of those that begin together the longer first, what lasts before what lies within, then by type. */
function inDateOrder(a: TimedEvent, b: TimedEvent): number {
  return (
    a.first - b.first ||
    b.last - a.last ||
    MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark) ||
    EVENT_TYPES.indexOf(a.event.type) - EVENT_TYPES.indexOf(b.event.type) ||
    (a.event.id < b.event.id ? -1 : 1)
  )
}

/** Those that the filters leave, in date order. */
export function timedEvents(events: readonly CorpusEvent[]): TimedEvents {
  const timed = events.map(timeOf).sort(inDateOrder)
  return {
    dated: timed.filter(({ event }) => event.firstDay !== null),
    yearless: timed.filter(({ event }) => event.firstDay === null),
  }
}
