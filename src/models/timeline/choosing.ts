import type { DayWindow, ViewChange } from '../viewState.ts'
import { centreOn, touches } from './dayWindow.ts'
import type { TimedEvent } from './timedEvents.ts'

/** What choosing an event changes: where its days are not in the window, the window goes to them. */
export function choosing(timed: TimedEvent, window: DayWindow | null): ViewChange {
  const { id, firstDay } = timed.event
  if (window === null || firstDay === null || touches(timed, window)) return { event: id }
  return { event: id, days: centreOn(window, firstDay) }
}
