import { centreOn } from '../../models/timeline/dayWindow.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import { windowText } from '../../models/timeline/windowText.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { eventName } from './eventName.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly dated: readonly TimedEvent[]
  readonly window: DayWindow
}

/** Says that the window is empty, and leads to the nearest events. */
export function NothingInWindow({ dated, window }: Props) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const before = dated.findLast((event) => event.last < window.first)
  const after = dated.find((event) => event.first > window.last)
  return (
    <p className="timeline-empty">
      {words.noneInWindow(windowText(window, state.lang))}{' '}
      {before !== undefined && (
        <a className="text-link" href={hrefOf({ days: centreOn(window, before.last) })}>
          {words.nearestBefore(eventName(before.event, state.lang).date)}
        </a>
      )}{' '}
      {after !== undefined && (
        <a className="text-link" href={hrefOf({ days: centreOn(window, after.first) })}>
          {words.nearestAfter(eventName(after.event, state.lang).date)}
        </a>
      )}
    </p>
  )
}
