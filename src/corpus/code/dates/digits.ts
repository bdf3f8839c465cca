/** What a run of digits says as a date: "23/10", "2-4/4", "08/9/2015", "28/10-3/11", "1957-08". */
import type { DateParts } from '../../edtf.ts'
import type { DigitRun } from './tokens.ts'

export interface DigitDate {
  readonly from: DateParts
  readonly to: DateParts | null
}

const at = (year: number | null, month: number | null, day: number | null): DateParts => ({ year, month, day })
const isYear = (value: number, width: number) => width === 4 && value >= 1800 && value <= 2100
const isMonth = (value: number) => value >= 1 && value <= 12
const isDay = (value: number) => value >= 1 && value <= 31

/** Day and month in the order of the run; where only the other order makes a date, that one ("10/23/2025"). */
function dayMonth(first: number, second: number, year: number | null): DateParts | null {
  if (isDay(first) && isMonth(second)) return at(year, second, first)
  return isMonth(first) && isDay(second) ? at(year, first, second) : null
}

/** A run that names a month by itself. `loose` lets "29.11" and "8-8" be dates: only beside a word for a day. */
export function digitDate(run: DigitRun, loose: boolean): DigitDate | null {
  const { numbers, widths, signs } = run
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = numbers
  const year = (index: number) => isYear(numbers[index] ?? 0, widths[index] ?? 0)
  const one = (from: DateParts | null) => (from === null ? null : { from, to: null })
  const two = (from: DateParts | null, to: DateParts | null) => (from === null || to === null ? null : { from, to })
  if (signs === '--' && year(0) && isMonth(b) && isDay(c)) return one(at(a, b, c))
  if ((signs === '/' || signs === '-' || signs === '.') && isMonth(a) && year(1)) return one(at(b, a, null))
  if (signs === '/' || (loose && (signs === '.' || signs === '-')))
    return widths.some((width) => width > 2) ? null : one(dayMonth(a, b, null))
  if ((signs === '//' || signs === '--' || signs === '..' || signs === '/-' || signs === '-/') && year(2)) {
    if (signs === '-/' && isDay(a) && isMonth(b) && !loose) return null
    return one(dayMonth(a, b, c))
  }
  if ((signs === '-/' || (loose && signs === '-.')) && isDay(a)) return two(at(null, c, a), dayMonth(b, c, null))
  if ((signs === '-//' || signs === '-/-' || signs === '-..') && year(3) && isDay(a))
    return two(at(d, c, a), dayMonth(b, c, d))
  if (signs === '/-/' && year(1) && year(3) && isMonth(a) && isMonth(c)) return two(at(b, a, null), at(d, c, null))
  if (signs === '/-/') return two(dayMonth(a, b, null), dayMonth(c, d, null))
  if ((signs === '//-//' || signs === '..-..' || signs === '-----') && year(2) && year(5))
    return two(dayMonth(a, b, c), dayMonth(d, e, numbers[5] ?? 0))
  if (signs === '/-//' && year(4)) return two(dayMonth(a, b, e), dayMonth(c, d, e))
  return null
}

/** "2025–2028": two years. */
export function digitYears(run: DigitRun): DigitDate | null {
  const [a = 0, b = 0] = run.numbers
  if (
    (run.signs !== '-' && run.signs !== '/') ||
    !isYear(a, run.widths[0] ?? 0) ||
    !isYear(b, run.widths[1] ?? 0) ||
    b < a
  )
    return null
  return { from: at(a, null, null), to: at(b, null, null) }
}

/** One or two days of a month that is named beside them: "22", "2-4", "23rd". */
export function digitDays(run: DigitRun): { readonly from: number; readonly to: number | null } | null {
  const [a = 0, b = 0] = run.numbers
  if (run.widths.some((width) => width > 2) || !isDay(a)) return null
  if (run.signs === '' || run.signs === 'o') return { from: a, to: null }
  return run.signs === '-' && isDay(b) && b > a ? { from: a, to: b } : null
}

export function digitYear(run: DigitRun): number | null {
  const [a = 0] = run.numbers
  return run.signs === '' && isYear(a, run.widths[0] ?? 0) ? a : null
}

/** "the 1980s", "thập niên 80": the ten years. */
export function digitDecade(run: DigitRun, named: boolean): DigitDate | null {
  const [a = 0] = run.numbers
  if (run.signs !== 's' && !(named && run.signs === '')) return null
  const year = isYear(a, run.widths[0] ?? 0) ? a : a >= 20 && a <= 90 && run.widths[0] === 2 ? 1900 + a : 0
  return year > 0 && year % 10 === 0 ? { from: at(year, null, null), to: at(year + 9, null, null) } : null
}
