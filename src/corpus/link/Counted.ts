/** Words or marks numbered and counted, so that statements hold short lists of numbers and rarity is one look-up. */
import { WordNumbers } from '../WordNumbers.ts'

/** How often each number stands in a statement. */
class Tally {
  private readonly counts: number[] = []

  /** Each number counts once for a statement; gives them in order. */
  protected add(numbers: Int32Array): Int32Array {
    for (const number of numbers) this.counts[number] = (this.counts[number] ?? 0) + 1
    return numbers
  }

  /** For each number how rare it is among so many statements: the rarer, the more it tells that two share it. */
  rarities(statements: number): Float64Array {
    return Float64Array.from(this.counts, (count) => Math.log((statements + 1) / count))
  }
}

const NO_NUMBERS = new Int32Array(0)

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

/** Words by number, a statement's after another's. */
export class CountedWords extends Tally {
  private readonly numbers = new WordNumbers()
  /** The numbers of the statement at hand, in order. */
  private row = new Int32Array(0x100)
  private length = 0

  /** Begins a statement. */
  begin(): void {
    this.length = 0
  }

  /** Takes a word of the statement that stands in units. */
  take(units: Uint16Array, from: number, to: number): void {
    const number = this.numbers.numberOf(units, from, to)
    let at = this.length
    while (at > 0 && (this.row[at - 1] ?? 0) > number) at--
    if (at > 0 && this.row[at - 1] === number) return
    if (this.length === this.row.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.row)
      this.row = wider
    }
    this.row.copyWithin(at + 1, at, this.length++)
    this.row[at] = number
  }

  /** The numbers of the words taken, each once, in order. */
  end(): Int32Array {
    return this.add(this.row.slice(0, this.length))
  }
}
