/** What the axis of the overview says: years first, then how long a gap is, then months, as far as they fit. */
import { yearOf } from './calendar.ts'
import type { OverviewScale, Segment } from './overviewScale.ts'

/** A text under the axis from `start` to `end`, px; its segment begins at `x`. */
export interface OverviewTick {
  readonly kind: Segment['kind']
  readonly segment: Segment
  readonly x: number
  readonly start: number
  readonly end: number
}

const INDENT = 3
const BETWEEN = 6

/** The first month of a year stands for the year. */
function tickKind(segment: Segment, before: Segment | undefined): Segment['kind'] {
  if (segment.kind !== 'month') return segment.kind
  return before === undefined || yearOf(before.last) !== yearOf(segment.first) ? 'year' : 'month'
}

function rankOf({ kind, segment }: OverviewTick): number {
  if (kind === 'gap') return 3
  if (kind === 'month') return 4
  const year = yearOf(segment.first)
  return year % 10 === 0 ? 0 : year % 5 === 0 ? 1 : 2
}

/** `widthOf` gives the px that a tick's text takes. In order of time; nothing overlaps and nothing is cut at the ends. */
export function overviewTicks(
  { segments }: OverviewScale,
  width: number,
  widthOf: (kind: Segment['kind'], segment: Segment) => number,
): readonly OverviewTick[] {
  const ticks = segments.map((segment, i): OverviewTick => {
    const kind = tickKind(segment, segments[i - 1])
    const x = segment.from * width
    const text = widthOf(kind, segment)
    const middle = ((segment.from + segment.to) * width - text) / 2
    const start = kind === 'gap' ? middle : Math.min(x + INDENT, width - text)
    return { kind, segment, x, start, end: start + text }
  })
  const placed: OverviewTick[] = []
  for (const tick of ticks.toSorted((a, b) => rankOf(a) - rankOf(b) || a.x - b.x)) {
    const room = tick.kind === 'year' ? width : tick.segment.to * width
    const clear = placed.every((other) => tick.start >= other.end + BETWEEN || other.start >= tick.end + BETWEEN)
    if (clear && tick.start >= 0 && tick.end <= room) placed.push(tick)
  }
  return placed.sort((a, b) => a.x - b.x)
}
