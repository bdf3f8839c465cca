/**
 * Positions as standards count them. The record counts UTF-16 code units, as JavaScript slices; W3C Web Annotation and REFI-QDA count Unicode
 * code points, so that a letter outside the basic plane is one and not two.
 */
const ASTRAL = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/** From a position in UTF-16 code units of `text` to the same in code points. */
export function codePointsBefore(text: string): (unit: number) => number {
  const pairs = [...text.matchAll(ASTRAL)].map(({ index }) => index)
  if (pairs.length === 0) return (unit) => unit
  return (unit) => unit - countBelow(pairs, unit)
}

/** How many of the ascending numbers lie wholly before a position. */
function countBelow(sorted: readonly number[], unit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < unit) low = middle + 1
    else high = middle
  }
  return low
}
