/**
 * Dates as EDTF (ISO 8601-2), in the few forms that codebook section 5 writes. Made from numbers and taken apart here only;
 * never a local `Date`. Days count from 1970-01-01 (UTC, proleptic Gregorian).
 */
import { remember } from './remember.ts'
import type { Edtf } from './types.ts'

/** A day, month or year as the text gives it; `year` is null where no year is known. */
export interface DateParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** First and last day that a date can mean, as days from 1970-01-01. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

export type ParsedEdtf =
  | { readonly kind: 'date'; readonly at: DateParts }
  | { readonly kind: 'period'; readonly from: DateParts; readonly to: DateParts }
  | { readonly kind: 'one-of'; readonly from: DateParts; readonly to: DateParts }

const MS_PER_DAY = 86_400_000
const DATE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/

const pad = (value: number, width: number) => String(value).padStart(width, '0')

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysInMonth(year: number | null, month: number): number {
  if (month !== 2) return DAYS[month - 1] ?? 0
  const y = year ?? 2000
  return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY)
}

/** Parts that name a real date: no 31 April, no day without its month. */
export function isDate({ year, month, day }: DateParts): boolean {
  if (year === null && month === null) return false
  if (year !== null && (!Number.isInteger(year) || year < 1000 || year > 9999)) return false
  if (month === null) return day === null
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= daysInMonth(year, month))
}

function write({ year, month, day }: DateParts): string {
  const head = year === null ? 'XXXX' : pad(year, 4)
  if (month === null) return head
  return day === null ? `${head}-${pad(month, 2)}` : `${head}-${pad(month, 2)}-${pad(day, 2)}`
}

/** One date, or null where the parts name none. */
export function dateOf(parts: DateParts): Edtf | null {
  return isDate(parts) ? (write(parts) as Edtf) : null
}

/** `from/to`, all the time between; null where the ends are no dates or run backwards. */
export function periodOf(from: DateParts, to: DateParts): Edtf | null {
  return inOrder(from, to) ? (`${write(from)}/${write(to)}` as Edtf) : null
}

/** `[from..to]`, some day in it; null as above. */
export function oneOf(from: DateParts, to: DateParts): Edtf | null {
  return inOrder(from, to) ? (`[${write(from)}..${write(to)}]` as Edtf) : null
}

function inOrder(from: DateParts, to: DateParts): boolean {
  if (!isDate(from) || !isDate(to) || (from.year === null) !== (to.year === null)) return false
  const [first, last] = [rangeOf(from, 2000), rangeOf(to, 2000)]
  return first.first <= last.first && first.last <= last.last
}

function rangeOf({ year, month, day }: DateParts, unknownYear: number): DayRange {
  const y = year ?? unknownYear
  const first = dayNumber(y, month ?? 1, day ?? 1)
  const lastMonth = month ?? 12
  return { first, last: dayNumber(y, lastMonth, day ?? daysInMonth(y, lastMonth)) }
}

function partsOf(text: string): DateParts | null {
  const found = DATE.exec(text)
  if (!found) return null
  const [, year, month, day] = found
  const parts: DateParts = {
    year: year === undefined || year === 'XXXX' ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
  return isDate(parts) ? parts : null
}

/** The parts of an EDTF string in the forms above; null for anything else. */
export const parseEdtf = remember((text): ParsedEdtf | null => {
  const set = /^\[(.+)\.\.(.+)\]$/.exec(text)
  const [left, right, more] = set ? [set[1], set[2]] : text.split('/')
  if (left === undefined || more !== undefined) return null
  const from = partsOf(left)
  if (from === null) return null
  if (right === undefined) return { kind: 'date', at: from }
  const to = partsOf(right)
  if (to === null || !inOrder(from, to)) return null
  return { kind: set ? 'one-of' : 'period', from, to }
})

/** A string that is EDTF in the forms above, as such; null for anything else. */
export function asEdtf(text: string): Edtf | null {
  return parseEdtf(text) === null ? null : (text as Edtf)
}

/** A year with a 29 February. */
const LEAP_YEAR = 2000

/** First and last day of a date; null where no year is known. */
export function daysOf(date: Edtf): DayRange | null {
  return hasYear(date) ? daysInLeapYear(date) : null
}

const daysInLeapYear = remember((date) => rangeIn(date, LEAP_YEAR))

/** First and last day of a date, placed in `year` where none is known (for the lane of year-less events, by month and day). */
export function daysInYear(date: Edtf, year: number): DayRange | null {
  return year === LEAP_YEAR ? daysInLeapYear(date) : rangeIn(date, year)
}

function rangeIn(date: string, year: number): DayRange | null {
  const parsed = parseEdtf(date)
  if (parsed === null) return null
  const from = rangeOf(parsed.kind === 'date' ? parsed.at : parsed.from, year)
  const to = rangeOf(parsed.kind === 'date' ? parsed.at : parsed.to, year)
  return { first: from.first, last: to.last }
}

/** Whether the year is known. */
export function hasYear(date: Edtf): boolean {
  return !date.includes('XXXX')
}

/** A day number as its year, month and day. */
export function partsOfDay(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const at = new Date(day * MS_PER_DAY)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** 0 (Monday) to 6 (Sunday). */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}
