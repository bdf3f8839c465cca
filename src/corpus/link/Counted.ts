/** Words or marks of all statements, numbered and counted: a statement has a short row of numbers, and how rare each is is one look-up. */
import { WordNumbers } from '../WordNumbers.ts'

export class Counted {
  /** The rows of all statements, one after the other; that of statement `n` begins at `starts[n]` and ends where the next begins. */
  numbers = new Int32Array(0x4000)
  readonly starts: number[] = [0]
  private readonly known = new WordNumbers()
  /** In how many statements each number stands. */
  private readonly counts: number[] = []
  private start = 0
  private end = 0

  numberOf(units: Uint16Array, from: number, to: number): number {
    return this.known.numberOf(units, from, to)
  }

  /** Puts a number in the row of the statement at hand: in order, and once. */
  put(number: number): void {
    if (this.end === this.numbers.length) {
      const wider = new Int32Array(this.end * 2)
      wider.set(this.numbers)
      this.numbers = wider
    }
    const { numbers, start } = this
    let at = this.end
    while (at > start && (numbers[at - 1] ?? 0) > number) at--
    if (at > start && numbers[at - 1] === number) return
    for (let to = this.end++; to > at; to--) numbers[to] = numbers[to - 1] ?? 0
    numbers[at] = number
  }

  /** Empties the row of the statement at hand. */
  drop(): void {
    this.end = this.start
  }

  /** Closes the row of the statement at hand; the next begins. */
  close(): void {
    for (let at = this.start; at < this.end; at++) {
      const number = this.numbers[at] ?? 0
      this.counts[number] = (this.counts[number] ?? 0) + 1
    }
    this.start = this.end
    this.starts.push(this.end)
  }

  /** For each number how rare it is among so many statements: the rarer, the more it tells that two share it. */
  rarities(statements: number): Float64Array {
    return Float64Array.from(this.counts, (count) => Math.log((statements + 1) / (count ?? 1)))
  }
}
