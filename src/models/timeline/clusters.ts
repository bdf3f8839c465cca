/** A lane with more events than have room: they stand together by the column of the window that they lie in. */
import type { DayWindow } from '../viewState.ts'
import { daysIn } from './calendar.ts'
import type { TimedEvent } from './timedEvents.ts'
import type { WindowTick } from './windowTicks.ts'

/** Events of one column, or (`across`) those that reach over several. */
export interface LaneCluster {
  /** Of its lane and its place in time: the same while the window stands. */
  readonly id: string
  readonly across: boolean
  readonly from: number
  readonly to: number
  /** In date order, at least one. */
  readonly events: readonly TimedEvent[]
  /** The days that zooming in shows; null where that would not part them, so that they open in their place. */
  readonly zoom: DayWindow | null
}

export interface Clustered {
  /** In order of time, that of what reaches across first. */
  readonly clusters: readonly LaneCluster[]
  /** So few that reach across that each stands by itself. */
  readonly alone: readonly TimedEvent[]
}

const FEW = 3

/** Each event of `found` once. One that is no longer than the column it begins in belongs to that. */
export function clustersOf(
  lane: string,
  found: readonly TimedEvent[],
  window: DayWindow,
  heads: readonly WindowTick[],
): Clustered {
  const ticks = withoutSlivers(heads)
  const columns = ticks.map((tick) => daysOfColumn(tick, window))
  const long: TimedEvent[] = []
  const within = columns.map((): TimedEvent[] => [])
  for (const event of found) {
    const [start, end] = [Math.max(event.first, window.first), Math.min(event.last, window.last)]
    const at = columnOf(columns, start)
    const column = columns[at]
    if (column !== undefined && end - start > column.last - column.first) long.push(event)
    else within[at]?.push(event)
  }
  const clusters = columns.flatMap((days, at): LaneCluster[] => {
    const events = within[at] ?? []
    const tick = ticks[at]
    if (events.length === 0 || tick === undefined) return []
    const zoom = columns.length > 1 && parts(events, days) ? days : null
    return [{ id: `${lane} ${days.first}`, across: false, from: tick.from, to: tick.to, events, zoom }]
  })
  if (long.length <= FEW) return { clusters, alone: long }
  return { clusters: [acrossOf(lane, long, window), ...clusters], alone: [] }
}

function acrossOf(lane: string, events: readonly TimedEvent[], window: DayWindow): LaneCluster {
  const fraction = (day: number) => Math.min(1, Math.max(0, (day - window.first) / daysIn(window)))
  const from = Math.min(...events.map(({ first }) => fraction(first)))
  const to = Math.max(...events.map(({ last }) => fraction(last + 1)))
  return { id: `${lane} across`, across: true, from, to, events, zoom: null }
}

interface Column {
  readonly from: number
  readonly to: number
}

/** A window drawn by hand cuts its first and its last column; a sliver has no room for a number and goes to its neighbour. */
function withoutSlivers(ticks: readonly WindowTick[]): readonly Column[] {
  const columns: Column[] = ticks.map(({ from, to }) => ({ from, to }))
  const widest = Math.max(...columns.map(({ from, to }) => to - from))
  const isSliver = (column: Column | undefined) =>
    column !== undefined && column.to - column.from < widest * LEAST_SHARE
  const [first, second] = columns
  if (first !== undefined && second !== undefined && isSliver(first)) {
    columns.splice(0, 2, { from: first.from, to: second.to })
  }
  const [before, last] = columns.slice(-2)
  if (before !== undefined && last !== undefined && isSliver(last))
    columns.splice(-2, 2, { from: before.from, to: last.to })
  return columns
}

const LEAST_SHARE = 0.6

/** A column's days, as far as the window shows them. */
function daysOfColumn({ from, to }: Column, window: DayWindow): DayWindow {
  const length = daysIn(window)
  return { first: window.first + Math.round(from * length), last: window.first + Math.round(to * length) - 1 }
}

/** The column that a day lies in, by halving. */
function columnOf(columns: readonly DayWindow[], day: number): number {
  let low = 0
  let high = columns.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((columns[middle]?.first ?? 0) <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether a window of these days would show any of the events apart from the others. */
function parts(events: readonly TimedEvent[], days: DayWindow): boolean {
  if (days.first === days.last) return true
  return events.some(({ first, last }) => first > days.first || last < days.last)
}
