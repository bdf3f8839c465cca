/** The brush over the overview: dragged, redrawn, clicked, or moved by keys. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { centreOn, moveWindow, resizeWindow } from '../../models/timeline/dayWindow.ts'
import { dayAt, type OverviewScale } from '../../models/timeline/overviewScale.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import { windowText } from '../../models/timeline/windowText.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly scale: OverviewScale
  readonly dated: readonly TimedEvent[]
  readonly all: DayWindow
  readonly window: DayWindow
  readonly width: number
  readonly edges: readonly [number, number]
  /** What the pointer shows before it is let go. */
  readonly onDraft: (window: DayWindow | null) => void
}

/** A drag under way: the brush is carried at `grip` px from its middle, drawn anew from `day`, or drawn out from the day at its other end. */
type Drag =
  | { readonly kind: 'carry'; readonly from: number; readonly grip: number; readonly window: DayWindow }
  | { readonly kind: 'draw' | 'edge'; readonly from: number; readonly day: number; readonly window: DayWindow }

/** Nearer than this to its edges, the pointer takes the brush, px: fingers are wide. */
const REACH_PX = 7
/** A brush wider than this can be taken by its edges, px. */
const EDGES_PX = 40
/** Less is a click. */
const DRAG_PX = 4

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }

export function Brush({ scale, dated, all, window, width, edges: [left, right], onDraft }: Props) {
  const { state, go } = useView()
  const words = useWords(WORDS)
  const drag = useRef<Drag | null>(null)
  const show = (days: DayWindow) => go({ days }, 'replace')

  function dragged(held: Drag, x: number): DayWindow {
    const day = dayAt(scale, Math.min(1, Math.max(0, (held.kind === 'carry' ? x - held.grip : x) / width)))
    if (held.kind === 'edge' && Math.abs(x - held.from) < DRAG_PX) return held.window
    if (held.kind === 'carry' || Math.abs(x - held.from) < DRAG_PX) return centreOn(held.window, day)
    return { first: Math.min(held.day, day), last: Math.max(held.day, day) }
  }

  const origin = useRef(0)
  const xOf = (event: PointerEvent<HTMLDivElement>) => event.clientX - origin.current

  function taken(x: number): Drag {
    const wide = right - left > EDGES_PX
    if (wide && Math.abs(x - left) <= REACH_PX) return { kind: 'edge', from: x, day: window.last, window }
    if (wide && Math.abs(x - right) <= REACH_PX) return { kind: 'edge', from: x, day: window.first, window }
    if (x >= left - REACH_PX && x <= right + REACH_PX) {
      return { kind: 'carry', from: x, grip: x - (left + right) / 2, window }
    }
    return { kind: 'draw', from: x, day: dayAt(scale, x / width), window }
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    // Asked once: while the pointer is down nothing moves the track.
    origin.current = event.currentTarget.getBoundingClientRect().left
    drag.current = taken(xOf(event))
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const held = drag.current
    if (held !== null && Math.abs(xOf(event) - held.from) >= DRAG_PX) onDraft(dragged(held, xOf(event)))
  }

  function onPointerUp(event: PointerEvent<HTMLDivElement>) {
    const held = drag.current
    drag.current = null
    if (held === null || (held.kind !== 'draw' && Math.abs(xOf(event) - held.from) < DRAG_PX)) return
    go({ days: dragged(held, xOf(event)) })
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key]
    const [earliest, latest] = [dated[0], dated.at(-1)]
    if (step !== undefined && event.shiftKey) show(resizeWindow(window, step, all))
    else if (step !== undefined) show(moveWindow(window, step, all))
    else if (event.key === 'Home' && earliest !== undefined) show(centreOn(window, earliest.first))
    else if (event.key === 'End' && latest !== undefined) show(centreOn(window, latest.first))
    else return
    event.preventDefault()
  }

  return (
    <div
      className="timeline-brush-track"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = null
        onDraft(null)
      }}
    >
      <div
        className="timeline-brush"
        role="slider"
        tabIndex={0}
        aria-label={words.brush}
        aria-valuemin={all.first}
        aria-valuemax={all.last}
        aria-valuenow={Math.min(all.last, Math.max(all.first, window.first))}
        aria-valuetext={windowText(window, state.lang)}
        title={words.brushHelp}
        style={{ left, width: right - left }}
        onKeyDown={onKeyDown}
      >
        {right - left > EDGES_PX && (
          <>
            <i className="timeline-brush-edge" />
            <i className="timeline-brush-edge" />
          </>
        )}
      </div>
    </div>
  )
}
