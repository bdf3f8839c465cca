/** One event in the window: where its mark is, and where its label has room. */
import type { DayWindow } from '../viewState.ts'
import { daysIn } from './calendar.ts'
import type { MarkKind, TimedEvent } from './timedEvents.ts'

/** Where a label has room: after its mark, before it, or in a gap of a mark that fills the window. */
export type LabelSide = 'after' | 'before' | 'gap'

/** An event in the window; `from` and `to` are fractions of its width, equal for a day. */
export interface LaneRow {
  readonly timed: TimedEvent
  readonly mark: MarkKind
  readonly from: number
  readonly to: number
  /** The event began before the window, or ends after it. */
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly side: LabelSide
}

/** The least room that a label is given, as a fraction of the window. */
const LABEL_ROOM = 0.28

function sideOf(from: number, to: number): LabelSide {
  if (1 - to >= LABEL_ROOM) return 'after'
  return from >= LABEL_ROOM ? 'before' : 'gap'
}

export function rowOf(timed: TimedEvent, window: DayWindow): LaneRow {
  const { mark, first, last } = timed
  const width = daysIn(window)
  const start = Math.max(0, (first - window.first) / width)
  const end = Math.min(1, (last + 1 - window.first) / width)
  const middle = (start + end) / 2
  const [from, to] = mark === 'day' ? [middle, middle] : [start, end]
  return {
    timed,
    mark,
    from,
    to,
    openStart: first < window.first,
    openEnd: last > window.last,
    side: sideOf(from, to),
  }
}
