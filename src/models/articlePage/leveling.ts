/** Linked scrolling: which line of one text stands level with a line of another. Px from the top of what scrolls. */

/** Two lines that belong together: the top of a sentence and of its counterpart. */
export interface Anchor {
  readonly from: number
  readonly to: number
}

/**
 * The line of the other text for line `at`. Between two anchors it moves in proportion, before the first and after the last one step for one step.
 * Anchors that would make it turn back are left out; without an anchor both texts keep the same distance from their beginnings.
 */
export function levelLine(anchors: readonly Anchor[], at: number): number {
  const rising = risingOf(anchors)
  const next = rising.findIndex(({ from }) => from > at)
  const after = next < 0 ? undefined : rising[next]
  const before = next < 0 ? rising.at(-1) : rising[next - 1]
  if (before === undefined) return after === undefined ? at : startOf(after, at)
  if (after === undefined) return before.to + (at - before.from)
  return before.to + ((at - before.from) / (after.from - before.from)) * (after.to - before.to)
}

/** Before the first counterpart both begin together, and meet there. */
function startOf({ from, to }: Anchor, at: number): number {
  return from <= 0 ? to + (at - from) : (at / from) * to
}

/** Of two anchors that cross the first is kept, so that reading on never scrolls back. */
function risingOf(anchors: readonly Anchor[]): Anchor[] {
  const rising: Anchor[] = []
  for (const anchor of [...anchors].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = rising.at(-1)
    if (last === undefined || (anchor.from > last.from && anchor.to >= last.to)) rising.push(anchor)
  }
  return rising
}
