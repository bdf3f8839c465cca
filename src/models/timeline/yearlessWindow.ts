/** The window of the lane "year not stated": months and days only, at the scale of the zoomed window where they fit. */
import type { DayWindow } from '../viewState.ts'
import { calendarDays, daysIn, monthAround } from './calendar.ts'
import { type TimedEvent, YEARLESS_YEAR } from './timedEvents.ts'

export interface YearlessWindow extends DayWindow {
  /** A day is as wide as in the window above. */
  readonly sameScale: boolean
}

/** Holds all events; null where there are none. */
export function yearlessWindow(yearless: readonly TimedEvent[], zoomed: DayWindow | null): YearlessWindow | null {
  const earliest = yearless[0]
  if (earliest === undefined) return null
  const last = yearless.reduce((latest, event) => Math.max(latest, event.last), earliest.last)
  const year = calendarDays(YEARLESS_YEAR, null)
  const length = zoomed === null ? 0 : daysIn(zoomed)
  if (length >= last - earliest.first + 1 && length <= daysIn(year)) {
    // A day before the first event, where there is room, so that it does not stand on the edge.
    const lead = length > last - earliest.first + 1 && earliest.first > year.first ? 1 : 0
    const first = Math.max(year.first, Math.min(earliest.first - lead, year.last - length + 1))
    return { first, last: first + length - 1, sameScale: true }
  }
  return { first: monthAround(earliest.first).first, last: monthAround(last).last, sameScale: false }
}
