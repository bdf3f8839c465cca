/** The shapes between two texts: pure geometry, px from the top of the gutter. */
import { endIn, type LinkedPassage, type PassageEnd } from '../comparison/passages.ts'
import type { Side } from '../comparison/side.ts'

/** From the top of a sentence's first line to the foot of its last. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/** One end of a passage where it stands. */
export interface PlacedEnd extends Extent {
  readonly end: PassageEnd
}

/** A passage with its end on either side of a gutter. */
export interface PlacedPassage {
  readonly passage: LinkedPassage
  readonly left: PlacedEnd
  readonly right: PlacedEnd
}

/** One side of a gutter: which article, and where its marked sentences stand. */
export interface Edge {
  readonly side: Side
  readonly extents: ReadonlyMap<number, Extent>
}

/** Passages whose sentences are both on the page (not folded away); those that share a sentence split it between them from top to foot. */
export function placePassages(passages: readonly LinkedPassage[], left: Edge, right: Edge): PlacedPassage[] {
  const across = passages.flatMap((passage) => {
    const one = endIn(passage, left.side)
    const two = endIn(passage, right.side)
    return one === null || two === null ? [] : [{ passage, one, two }]
  })
  return across.flatMap(({ passage, one, two }) => {
    const from = left.extents.get(one.sentence)
    const to = right.extents.get(two.sentence)
    if (from === undefined || to === undefined) return []
    const onLeft = across.filter((other) => other.one.sentence === one.sentence).map((other) => other.passage)
    const onRight = across.filter((other) => other.two.sentence === two.sentence).map((other) => other.passage)
    return [
      {
        passage,
        left: { end: one, ...part(from, onLeft.indexOf(passage), onLeft.length) },
        right: { end: two, ...part(to, onRight.indexOf(passage), onRight.length) },
      },
    ]
  })
}

function part({ top, bottom }: Extent, nth: number, of: number): Extent {
  const height = (bottom - top) / of
  return { top: top + nth * height, bottom: top + (nth + 1) * height }
}

/** The closed outline of a ribbon across a gutter of `width` px. */
export function ribbonPath(left: Extent, right: Extent, width: number): string {
  const half = width / 2
  const upper = `M0 ${left.top}C${half} ${left.top} ${half} ${right.top} ${width} ${right.top}`
  const lower = `L${width} ${right.bottom}C${half} ${right.bottom} ${half} ${left.bottom} 0 ${left.bottom}Z`
  return upper + lower
}
