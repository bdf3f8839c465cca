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
const MOST_OF_CROWD = 2
/** Two names out of more than this would be picked at random. */
const LARGEST_CROWD = 20
const SHORT_DAYS = 32

/**
 * Events that stand alone in their year say most about it; of a crowd, the two that most articles tell of. What is known to
 * the month is one crowd of a year, what lasts longer or is known less closely another. The worth of an event is its share of
 * its crowd.
 */
function worthNaming(dated: readonly TimedEvent[]): ReadonlyMap<TimedEvent, number> {
  const crowds = new Map<string, TimedEvent[]>()
  for (const timed of dated) {
    const key = `${yearOf(timed.first)} ${isShort(timed)}`
    const crowd = crowds.get(key)
    if (crowd === undefined) crowds.set(key, [timed])
    else crowd.push(timed)
  }
  const named = [...crowds.values()]
    .filter((crowd) => crowd.length <= LARGEST_CROWD)
    .sort((a, b) => a.length - b.length)
    .flatMap((crowd) =>
      crowd
        .toSorted((a, b) => b.event.evidence.length - a.event.evidence.length)
        .slice(0, MOST_OF_CROWD)
        .map((timed): [TimedEvent, number] => [timed, 1 / crowd.length]),
    )
  return new Map(named.slice(0, MOST))
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

type Side = OverviewLabel['side']

function candidates(timed: TimedEvent, x: number, room: LabelRoom, sides: readonly Side[]): readonly OverviewLabel[] {
  const text = room.widthOf(timed)
  return Array.from({ length: room.rows }, (_, row) =>
    sides.map((side): OverviewLabel => {
      const start = side === 'right' ? x + FROM_LEADER : x - FROM_LEADER - text
      return { timed, x, row, start, end: start + text, side }
    }),
  )
    .flat()
    .filter(({ start, end }) => start >= 0 && end <= room.width)
}

/** Each in its turn takes the first place where it is in nobody's way. */
function place(wanted: readonly (readonly OverviewLabel[])[]): readonly OverviewLabel[] {
  const placed: OverviewLabel[] = []
  for (const places of wanted) {
    const found = places.find((label) => placed.every((other) => !collide(label, other)))
    if (found !== undefined) placed.push(found)
  }
  return placed
}

/**
 * In order of time. Of the turns tried (by worth, from the left, from the right), the one that names most. An event whose
 * label finds no room is not named here; it stands in its lane and in the table.
 */
export function overviewLabels(
  scale: OverviewScale,
  dated: readonly TimedEvent[],
  room: LabelRoom,
): readonly OverviewLabel[] {
  const worth = worthNaming(dated)
  const naming = [...worth.keys()].map((timed) => ({ timed, x: leaderOf(scale, timed) * room.width }))
  const fromLeft = naming.toSorted((a, b) => a.x - b.x)
  const turns = [naming, fromLeft, fromLeft.toReversed()]
  const sides: readonly (readonly Side[])[] = [
    ['right', 'left'],
    ['left', 'right'],
  ]
  const layouts = turns.flatMap((turn) =>
    sides.map((side) => place(turn.map(({ timed, x }) => candidates(timed, x, room, side)))),
  )
  const worthOf = (labels: readonly OverviewLabel[]) =>
    labels.reduce((sum, { timed }) => sum + (worth.get(timed) ?? 0), 0)
  const best = layouts.reduce((most, next) => (worthOf(next) > worthOf(most) ? next : most), [])
  return best.toSorted((a, b) => a.x - b.x)
}
