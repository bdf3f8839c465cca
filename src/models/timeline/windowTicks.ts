/** The columns of a window: days, weeks, months or years, whichever its length leaves room for. */
import { partsOfDay, weekdayOf } from '../../corpus/edtf.ts'
import type { DayWindow } from '../viewState.ts'
import { dayAround, daysIn, monthAround, weekAround, yearAround } from './calendar.ts'

export type TickUnit = 'day' | 'week' | 'month' | 'year'

/** A column of the window. `from` and `to` are fractions of its width; `day` is the first day of the unit, in the window or before it. */
export interface WindowTick {
  readonly unit: TickUnit
  readonly day: number
  readonly from: number
  readonly to: number
  readonly weekend: boolean
}

const AROUND = { day: dayAround, week: weekAround, month: monthAround, year: yearAround } as const

/** Days that a column stands for, the least first: how many days, months or years make one. */
const STEPS: readonly (readonly [TickUnit, count: number, days: number])[] = [
  ['day', 1, 1],
  ['week', 1, 7],
  ['month', 1, 31],
  ['month', 3, 92],
  ['year', 1, 366],
  ['year', 2, 731],
  ['year', 5, 1827],
  ['year', 10, 3653],
  ['year', 20, 7305],
  ['year', 50, 18263],
  ['year', 100, 36525],
  ['year', 1000, 365250],
]

/** The first day of a column that a column may begin at: months and years on round numbers only. */
function isRound(unit: TickUnit, count: number, day: number): boolean {
  const { year, month } = partsOfDay(day)
  return unit === 'month' ? (month - 1) % count === 0 : year % count === 0 || unit === 'week' || unit === 'day'
}

/** At most `most` columns, and the coarsest step where even that is too many. */
export function windowTicks(window: DayWindow, most: number): readonly WindowTick[] {
  const length = daysIn(window)
  const [unit, count] = STEPS.find(([, , days]) => length / days <= most) ?? ['year', 1000]
  const starts: number[] = []
  for (let at: DayWindow = AROUND[unit](window.first); at.first <= window.last; at = AROUND[unit](at.last + 1)) {
    if (starts.length === 0 || isRound(unit, count, at.first)) starts.push(at.first)
  }
  return starts.map((day, i) => ({
    unit,
    day,
    from: Math.max(0, (day - window.first) / length),
    to: Math.min(1, ((starts[i + 1] ?? window.last + 1) - window.first) / length),
    weekend: unit === 'day' && weekdayOf(day) >= 5,
  }))
}
