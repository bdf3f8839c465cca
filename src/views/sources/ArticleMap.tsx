/** A small map of the whole article, folded parts included: where its statements stand, and which part is in sight. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from 'react'
import { heightOf, mapMarks, offsetAt } from '../../models/articlePage/articleMap.ts'
import { useWords } from '../../ui/View.tsx'
import { usePane } from './Pane.ts'
import { scrollLineTo, seenOf } from './scrolling.ts'
import type { TextLayout } from './usePaneLayout.ts'
import { WORDS } from './words.ts'

interface MapOf {
  readonly name: string
  /** Code units of the article. */
  readonly length: number
  readonly layout: TextLayout
  readonly scroller: RefObject<HTMLElement | null>
  /** `down` beside a text that scrolls by itself, `across` above one that scrolls with the page. */
  readonly lies: 'down' | 'across'
}

/** Px of an arrow key. */
const STEP = 44

export function ArticleMap({ name, length, layout, scroller, lies }: MapOf) {
  const words = useWords(WORDS)
  const { side, half, chosen } = usePane()
  const seen = useSeen(scroller, layout)
  const { stretches } = layout
  const part = (y: number) => Math.min(1, offsetAt(stretches, y) / Math.max(1, length))
  const from = part(seen.top)
  const to = Math.max(from, part(seen.bottom))
  const marks = mapMarks(half, length)
  const counted = marks.filter(({ kind }) => kind !== 'out')
  const inSight = counted.flatMap((mark, i) => (mark.to > from && mark.from < to ? [i + 1] : []))
  const [first] = inSight
  const said =
    first === undefined ? words.mapNone(counted.length) : words.mapAt(first, inSight.at(-1) ?? first, counted.length)
  const goTo = (y: number) => {
    if (scroller.current !== null) scrollLineTo(scroller.current, y)
  }
  const onPointer = (event: PointerEvent<HTMLElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const box = event.currentTarget.getBoundingClientRect()
    const at = lies === 'down' ? (event.clientY - box.top) / box.height : (event.clientX - box.left) / box.width
    goTo(heightOf(stretches, at * length) - (seen.bottom - seen.top) / 2)
  }
  const onKey = (event: KeyboardEvent) => {
    const page = (seen.bottom - seen.top) * 0.9
    const target: Readonly<Record<string, number>> = {
      ArrowDown: seen.top + STEP,
      ArrowRight: seen.top + STEP,
      ArrowUp: seen.top - STEP,
      ArrowLeft: seen.top - STEP,
      PageDown: seen.top + page,
      PageUp: seen.top - page,
      Home: 0,
      End: stretches.at(-1)?.bottom ?? 0,
    }
    const y = target[event.key]
    if (y === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    goTo(y)
  }
  return (
    <div
      className={`sources-map is-${lies}`}
      role="scrollbar"
      tabIndex={0}
      aria-label={words.map(name)}
      aria-controls={`sources-${side}`}
      aria-orientation={lies === 'down' ? 'vertical' : 'horizontal'}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(from * 100)}
      aria-valuetext={said}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKey}
    >
      {marks.map(({ sentence, from: start, to: end, kind }) => (
        <i
          key={sentence}
          className={`sources-map-mark is-${kind}${chosen.has(sentence) ? ' is-chosen' : ''}`}
          style={along(lies, start, end)}
        />
      ))}
      <i className="sources-map-seen" style={along(lies, from, to)} />
    </div>
  )
}

function along(lies: MapOf['lies'], from: number, to: number) {
  const [start, length] = [`${from * 100}%`, `${(to - from) * 100}%`]
  return lies === 'down' ? { top: start, height: length } : { left: start, width: length }
}

/** What of the content is in sight, px from its top. */
function useSeen(
  scroller: RefObject<HTMLElement | null>,
  layout: TextLayout,
): { readonly top: number; readonly bottom: number } {
  const [seen, setSeen] = useState({ top: 0, bottom: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout puts other words in sight.
  useEffect(() => {
    const { current } = scroller
    if (current === null) return
    const follow = () => {
      const next = seenOf(current)
      setSeen((last) => (last.top === next.top && last.bottom === next.bottom ? last : next))
    }
    follow()
    const options = { passive: true }
    current.addEventListener('scroll', follow, options)
    window.addEventListener('scroll', follow, options)
    window.addEventListener('resize', follow, options)
    return () => {
      current.removeEventListener('scroll', follow)
      window.removeEventListener('scroll', follow)
      window.removeEventListener('resize', follow)
    }
  }, [scroller, layout])
  return seen
}
