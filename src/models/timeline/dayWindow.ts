/** The zoomed window: where it opens, how it grows, shrinks and moves. */
import type { DayWindow } from '../viewState.ts'
import { dayAround, daysIn, monthAround, weekAround, yearAround } from './calendar.ts'
import type { TimedEvent } from './timedEvents.ts'

export const ZOOMS = ['day', 'week', 'month', 'year', 'all'] as const
export type Zoom = (typeof ZOOMS)[number]

const AROUND = { day: dayAround, week: weekAround, month: monthAround, year: yearAround } as const

const same = (a: DayWindow, b: DayWindow) => a.first === b.first && a.last === b.last

/** From the first year of the dated events to the last, whole years; null where there is no dated event. */
export function allDays(dated: readonly TimedEvent[]): DayWindow | null {
  const earliest = dated[0]
  if (earliest === undefined) return null
  const last = dated.reduce((latest, event) => Math.max(latest, event.last), earliest.last)
  return { first: yearAround(earliest.first).first, last: yearAround(last).last }
}

/**
 * The week, month or year that most events lie in, of those that are known to within its length; the newest of equals. Null
 * where no event is known so closely.
 */
export function busiest(dated: readonly TimedEvent[], zoom: Exclude<Zoom, 'all'>): DayWindow | null {
  const around = AROUND[zoom]
  const counts = new Map<number, number>()
  let best: DayWindow | null = null
  let most = 0
  for (const { first, last } of dated) {
    if (last - first >= daysIn(around(first))) continue
    for (let window = around(first); window.first <= last; window = around(window.last + 1)) {
      const count = (counts.get(window.first) ?? 0) + 1
      counts.set(window.first, count)
      if (count > most || (count === most && best !== null && window.first > best.first)) best = window
      most = Math.max(most, count)
    }
  }
  return best
}

/** Where the timeline opens: the week with most events; where none is known to the week, the month, the year, all. */
export function openingWindow(dated: readonly TimedEvent[]): DayWindow | null {
  return busiest(dated, 'week') ?? busiest(dated, 'month') ?? busiest(dated, 'year') ?? allDays(dated)
}

/** The button that a window answers to; null for one that was drawn by hand. */
export function zoomOf(window: DayWindow, all: DayWindow | null): Zoom | null {
  if (all !== null && same(window, all)) return 'all'
  return (['day', 'week', 'month', 'year'] as const).find((zoom) => same(window, AROUND[zoom](window.first))) ?? null
}

/** The window of another zoom: around the chosen event if it is seen, else the busiest in the present window, else its middle. */
export function zoomTo(
  zoom: Zoom,
  window: DayWindow,
  dated: readonly TimedEvent[],
  chosen: TimedEvent | null,
): DayWindow {
  if (zoom === 'all') return allDays(dated) ?? window
  if (chosen !== null && touches(chosen, window)) return AROUND[zoom](Math.max(chosen.first, window.first))
  const middle = Math.floor((window.first + window.last) / 2)
  const seen = dated.filter((event) => touches(event, window))
  return busiest(seen, zoom) ?? AROUND[zoom](middle)
}

/** One step earlier (-1) or later (1): a calendar week, month or year stays one; stops where the events stop. */
export function moveWindow(window: DayWindow, step: -1 | 1, all: DayWindow): DayWindow {
  const zoom = zoomOf(window, null)
  const beside = step < 0 ? window.first - 1 : window.last + 1
  if (beside < all.first || beside > all.last) return window
  if (zoom !== null && zoom !== 'all') return AROUND[zoom](beside)
  const length = daysIn(window)
  return step < 0 ? { first: beside - length + 1, last: beside } : { first: beside, last: beside + length - 1 }
}

/** The window with its last day later (1) or earlier (-1) by an eighth of its length, at least a day; it keeps one, and stays within `all`. */
export function resizeWindow({ first, last }: DayWindow, step: -1 | 1, all: DayWindow): DayWindow {
  const by = Math.max(1, Math.round((last - first + 1) / 8))
  return { first, last: Math.max(first, Math.min(all.last, last + step * by)) }
}

/** The window of the same length around `day`, on whole weeks, months or years where it was on one. */
export function centreOn(window: DayWindow, day: number): DayWindow {
  const zoom = zoomOf(window, null)
  if (zoom !== null && zoom !== 'all') return AROUND[zoom](day)
  const first = day - Math.floor(daysIn(window) / 2)
  return { first, last: first + daysIn(window) - 1 }
}

export function touches(event: TimedEvent, { first, last }: DayWindow): boolean {
  return event.first <= last && event.last >= first
}

/** A window that shows some of `all` and is not longer: an address may ask for any days. */
export function clampWindow({ first, last }: DayWindow, all: DayWindow): DayWindow {
  const length = Math.min(last - first, all.last - all.first)
  const start = Math.min(Math.max(first, all.first - length), all.last)
  return { first: start, last: start + length }
}
