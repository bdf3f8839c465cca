/** Weeks, months and years as windows of days from 1970-01-01. */
import { dateOf, daysOf, partsOfDay, weekdayOf } from '../../corpus/edtf.ts'
import type { DayWindow } from '../viewState.ts'

/** Throws a RangeError outside the years 1000 to 9999, which no date of a corpus names. */
export function calendarDays(year: number, month: number | null): DayWindow {
  const date = dateOf({ year, month, day: null })
  const days = date === null ? null : daysOf(date)
  if (days === null) throw new RangeError(`no such month: ${year}-${month}`)
  return days
}

export const yearOf = (day: number) => partsOfDay(day).year
export const daysIn = ({ first, last }: DayWindow) => last - first + 1

export const dayAround = (day: number): DayWindow => ({ first: day, last: day })

/** Monday to Sunday. */
export function weekAround(day: number): DayWindow {
  const first = day - weekdayOf(day)
  return { first, last: first + 6 }
}

export function monthAround(day: number): DayWindow {
  const { year, month } = partsOfDay(day)
  return calendarDays(year, month)
}

export function yearAround(day: number): DayWindow {
  return calendarDays(yearOf(day), null)
}
