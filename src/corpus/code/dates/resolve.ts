/** A date as written becomes EDTF, completed from the date at the head and from nothing else (codebook section 5). */
import type { DateBasis } from '../../codebook.ts'
import {
  type DateParts,
  dateOf,
  daysInYear,
  daysOf,
  oneOf,
  parseEdtf,
  partsOfDay,
  periodOf,
  weekdayOf,
} from '../../edtf.ts'
import type { TimeUnit } from '../../lexicon/DateWords.ts'
import type { Edtf } from '../../types.ts'
import type { ParsedTime } from './Parsed.ts'

export interface Resolved {
  readonly date: Edtf
  readonly basis: Exclude<DateBasis, 'corpus'>
}

/** The date at the head, taken apart once: its first day, and whether it names a day at all. */
export interface HeadDate {
  readonly parts: DateParts
  readonly day: number
  readonly year: number
  readonly exact: boolean
}

export function headDate(published: Edtf | null): HeadDate | null {
  const days = published === null ? null : daysOf(published)
  const parsed = published === null ? null : parseEdtf(published)
  if (days === null || parsed === null) return null
  const parts = parsed.kind === 'date' ? parsed.at : parsed.from
  return parts.year === null ? null : { parts, day: days.first, year: parts.year, exact: days.first === days.last }
}

const point = (day: number) => dateOf(partsOfDay(day))
const header = (date: Edtf | null): Resolved | null => (date === null ? null : { date, basis: 'header' })

/** Where the words beside a date without a year put it: so many years from the head date's, the last one or the next; null where they do not say. */
export type Lean = number | 'last' | 'next' | null

/** What the article has said already: the day last told of, and a day to come that its next weekdays follow on. */
export interface Before {
  readonly told: Resolved | null
  readonly year: number | null
  readonly ahead: number | null
}

/**
 * `future` is whether the words around speak of what is to come; it turns a weekday forward. Null: nothing completes the date.
 */
export function resolve(
  time: ParsedTime,
  head: HeadDate | null,
  future: boolean,
  { told, ahead }: Before,
  lean: Lean = null,
): Resolved | null {
  switch (time.kind) {
    case 'point':
      return written(time.at, null, head, future, lean)
    case 'range':
      return written(time.from, time.to, head, future, lean)
    case 'weekday':
      return head?.exact ? header(weekdays(head.day, time, future, ahead)) : null
    case 'relative':
      return head === null ? null : header(counted(head, time.unit, time.offset))
    case 'told-day':
      return fromTold(time.offset, told, head)
    case 'first-months':
      return head === null ? null : header(monthsOf(head, time.count))
    case 'stretch':
      return head === null ? null : header(stretched(head, time.unit, time.count))
  }
}

function written(
  from: DateParts,
  to: DateParts | null,
  head: HeadDate | null,
  future: boolean,
  lean: Lean,
): Resolved | null {
  const made = (start: DateParts, end: DateParts | null) => (end === null ? dateOf(start) : periodOf(start, end))
  if (from.year !== null) {
    const date = made(from, to)
    return date === null ? null : { date, basis: 'stated' }
  }
  const open = made(from, to)
  if (head === null) return open === null ? null : { date: open, basis: 'partial' }
  const year = typeof lean === 'number' ? head.year + lean : likelyYear(from, head, future, lean)
  const end = to === null ? null : { ...to, year: to.year ?? (before(to, from) ? year + 1 : year) }
  return header(made({ ...from, year }, end))
}

const before = (one: DateParts, other: DateParts) => (one.month ?? 0) < (other.month ?? 0)

/** A month that lies further ahead than this, in days, was the last one, unless the words speak of what is to come; a day likewise. */
const MONTH_AHEAD = 31
const DAY_AHEAD = 120

function likelyYear(parts: DateParts, head: HeadDate, future: boolean, lean: Lean): number {
  const year = nearestYear(parts, head)
  const bare = dateOf({ ...parts, year: null })
  const days = bare === null ? null : daysInYear(bare, year)
  if (days === null) return year
  if (lean === 'last') return days.last < head.day ? year : year - 1
  if (lean === 'next') return days.first > head.day ? year : year + 1
  const ahead = days.first - head.day
  if (future && ahead < 0 && days.last < head.day - MONTH_AHEAD) return year + 1
  return !future && ahead > (parts.day === null ? MONTH_AHEAD : DAY_AHEAD) ? year - 1 : year
}

/** The year in which a day or month lies nearest to the head date. */
function nearestYear(parts: DateParts, head: HeadDate): number {
  const bare = dateOf({ ...parts, year: null })
  if (bare === null || head.parts.month === null) return head.year
  let best = head.year
  let least = Number.POSITIVE_INFINITY
  for (const year of [head.year, head.year - 1, head.year + 1]) {
    const days = daysInYear(bare, year)
    const gap = days === null ? Number.POSITIVE_INFINITY : Math.abs(days.first - head.day)
    if (gap < least) [best, least] = [year, gap]
  }
  return best
}

type Weekday = Extract<ParsedTime, { kind: 'weekday' }>

function weekdayDay(day: number, { weekday, turn, week }: Weekday, future: boolean, ahead: number | null): number {
  if (week !== null) return day - weekdayOf(day) + week * 7 + weekday
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (turn === 'last') return day - (back === 0 ? 7 : back)
  if (turn === 'next') return day + 7 - back
  if (!future) return day - back
  if (ahead !== null && ahead > day) return ahead + ((weekday - weekdayOf(ahead) + 7) % 7)
  return back === 0 ? day : day + 7 - back
}

/** One weekday, or several in a row: those past end with the last one before the head date, those to come begin with the next. */
function weekdays(day: number, time: Weekday, future: boolean, ahead: number | null): Edtf | null {
  const { weekday, until } = time
  if (until === null) return point(weekdayDay(day, time, future, ahead))
  const length = (until - weekday + 7) % 7
  const first = future
    ? weekdayDay(day, time, future, ahead)
    : weekdayDay(day, { ...time, weekday: until }, future, ahead) - length
  return periodOf(partsOfDay(first), partsOfDay(first + length))
}

/** January to the month that many on, of the head date's year; of the year before where they are not yet over. */
function monthsOf(head: HeadDate, count: number): Edtf | null {
  const year = head.parts.month !== null && head.parts.month < count ? head.year - 1 : head.year
  return periodOf({ year, month: 1, day: null }, { year, month: count, day: null })
}

function counted(head: HeadDate, unit: TimeUnit, offset: number): Edtf | null {
  const { year, month } = { year: head.year, month: head.parts.month }
  if (unit === 'year') return dateOf({ year: year + offset, month: null, day: null })
  if (unit === 'decade')
    return periodOf(
      { year: year + offset * 10 - 5, month: null, day: null },
      { year: year + offset * 10 + 5, month: null, day: null },
    )
  if (unit === 'month') {
    if (month === null) return null
    const index = year * 12 + month - 1 + offset
    return dateOf({ year: Math.floor(index / 12), month: (index % 12) + 1, day: null })
  }
  if (!head.exact) return null
  if (unit === 'day') return point(head.day + offset)
  const monday = head.day - weekdayOf(head.day) + offset * 7
  return oneOf(partsOfDay(monday), partsOfDay(monday + 6))
}

/** How far from the head date the days lie that "the next day" is counted from. */
const NEWS = 31

/** So many days from the day last told of, where that is one of the news; "the day before" else from the head date. */
function fromTold(offset: number, told: Resolved | null, head: HeadDate | null): Resolved | null {
  const day = told === null ? undefined : daysOf(told.date)?.first
  if (told !== null && day !== undefined && (head === null || Math.abs(head.day - day) <= NEWS)) {
    const date = point(day + offset)
    return date === null ? null : { date, basis: told.basis }
  }
  return head?.exact && offset < 0 ? header(point(head.day + offset)) : null
}

/** From so many units ago until the head date's. */
function stretched(head: HeadDate, unit: TimeUnit, count: number): Edtf | null {
  const years = unit === 'decade' ? count * 10 : unit === 'year' ? count : 0
  if (years > 0)
    return periodOf({ year: head.year - years, month: null, day: null }, { year: head.year, month: null, day: null })
  if (head.parts.month === null) return null
  if (unit === 'month') {
    const index = head.year * 12 + head.parts.month - 1 - count
    return periodOf(
      { year: Math.floor(index / 12), month: (index % 12) + 1, day: null },
      { year: head.year, month: head.parts.month, day: null },
    )
  }
  return head.exact ? periodOf(partsOfDay(head.day - count * (unit === 'week' ? 7 : 1)), partsOfDay(head.day)) : null
}
