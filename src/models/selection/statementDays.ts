import { type DayRange, daysOf } from '../../corpus/edtf.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { DayWindow } from '../viewState.ts'

export const overlaps = (window: DayWindow, days: DayWindow | null) =>
  days !== null && days.first <= window.last && days.last >= window.first

/** The days that a statement (its row) speaks of: its own date, else the day of its article; null where neither is known. */
export function statementDays(index: CorpusIndex): (row: number) => DayRange | null {
  const dated = index.dates.map((date) => daysOf(date))
  const published = index.articles.map(({ meta }) => meta.publishedOn && daysOf(meta.publishedOn.value))
  return (row) => {
    const when = index.statements.when[row] ?? -1
    return (when < 0 ? published[index.statements.article[row] ?? -1] : dated[when]) ?? null
  }
}

/** The first and the last day that anything in the record is dated; null where nothing is. */
export function recordDays(index: CorpusIndex): DayWindow | null {
  const all = [
    ...index.dates.map((date) => daysOf(date)),
    ...index.articles.map(({ meta }) => meta.publishedOn && daysOf(meta.publishedOn.value)),
    ...index.events.map(({ date }) => daysOf(date)),
  ]
  let days: DayWindow | null = null
  for (const one of all) {
    if (one === null) continue
    days = days === null ? one : { first: Math.min(days.first, one.first), last: Math.max(days.last, one.last) }
  }
  return days
}
