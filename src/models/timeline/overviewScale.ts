/**
 * The scale of the overview: broken, so that seventy empty years beside one full week leave both readable. A run of years
 * without events shrinks to one short gap; a year grows with its events, and inside it a month with its own.
 */
import { partsOfDay } from '../../corpus/edtf.ts'
import { calendarDays, yearOf } from './calendar.ts'
import type { TimedEvent } from './timedEvents.ts'

/** A stretch of the overview in which a day has one width. Days both included; `from` and `to` fractions of the overview. */
export interface Segment {
  readonly kind: 'gap' | 'year' | 'month'
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

export interface OverviewScale {
  readonly segments: readonly Segment[]
}

interface Weighed {
  readonly kind: Segment['kind']
  readonly first: number
  readonly last: number
  readonly weight: number
}

/** Longer than this, only the first and the last year of an event keep a gap from closing over them. */
const LONG_DAYS = 5 * 366
const MONTH_DAYS = 31
const GAP_WEIGHT = 0.8
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

interface Counts {
  /** Years that an event touches, with the number that begin in them. */
  readonly begun: ReadonlyMap<number, number>
  /** Events known to the month, by `year * 12 + month`. */
  readonly months: ReadonlyMap<number, number>
}

const add = (counts: Map<number, number>, key: number, by: number) => counts.set(key, (counts.get(key) ?? 0) + by)

function countsOf(dated: readonly TimedEvent[]): Counts {
  const begun = new Map<number, number>()
  const months = new Map<number, number>()
  for (const { first, last } of dated) {
    const [from, to] = [yearOf(first), yearOf(last)]
    add(begun, from, 1)
    if (last - first > LONG_DAYS) add(begun, to, 0)
    else for (let year = from + 1; year <= to; year++) add(begun, year, 0)
    if (last - first < MONTH_DAYS) add(months, from * 12 + partsOfDay(first).month, 1)
  }
  return { begun, months }
}

function weighYear(year: number, { begun, months }: Counts): readonly Weighed[] {
  const weight = 1 + Math.log2(1 + (begun.get(year) ?? 0))
  const weights = MONTHS.map((month) => 1 + 3 * Math.log2(1 + (months.get(year * 12 + month) ?? 0)))
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === MONTHS.length) return [{ kind: 'year', ...calendarDays(year, null), weight }]
  return MONTHS.map((month, i) => ({
    kind: 'month',
    ...calendarDays(year, month),
    weight: (weight * (weights[i] ?? 1)) / sum,
  }))
}

function weigh(counts: Counts): readonly Weighed[] {
  const years = [...counts.begun.keys()].sort((a, b) => a - b)
  return years.flatMap((year, i) => {
    const before = years[i - 1] ?? year - 1
    const gap: readonly Weighed[] =
      before === year - 1
        ? []
        : [
            {
              kind: 'gap',
              first: calendarDays(before + 1, null).first,
              last: calendarDays(year - 1, null).last,
              weight: GAP_WEIGHT,
            },
          ]
    return [...gap, ...weighYear(year, counts)]
  })
}

/** No segments where there is no dated event. */
export function overviewScale(dated: readonly TimedEvent[]): OverviewScale {
  const weighed = weigh(countsOf(dated))
  const sum = weighed.reduce((total, { weight }) => total + weight, 0)
  let at = 0
  const segments = weighed.map(({ kind, first, last, weight }, i): Segment => {
    const from = at
    at = i === weighed.length - 1 ? 1 : at + weight / sum
    return { kind, first, last, from, to: at }
  })
  return { segments }
}

/** The last segment for which `isBefore` holds, by halving; the first where it holds for none. */
function segmentAt(segments: readonly Segment[], isBefore: (segment: Segment) => boolean): Segment | null {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const segment = segments[middle]
    if (segment !== undefined && isBefore(segment)) low = middle
    else high = middle - 1
  }
  return segments[low] ?? null
}

/** Where a day begins, 0 to 1; days outside the scale stand at its ends. */
export function fractionOf({ segments }: OverviewScale, day: number): number {
  const segment = segmentAt(segments, ({ first }) => first <= day)
  if (segment === null) return 0
  const part = (day - segment.first) / (segment.last - segment.first + 1)
  return segment.from + (segment.to - segment.from) * Math.min(1, Math.max(0, part))
}

/** The day at a fraction; 0 where the scale is empty. */
export function dayAt({ segments }: OverviewScale, fraction: number): number {
  const segment = segmentAt(segments, ({ from }) => from <= fraction)
  if (segment === null) return 0
  const part = (fraction - segment.from) / (segment.to - segment.from)
  const days = segment.last - segment.first + 1
  return segment.first + Math.min(days - 1, Math.max(0, Math.floor(part * days)))
}
