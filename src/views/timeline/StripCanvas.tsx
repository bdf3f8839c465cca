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
    canvas.width = px * sharp
    canvas.height = HEIGHT * sharp
    context.scale(sharp, sharp)
    draw(context, stripOf(events, window, px), px, ink)
  }, [events, window, width, ink])
  return (
    <div className="timeline-strip" aria-hidden="true">
      <canvas ref={ref} style={{ width: Math.floor(width), height: HEIGHT }} />
    </div>
  )
}

function draw(context: CanvasRenderingContext2D, { sure, within, planned, most }: Strip, px: number, ink: Ink) {
  const tall = (count: number) => (count === 0 ? 0 : Math.max(LEAST_PX, (count / most) * HEIGHT))
  for (let x = 0; x < px; x++) {
    const [a, b, c] = [sure[x] ?? 0, within[x] ?? 0, planned[x] ?? 0]
    if (a + b + c === 0) continue
    const [low, middle, high] = [tall(a), tall(a + b), tall(a + b + c)]
    context.fillStyle = ink.bar
    context.fillRect(x, HEIGHT - low, 1, low)
    context.fillStyle = ink.within
    // Hatched, as such a mark is elsewhere.
    for (let y = HEIGHT - middle; y < HEIGHT - low; y++) if ((x + Math.round(y)) % 4 < 2) context.fillRect(x, y, 1, 1)
    if (c > 0) {
      context.fillStyle = ink.bar
      if (x % 5 < 3) context.fillRect(x, HEIGHT - high, 1, 1.5)
    }
  }
}
