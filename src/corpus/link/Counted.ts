/** Words or marks numbered and counted, so that statements hold short lists of numbers and rarity is one look-up. */

/** How often each number stands in a statement. */
class Tally {
  private readonly counts: number[] = []

  /** Each number counts once for a statement; gives them in order. */
  add(numbers: Int32Array): Int32Array {
    for (const number of numbers) this.counts[number] = (this.counts[number] ?? 0) + 1
    return numbers
  }

  /** For each number how rare it is among so many statements: the rarer, the more it tells that two share it. */
  rarities(statements: number): Float64Array {
    return Float64Array.from(this.counts, (count) => Math.log((statements + 1) / count))
  }
}

/** Marks by number. */
export class CountedMarks extends Tally {
  private readonly numbers = new Map<string, number>()

  /** The numbers of a statement's marks, in order. */
  addAll(marks: ReadonlySet<string>): Int32Array {
    return marks.size === 0 ? NO_NUMBERS : this.add(Int32Array.from(marks, (mark) => this.numberOf(mark)).sort())
  }

  private numberOf(mark: string): number {
    const known = this.numbers.get(mark)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(mark, number)
    return number
  }
}

const NO_NUMBERS = new Int32Array(0)

/** Where a hash goes on from one unit to the next. */
const FACTOR = 0x01000193

/** Words by number, read out of a row of units without making strings of them. */
export class CountedWords extends Tally {
  /** All words, one after the other; word `n` begins at `starts[n]` and ends where the next begins. */
  private units = new Uint16Array(0x4000)
  private starts = new Int32Array(0x1000)
  private words = 0
  /** A hash table of numbers, each plus one; 0 is a free slot. */
  private slots = new Int32Array(0x2000)
  /** The numbers of the statement at hand, in order. */
  private row = new Int32Array(0x100)
  private length = 0

  /** Begins a statement. */
  begin(): void {
    this.length = 0
  }

  /** Takes a word of the statement that stands in units. */
  take(units: Uint16Array, from: number, to: number): void {
    const number = this.numberOf(units, from, to)
    let at = this.length
    while (at > 0 && (this.row[at - 1] ?? 0) > number) at--
    if (at > 0 && this.row[at - 1] === number) return
    if (this.length === this.row.length) this.row = copied(this.row, new Int32Array(this.row.length * 2))
    this.row.copyWithin(at + 1, at, this.length++)
    this.row[at] = number
  }

  /** The numbers of the words taken, each once, in order. */
  end(): Int32Array {
    return this.add(this.row.slice(0, this.length))
  }

  private numberOf(units: Uint16Array, from: number, to: number): number {
    const mask = this.slots.length - 1
    for (let slot = hashOf(units, from, to) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.slots[slot] ?? 0) - 1
      if (number < 0) return this.enter(units, from, to, slot)
      if (this.isWord(number, units, from, to)) return number
    }
  }

  private isWord(number: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.starts[number] ?? 0
    if ((this.starts[number + 1] ?? 0) - start !== to - from) return false
    for (let at = from; at < to; at++) if (this.units[start + at - from] !== units[at]) return false
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
      const [start, end] = [this.starts[number] ?? 0, this.starts[number + 1] ?? 0]
      let slot = hashOf(this.units, start, end) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = number + 1
    }
  }
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] ?? 0), FACTOR)
  return hash ^ (hash >>> 15)
}

function copied<T extends Int32Array | Uint16Array>(row: T, into: T): T {
  into.set(row)
  return into
}
