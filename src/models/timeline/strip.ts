/** A lane of many events as a strip, a pixel at a time: as quick for ten thousand events as for ten. */
import type { DayWindow } from '../viewState.ts'
import { daysIn } from './calendar.ts'
import type { TimedEvent } from './timedEvents.ts'

/** How many events each pixel's time holds: what was, what lies somewhere within, what is planned. */
export interface Strip {
  readonly sure: Int32Array
  readonly within: Int32Array
  readonly planned: Int32Array
  /** Of the three together. */
  readonly most: number
}

/** `px`: width of the strip. An event counts in each pixel that it touches; a difference at either end, then one sum. */
export function stripOf(events: readonly TimedEvent[], window: DayWindow, px: number): Strip {
  const steps = { sure: new Int32Array(px + 1), within: new Int32Array(px + 1), planned: new Int32Array(px + 1) }
  const scale = px / daysIn(window)
  for (const { event, mark, first, last } of events) {
    const step = event.planned ? steps.planned : mark === 'within' ? steps.within : steps.sure
    const from = Math.min(px - 1, Math.max(0, Math.floor((first - window.first) * scale)))
    const to = Math.min(px, Math.max(from + 1, Math.ceil((last + 1 - window.first) * scale)))
    step[from] = (step[from] ?? 0) + 1
    step[to] = (step[to] ?? 0) - 1
  }
  let most = 0
  for (let x = 0; x < px; x++) {
    for (const step of [steps.sure, steps.within, steps.planned]) {
      if (x > 0) step[x] = (step[x] ?? 0) + (step[x - 1] ?? 0)
    }
    most = Math.max(most, (steps.sure[x] ?? 0) + (steps.within[x] ?? 0) + (steps.planned[x] ?? 0))
  }
  return { ...steps, most }
}
