import { daysOf, partsOfDay } from '../../corpus/edtf.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Edtf } from '../../corpus/types.ts'

/** The year in which a date ends: what ran from 1950 to 2025 was still so in 2025. Null where no year is known. */
export function lastYearOf(date: Edtf): number | null {
  const days = daysOf(date)
  return days === null ? null : partsOfDay(days.last).year
}

/**
 * The years before which something can be left out, newest first: those that sentences date deeds in and the year of the record itself.
 * Nothing lies before the earliest.
 */
export function sinceYears(index: CorpusIndex): readonly number[] {
  const dated = index.dates.flatMap((date) => lastYearOf(date) ?? [])
  const own = dated.length > 0 && index.asOf !== null ? [lastYearOf(index.asOf) ?? []].flat() : []
  const years = [...new Set([...dated, ...own])].sort((a, b) => b - a)
  return years.slice(0, -1)
}
