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

/** What programs read away or count in their own way: a byte-order mark, and the first half of a line's end. */
const READ_AWAY = /^\uFEFF|\r(?=\n)/g

/** A text in which every program counts alike, lines ended by a line feed alone, and from a position in UTF-16 code units of `text` to its code points. */
export function plainText(text: string): { readonly plain: string; readonly points: (unit: number) => number } {
  const gone = [...text.matchAll(READ_AWAY)].map(({ index }) => index)
  const points = codePointsBefore(text)
  return {
    plain: text.replace(READ_AWAY, '').replaceAll('\r', '\n'),
    points: (unit) => points(unit) - countBelow(gone, unit),
  }
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
