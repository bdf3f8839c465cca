import { asEdtf, type DayRange, daysInYear, hasYear, parseEdtf } from '../edtf.ts'
import { remember } from '../remember.ts'
import type { CodedArticle, Edtf, EventReport } from '../types.ts'

/** A report with the article that tells it, and the days that its own date can mean. */
export interface Told {
  readonly coded: CodedArticle
  readonly report: EventReport
}

/** Reports that are one event. `date` is what they give together; `lead` is the report that gives it. */
export interface Cluster {
  readonly told: Told[]
  date: Edtf | null
}

export function daysAt(date: Edtf): DayRange | null {
  return daysInYear(date, YEARLESS)
}

/** The year in which dates without one are laid side by side. */
const YEARLESS = 2000

export function isOneOf(date: Edtf): boolean {
  return date.startsWith('[')
}

/** How wide a date is, in days. */
export function width(date: Edtf): number {
  const days = daysAt(date)
  return days === null ? Number.POSITIVE_INFINITY : days.last - days.first + 1
}

/** A date that names days, with or without a year: not a month, not a year, not a day somewhere in a visit. */
export function namesDays(date: Edtf): boolean {
  const parsed = parseEdtf(date)
  return parsed !== null && parsed.kind !== 'one-of' && (parsed.kind === 'date' ? parsed.at : parsed.from).day !== null
}

/** Whether two dates share a day; one without a year is read in the other's. */
export function overlap(one: Edtf, other: Edtf): boolean {
  const [a, b] =
    hasYear(one) === hasYear(other) ? [daysAt(one), daysAt(other)] : [inOtherYear(one, other), inOtherYear(other, one)]
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last
}

function inOtherYear(date: Edtf, other: Edtf): DayRange | null {
  const year = Number(other.replace(/^\[/, '').slice(0, 4))
  return hasYear(date) || Number.isNaN(year) ? daysAt(date) : daysInYear(date, year)
}

/** The months that a date touches, as bucket keys; a date without a year has its months alone. A span of many months has its first and last. */
export const monthsOf = remember((date): readonly string[] => {
  const edtf = asEdtf(date)
  const days = edtf === null ? null : daysInYear(edtf, YEARLESS)
  if (days === null) return []
  const keys = new Set<string>()
  for (const day of [days.first, days.last]) keys.add(new Date(day * 86_400_000).toISOString().slice(5, 7))
  return [...keys]
})
