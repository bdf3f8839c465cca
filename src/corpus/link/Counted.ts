/** Words or marks numbered and counted, so that statements hold short lists of numbers and rarity is one look-up. */
export class Counted {
  private readonly numbers = new Map<string, number>()
  private readonly counts: number[] = []

  /** The numbers of a statement's items, in order; each item counts once for it. */
  add(items: ReadonlySet<string>): Int32Array {
    const numbers = Int32Array.from(items, (item) => this.numberOf(item)).sort()
    for (const number of numbers) this.counts[number] = (this.counts[number] ?? 0) + 1
    return numbers
  }

  private numberOf(item: string): number {
    const known = this.numbers.get(item)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(item, number)
    return number
  }

  /** For each number how rare it is among so many statements: the rarer, the more it tells that two share it. */
  rarities(statements: number): Float64Array {
    return Float64Array.from(this.counts, (count) => Math.log((statements + 1) / count))
  }
}

/** The rarity of what two statements share, in the rarity of all that they hold; null where neither holds anything that tells. */
export function sharedOf(one: Int32Array, other: Int32Array, rare: Float64Array): number | null {
  let both = 0
  let all = 0
  let i = 0
  let j = 0
  while (i < one.length || j < other.length) {
    const left = one[i] ?? Number.POSITIVE_INFINITY
    const right = other[j] ?? Number.POSITIVE_INFINITY
    const weight = rare[Math.min(left, right)] ?? 0
    all += weight
    if (left === right) both += weight
    if (left <= right) i++
    if (right <= left) j++
  }
  return all === 0 ? null : both / all
}
