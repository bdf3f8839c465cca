/** Weeks, months and years as windows of days from 1970-01-01. */
import { dateOf, daysOf, partsOfDay, weekdayOf } from '../../corpus/edtf.ts'
import type { DayWindow } from '../viewState.ts'

const MOST_DAYS = 100_000

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

export const monthAround = remembered((day) => {
  const { year, month } = partsOfDay(day)
  return calendarDays(year, month)
})

export const yearAround = remembered((day) => calendarDays(yearOf(day), null))

/** Days are asked for again and again: ten thousand events, at every zoom. They are few; when they are not, it begins anew. */
function remembered(around: (day: number) => DayWindow): (day: number) => DayWindow {
  const known = new Map<number, DayWindow>()
  return (day) => {
    const old = known.get(day)
    if (old !== undefined) return old
    const made = around(day)
    if (known.size >= MOST_DAYS) known.clear()
    known.set(day, made)
    return made
  }
}
