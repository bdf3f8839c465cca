import type { UiLang } from '../../corpus/codebook.ts'
import { dateOf, partsOfDay, periodOf } from '../../corpus/edtf.ts'
import type { Edtf } from '../../corpus/types.ts'
import { dateText } from '../dateText.ts'
import type { DayWindow } from '../viewState.ts'
import { monthAround, yearAround } from './calendar.ts'

/** The shortest date that names just these days: a day, a month, a year, or a period. */
function dateOfWindow({ first, last }: DayWindow): Edtf | null {
  const [from, to] = [partsOfDay(first), partsOfDay(last)]
  if (first === last) return dateOf(from)
  if (yearAround(first).first === first && yearAround(last).last === last) {
    const [start, end] = [
      { year: from.year, month: null, day: null },
      { year: to.year, month: null, day: null },
    ]
    return from.year === to.year ? dateOf(start) : periodOf(start, end)
  }
  const month = monthAround(first)
  if (month.first === first && month.last === last) return dateOf({ ...from, day: null })
  return periodOf(from, to)
}

/** A window in words: "20–26 Oct 2025", "Oct 2025", "1950–2028"; empty outside the years 1000 to 9999. */
export function windowText(window: DayWindow, lang: UiLang): string {
  const date = dateOfWindow(window)
  return date === null ? '' : dateText(date, lang)
}
