import { useMemo } from 'react'
import { moveWindow, ZOOMS, zoomOf, zoomTo } from '../../models/timeline/dayWindow.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import { windowText } from '../../models/timeline/windowText.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { CONTACTS_ID, showPart, TABLE_ID } from './parts.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly window: DayWindow
  /** The window of the address: where the links lead from, whatever is being dragged. */
  readonly settled: DayWindow
  readonly all: DayWindow
  readonly dated: readonly TimedEvent[]
  readonly chosen: TimedEvent | null
}

/** The days shown, one step earlier or later, and how many at a time. */
export function ZoomBar({ window, settled, all, dated, chosen }: Props) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const zoomed = zoomOf(window, all)
  const ways = useMemo(
    () => ({
      earlier: moveWindow(settled, -1, all),
      later: moveWindow(settled, 1, all),
      zooms: ZOOMS.map((zoom) => ({ zoom, days: zoomTo(zoom, settled, dated, chosen) })),
    }),
    [settled, all, dated, chosen],
  )
  return (
    <nav className="timeline-zoom" aria-label={words.brush}>
      <a className="timeline-step" href={hrefOf({ days: ways.earlier })} aria-label={words.earlier}>
        <Arrow d="M9 2.5 4.5 7 9 11.5" />
      </a>
      <b aria-live="polite">{windowText(window, state.lang)}</b>
      <a className="timeline-step" href={hrefOf({ days: ways.later })} aria-label={words.later}>
        <Arrow d="M5 2.5 9.5 7 5 11.5" />
      </a>
      <span className="timeline-zoom-levels">
        {ways.zooms.map(({ zoom, days }) => (
          <a key={zoom} href={hrefOf({ days })} aria-current={zoom === zoomed ? 'step' : undefined}>
            {words.zooms[zoom]}
          </a>
        ))}
      </span>
      <button type="button" onClick={() => showPart(CONTACTS_ID)}>
        {words.contacts}
      </button>
      <button type="button" onClick={() => showPart(TABLE_ID)}>
        {words.table}
      </button>
    </nav>
  )
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
