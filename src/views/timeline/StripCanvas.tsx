import { useLayoutEffect, useRef } from 'react'
import { type Strip, stripOf } from '../../models/timeline/strip.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import type { DayWindow } from '../../models/viewState.ts'
import type { Ink } from './useInk.ts'

interface Props {
  readonly events: readonly TimedEvent[]
  readonly window: DayWindow
  /** CSS px. */
  readonly width: number
  readonly ink: Ink
}

const HEIGHT = 22
/** One event beside a hundred stays seen, px. */
const LEAST_PX = 3

/** How many events of a crowded lane each moment holds: solid what was, thin what lies somewhere within, only outlined what is planned. */
export function StripCanvas({ events, window, width, ink }: Props) {
  const ref = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    // A test without a browser has no canvas.
    const canvas = typeof CanvasRenderingContext2D === 'undefined' ? null : ref.current
    const context = canvas?.getContext('2d') ?? null
    if (canvas === null || context === null) return
    const sharp = devicePixelRatio || 1
    const px = Math.max(1, Math.floor(width))
    // A canvas that is given its size anew is made anew: too slow for a drag.
    if (canvas.width !== px * sharp || canvas.height !== HEIGHT * sharp) {
      canvas.width = px * sharp
      canvas.height = HEIGHT * sharp
    }
    context.setTransform(sharp, 0, 0, sharp, 0, 0)
    context.clearRect(0, 0, px, HEIGHT)
    draw(context, stripOf(events, window, px), px, ink)
  }, [events, window, width, ink])
  return (
    <div className="timeline-strip" aria-hidden="true">
      <canvas ref={ref} style={{ width: Math.floor(width), height: HEIGHT }} />
    </div>
  )
}

/** Runs of equal height are one rectangle each. */
function draw(context: CanvasRenderingContext2D, { sure, within, planned, most }: Strip, px: number, ink: Ink) {
  const hatch = hatches.get(ink) ?? hatchOf(context, ink.within)
  if (hatch !== null) hatches.set(ink, hatch)
  const tall = (count: number) => (count === 0 ? 0 : Math.max(LEAST_PX, (count / most) * HEIGHT))
  for (let x = 0, end = 1; x < px; x = end) {
    const [a, b, c] = [sure[x] ?? 0, within[x] ?? 0, planned[x] ?? 0]
    for (end = x + 1; end < px && sure[end] === a && within[end] === b && planned[end] === c; end++);
    if (a + b + c === 0) continue
    const [low, middle, high] = [tall(a), tall(a + b), tall(a + b + c)]
    context.fillStyle = ink.bar
    context.fillRect(x, HEIGHT - low, end - x, low)
    if (c > 0) {
      for (let dash = x - (x % DASH_PX); dash < end; dash += DASH_PX) {
        const from = Math.max(x, dash)
        context.fillRect(from, HEIGHT - high, Math.max(0, Math.min(end, dash + 3) - from), 1.5)
      }
    }
    context.fillStyle = hatch ?? ink.within
    context.fillRect(x, HEIGHT - middle, end - x, middle - low)
  }
}

const DASH_PX = 5
const HATCH_PX = 4

const hatches = new WeakMap<Ink, CanvasPattern>()

/** Slanted lines, as a mark of an uncertain day has elsewhere. */
function hatchOf(context: CanvasRenderingContext2D, colour: string): CanvasPattern | null {
  const tile = document.createElement('canvas')
  tile.width = HATCH_PX
  tile.height = HATCH_PX
  const lines = tile.getContext('2d')
  if (lines === null) return null
  lines.fillStyle = colour
  for (let y = 0; y < HATCH_PX; y++) {
    lines.fillRect((HATCH_PX - y) % HATCH_PX, y, 1, 1)
    lines.fillRect((HATCH_PX + 1 - y) % HATCH_PX, y, 1, 1)
  }
  return context.createPattern(tile, 'repeat')
}
