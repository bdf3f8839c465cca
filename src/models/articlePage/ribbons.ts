/** The shapes between two texts: pure geometry, px from the top of the gutter. */
import type { LinkedPassage } from '../comparison/passages.ts'

/** From the top of a sentence's first line to the foot of its last. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/** A passage with its end on either side. */
export interface PlacedPassage {
  readonly passage: LinkedPassage
  readonly left: Extent
  readonly right: Extent
}

/** Passages whose sentences are both on the page (not folded away); those that share a sentence split it between them from top to foot. */
export function placePassages(
  passages: readonly LinkedPassage[],
  left: ReadonlyMap<number, Extent>,
  right: ReadonlyMap<number, Extent>,
): PlacedPassage[] {
  return passages.flatMap((passage) => {
    const one = left.get(passage.left)
    const two = right.get(passage.right)
    if (one === undefined || two === undefined) return []
    const onLeft = passages.filter((p) => p.left === passage.left)
    const onRight = passages.filter((p) => p.right === passage.right)
    return [
      {
        passage,
        left: part(one, onLeft.indexOf(passage), onLeft.length),
        right: part(two, onRight.indexOf(passage), onRight.length),
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
