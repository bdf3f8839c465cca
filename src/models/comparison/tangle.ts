/** Which ribbons can be drawn without crossing another. */

/** Ends of a ribbon: ranks in the order of the two texts. */
export interface Ends {
  readonly left: number
  readonly right: number
}

/**
 * The largest set of ribbons of which no two cross, as a flag beside each; of sets equally large the one that keeps the earlier ribbons.
 * Two ribbons that share an end do not cross. The rest is marked by letters alone, and drawn only when asked for.
 */
export function untangled(ribbons: readonly Ends[]): boolean[] {
  const order = ribbons.map((_, i) => i).sort((a, b) => compare(ribbons[a], ribbons[b]))
  const longest: number[] = []
  const before: (number | null)[] = []
  order.forEach((ribbon, at) => {
    longest[at] = 1
    before[at] = null
    for (let earlier = 0; earlier < at; earlier++) {
      const fits = (ribbons[order[earlier] ?? -1]?.right ?? 0) <= (ribbons[ribbon]?.right ?? 0)
      if (fits && (longest[earlier] ?? 0) + 1 > (longest[at] ?? 0)) {
        longest[at] = (longest[earlier] ?? 0) + 1
        before[at] = earlier
      }
    }
  })
  const kept = new Set<number>()
  let at: number | null = longest.length === 0 ? null : longest.indexOf(Math.max(...longest))
  while (at !== null) {
    kept.add(order[at] ?? -1)
    at = before[at] ?? null
  }
  return ribbons.map((_, i) => kept.has(i))
}

function compare(a: Ends | undefined, b: Ends | undefined): number {
  return (a?.left ?? 0) - (b?.left ?? 0) || (a?.right ?? 0) - (b?.right ?? 0)
}
