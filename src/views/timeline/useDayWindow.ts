import { useCallback, useMemo, useState } from 'react'
import { allDays, clampWindow, moveWindow, openingWindow } from '../../models/timeline/dayWindow.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import type { DayWindow, ViewState } from '../../models/viewState.ts'
import { useView } from '../../ui/View.tsx'
import { useBracketKeys } from './useBracketKeys.ts'

export interface ZoomedDays {
  /** From the first to the last year with an event. */
  readonly all: DayWindow
  readonly window: DayWindow
}

export interface DayWindowTools {
  /** Null where no event has a year. */
  readonly days: ZoomedDays | null
  /** The window of the address, whatever is being dragged. */
  readonly settled: DayWindow | null
  /** Shows a window without putting it into the address, until the address changes; null shows the address again. */
  readonly draft: (window: DayWindow | null) => void
}

/** What is being dragged, and the state it is dragged over: any other address ends it. */
interface Draft {
  readonly window: DayWindow
  readonly over: ViewState
}

/** The window of the address, or where the timeline opens; dragging shows one ahead of it. */
export function useDayWindow(dated: readonly TimedEvent[]): DayWindowTools {
  const { state, go } = useView()
  const [drafted, setDrafted] = useState<Draft | null>(null)
  const all = useMemo(() => allDays(dated), [dated])
  const opening = useMemo(() => openingWindow(dated), [dated])
  const asked = state.days ?? opening
  const settled = useMemo(() => (asked === null || all === null ? null : clampWindow(asked, all)), [asked, all])
  const window = drafted !== null && drafted.over === state ? drafted.window : settled
  const days = useMemo(() => (window === null || all === null ? null : { all, window }), [window, all])

  useBracketKeys(
    useCallback(
      (step) => {
        if (days !== null) go({ days: moveWindow(days.window, step, days.all) }, 'replace')
      },
      [days, go],
    ),
  )
  const draft = useCallback(
    (next: DayWindow | null) => setDrafted(next === null ? null : { window: next, over: state }),
    [state],
  )
  return { days, settled, draft }
}
