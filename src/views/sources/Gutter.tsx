/** Ribbons between the two texts, drawn over measured positions. What they show, the notes in the margins say in words. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import {
  type Edge,
  type Extent,
  type PlacedEnd,
  type PlacedPassage,
  placePassages,
  ribbonPath,
} from '../../models/articlePage/ribbons.ts'
import type { LinkedPassage } from '../../models/comparison/passages.ts'
import type { Related } from '../../models/comparison/related.ts'
import type { BySide } from '../../models/comparison/side.ts'
import { StageMark } from '../../ui/StageMark.tsx'

/** Px: letter, ball and sign from the edge of the gutter. */
const LETTER = 9
const BALL = 13
const BALL_AT = 21
const SIGN_AT = 39

interface GutterOf {
  readonly passages: readonly LinkedPassage[]
  readonly left: Edge
  readonly right: Edge
  readonly scrollers: BySide<RefObject<HTMLElement | null>>
  readonly chosen: Related
  readonly lit: Related
}

export function Gutter({ passages, left, right, scrollers, chosen, lit }: GutterOf) {
  const svg = useRef<SVGSVGElement>(null)
  const { width, height } = useSize(svg)
  const leftTop = useScrollTop(scrollers[left.side])
  const rightTop = useScrollTop(scrollers[right.side])
  const placed = placePassages(passages, moved(left, -leftTop), moved(right, -rightTop))
  const rank = ({ passage }: PlacedPassage) => {
    const at = passages.indexOf(passage)
    return chosen.passages.has(at) ? 2 : lit.passages.has(at) ? 1 : 0
  }
  const ordered = [...placed].sort((a, b) => rank(a) - rank(b))
  return (
    <svg ref={svg} className="sources-gutter" aria-hidden="true">
      {ordered.map((place) => (
        <Ribbon key={place.passage.letter} place={place} rank={rank(place)} width={width} />
      ))}
      {ordered.map(({ passage, left, right }) => (
        <g key={passage.letter} className="sources-passage">
          <EndMark passage={passage} end={left} y={middle(left, height)} edge={0} />
          <EndMark passage={passage} end={right} y={middle(right, height)} edge={width} />
        </g>
      ))}
    </svg>
  )
}

interface RibbonOf {
  readonly place: PlacedPassage
  readonly rank: 0 | 1 | 2
  readonly width: number
}

function Ribbon({ place: { passage, left, right }, rank, width }: RibbonOf) {
  const state = ['', ' is-lit', ' is-chosen'][rank]
  return (
    <g className={`sources-passage${state}`}>
      {(passage.ribbon || rank > 0) && <path d={ribbonPath(left, right, width)} />}
      <line x1={1} x2={1} y1={left.top} y2={left.bottom} />
      <line x1={width - 1} x2={width - 1} y1={right.top} y2={right.bottom} />
    </g>
  )
}

interface EndOf {
  readonly passage: LinkedPassage
  readonly end: PlacedEnd
  readonly y: number | null
  /** Px: where the edge is that it stands at; 0 is the left one. */
  readonly edge: number
}

function EndMark({ passage, end: { end }, y, edge }: EndOf) {
  if (y === null) return null
  const isLeft = edge === 0
  const anchor = isLeft ? 'start' : 'end'
  return (
    <g transform={`translate(0 ${y})`}>
      <text x={isLeft ? LETTER : edge - LETTER} y={4} textAnchor={anchor}>
        {passage.letter}
      </text>
      <g transform={`translate(${isLeft ? BALL_AT : edge - BALL_AT - BALL} ${-BALL / 2})`}>
        <StageMark stage={end.stage} size={BALL} />
      </g>
      {passage.differing.length > 0 && (
        <text x={isLeft ? SIGN_AT : edge - SIGN_AT} y={4} textAnchor={anchor}>
          ≠
        </text>
      )}
    </g>
  )
}

/** The middle of what is visible of an end; null where nothing is. */
function middle({ top, bottom }: Extent, height: number): number | null {
  const from = Math.max(top, 0)
  const to = Math.min(bottom, height)
  return from < to ? (from + to) / 2 : null
}

function moved({ side, extents }: Edge, by: number): Edge {
  const there = [...extents].map(([key, { top, bottom }]) => [key, { top: top + by, bottom: bottom + by }] as const)
  return { side, extents: new Map(there) }
}

function useSize(element: RefObject<Element | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const observer = new ResizeObserver(() => {
      const { width, height } = current.getBoundingClientRect()
      setSize({ width, height })
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}

function useScrollTop(scroller: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useEffect(() => {
    const { current } = scroller
    if (current === null) return
    const follow = () => setTop(current.scrollTop)
    follow()
    current.addEventListener('scroll', follow, { passive: true })
    return () => current.removeEventListener('scroll', follow)
  }, [scroller])
  return top
}
