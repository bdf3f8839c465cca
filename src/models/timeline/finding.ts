/** What the timeline shows, as a value that the title words: counted from the events, never written down. */
import type { DayWindow } from '../viewState.ts'
import { yearOf } from './calendar.ts'
import { allDays } from './dayWindow.ts'
import type { TimedEvent, TimedEvents } from './timedEvents.ts'

/** All; more than half; exactly half. */
export type Share = 'all' | 'most' | 'half'

export type Finding =
  | { readonly kind: 'none' }
  /** No event has a year. */
  | { readonly kind: 'yearless'; readonly total: number }
  /** At least half of all events lie in these few days. */
  | {
      readonly kind: 'cluster'
      readonly share: Share
      readonly count: number
      readonly total: number
      readonly days: DayWindow
      /** Of them, those whose own day no article gives. */
      readonly dayUnknown: number
    }
  /** The year in which most events begin, the newest of equals. */
  | {
      readonly kind: 'year'
      /** `more`: fewer than half, yet more than in any other year; `level`: another year has as many. */
      readonly share: Share | 'more' | 'level'
      readonly year: number
      readonly count: number
      readonly total: number
      readonly years: readonly [first: number, last: number]
    }

const LONGEST_CLUSTER = 14
const LEAST_CLUSTER = 3

/** The shortest run of days that holds at least half of all events, the newest of equals; null where it is not short. */
function clusterOf(dated: readonly TimedEvent[], total: number): DayWindow | null {
  const needed = Math.max(LEAST_CLUSTER, Math.ceil(total / 2))
  const short = dated.filter((event) => event.last - event.first < LONGEST_CLUSTER)
  let best: DayWindow | null = null
  let end = 0
  for (const [i, { first }] of short.entries()) {
    if (first === short[i - 1]?.first) continue
    while (end < short.length && (short[end]?.first ?? 0) < first + LONGEST_CLUSTER) end++
    if (end - i < needed) continue
    const lasts = short.slice(i, end).map((event) => event.last)
    const last = lasts.sort((a, b) => a - b)[needed - 1]
    if (last === undefined || last - first >= LONGEST_CLUSTER) continue
    if (best === null || last - first <= best.last - best.first) best = { first, last }
  }
  return best
}

const shareOf = (count: number, total: number): Share | null =>
  count === total ? 'all' : count * 2 > total ? 'most' : count * 2 === total ? 'half' : null

/** `dated` in date order, so that the newest of equals comes last. */
function yearFinding(dated: readonly TimedEvent[], total: number, all: DayWindow): Finding {
  const counts = new Map<number, number>()
  for (const { first } of dated) counts.set(yearOf(first), (counts.get(yearOf(first)) ?? 0) + 1)
  const [year, count] = [...counts].reduce((best, next) => (next[1] >= best[1] ? next : best), [0, 0])
  const level = [...counts.values()].filter((other) => other === count).length > 1
  const share = level ? 'level' : (shareOf(count, total) ?? 'more')
  return { kind: 'year', share, year, count, total, years: [yearOf(all.first), yearOf(all.last)] }
}

export function findingOf({ dated, yearless }: TimedEvents): Finding {
  const total = dated.length + yearless.length
  const all = allDays(dated)
  if (total === 0) return { kind: 'none' }
  if (all === null) return { kind: 'yearless', total }
  const days = clusterOf(dated, total)
  if (days === null) return yearFinding(dated, total, all)
  const inside = dated.filter((event) => event.first >= days.first && event.last <= days.last)
  const count = inside.length
  return {
    kind: 'cluster',
    share: shareOf(count, total) ?? 'half',
    count,
    total,
    days,
    dayUnknown: inside.filter((event) => event.mark === 'within').length,
  }
}
