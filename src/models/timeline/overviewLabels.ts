/** Which events the overview names, and where: labels on a few rows, leaders down to the axis, nothing crossing. */
import { yearOf } from './calendar.ts'
import { fractionOf, type OverviewScale } from './overviewScale.ts'
import type { TimedEvent } from './timedEvents.ts'

/** A label in px from the left; it reads away from its leader at `x`, to the right or to the left. Row 0 is the highest. */
export interface OverviewLabel {
  readonly timed: TimedEvent
  readonly x: number
  readonly row: number
  readonly start: number
  readonly end: number
  readonly side: 'right' | 'left'
}

export interface LabelRoom {
  /** Of the overview, px. */
  readonly width: number
  readonly rows: number
  /** Width of an event's whole label, px. */
  readonly widthOf: (timed: TimedEvent) => number
}

const FROM_LEADER = 6
/** A hair less than `FROM_LEADER`: labels of one leader stand above each other. */
const CLEAR = 5.9
const BETWEEN = 12
const MOST = 24
const SHORT_DAYS = 32

/** Events that stand alone say most about their time; then those with more articles. */
function worthNaming(dated: readonly TimedEvent[]): readonly TimedEvent[] {
  const perYear = new Map<number, number>()
  for (const { first } of dated) perYear.set(yearOf(first), (perYear.get(yearOf(first)) ?? 0) + 1)
  const crowd = (timed: TimedEvent) => (perYear.get(yearOf(timed.first)) ?? 0) * (isShort(timed) ? 1 : 0.5)
  return [...dated]
    .sort((a, b) => crowd(a) - crowd(b) || b.event.evidence.length - a.event.evidence.length)
    .slice(0, MOST)
}

const isShort = ({ first, last }: TimedEvent) => last - first < SHORT_DAYS

/** Leaders stand over the middle of what lies within a year, and at the beginning of what lasts longer. */
function leaderOf(scale: OverviewScale, { first, last }: TimedEvent): number {
  const from = fractionOf(scale, first)
  return last - first > 366 ? from : (from + fractionOf(scale, last + 1)) / 2
}

/** Two labels or a label and the other's leader in each other's way. */
function collide(a: OverviewLabel, b: OverviewLabel): boolean {
  if (a.row === b.row) return a.start < b.end + BETWEEN && b.start < a.end + BETWEEN
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a]
  return upper.x > lower.start - CLEAR && upper.x < lower.end + CLEAR
}

function candidates(timed: TimedEvent, x: number, { width, rows, widthOf }: LabelRoom): readonly OverviewLabel[] {
  const text = widthOf(timed)
  const right = { start: x + FROM_LEADER, end: x + FROM_LEADER + text, side: 'right' as const }
  const left = { start: x - FROM_LEADER - text, end: x - FROM_LEADER, side: 'left' as const }
  return Array.from({ length: rows }, (_, row) => [right, left].map((at) => ({ timed, x, row, ...at })))
    .flat()
    .filter(({ start, end }) => start >= 0 && end <= width)
}

/** In order of time. An event whose label finds no room is not named here; it stands in its lane and in the table. */
export function overviewLabels(
  scale: OverviewScale,
  dated: readonly TimedEvent[],
  room: LabelRoom,
): readonly OverviewLabel[] {
  const placed: OverviewLabel[] = []
  for (const timed of worthNaming(dated)) {
    const x = leaderOf(scale, timed) * room.width
    const found = candidates(timed, x, room).find((label) => placed.every((other) => !collide(label, other)))
    if (found !== undefined) placed.push(found)
  }
  return placed.sort((a, b) => a.x - b.x)
}
