import { daysOf, partsOfDay } from '../../corpus/edtf.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Edtf } from '../../corpus/types.ts'

/** The year in which a date ends: what ran from 1950 to 2025 was still so in 2025. Null where no year is known. */
export function lastYearOf(date: Edtf): number | null {
  const days = daysOf(date)
  return days === null ? null : partsOfDay(days.last).year
}

/** The years that sentences date deeds in, newest first: what can be left out begins before one of them. */
export function datedYears(index: CorpusIndex): readonly number[] {
  const years = new Set(index.dates.flatMap((date) => lastYearOf(date) ?? []))
  return [...years].sort((a, b) => b - a)
}
