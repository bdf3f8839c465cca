/** Where a hash goes on from one unit to the next. */
const FACTOR = 0x01000193

/** The hash of no unit. */
export const FIRST_HASH = 0x811c9dc5 | 0

/** The hash of some units and one more. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, FACTOR)

/** Words numbered as they come, from 0, read out of a row of units without making strings of them. */
export class WordNumbers {
  /** All words, one after the other; word `n` begins at `starts[n]` and ends where the next begins. */
  private units = new Uint16Array(0x4000)
  private starts = new Int32Array(0x1000)
  /** A hash table of numbers, each plus one; 0 is a free slot. */
  private slots = new Int32Array(0x2000)
  private words = 0

  /** How many words are known. */
  get size(): number {
    return this.words
  }

  /** Forgets all words. */
  clear(): void {
    this.words = 0
    this.slots.fill(0)
  }

  /** The number of the word that stands in units; whoever has just read them knows their hash. */
  numberOf(units: Uint16Array, from: number, to: number, hash = hashOf(units, from, to)): number {
    const { slots } = this
    const mask = slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1
      if (number < 0) return this.enter(units, from, to, slot)
      if (this.isWord(number, units, from, to)) return number
    }
  }

  private isWord(number: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.starts[number] ?? 0
    if ((this.starts[number + 1] ?? 0) - start !== to - from) return false
    const own = this.units
    for (let at = from, there = start; at < to; at++, there++) if (own[there] !== units[at]) return false
    return true
  }

  private enter(units: Uint16Array, from: number, to: number, slot: number): number {
    const number = this.words++
    const start = this.starts[number] ?? 0
    while (start + to - from > this.units.length)
      this.units = copied(this.units, new Uint16Array(this.units.length * 2))
    this.units.set(units.subarray(from, to), start)
    if (number + 2 > this.starts.length) this.starts = copied(this.starts, new Int32Array(this.starts.length * 2))
    this.starts[number + 1] = start + to - from
    this.slots[slot] = number + 1
    if (this.words * 2 > this.slots.length) this.spread()
    return number
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    const mask = this.slots.length - 1
    for (let number = 0; number < this.words; number++) {
      let slot = slotOf(hashOf(this.units, this.starts[number] ?? 0, this.starts[number + 1] ?? 0), mask)
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = number + 1
    }
  }
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = FIRST_HASH
  for (let at = from; at < to; at++) hash = hashed(hash, units[at] ?? 0)
  return hash
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

function copied<T extends Int32Array | Uint16Array>(row: T, into: T): T {
  into.set(row)
  return into
}
