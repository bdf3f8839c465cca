/** The words of each statement, read from how its article's text was cut into words. */
import { fold } from '../fold.ts'
import type { TextWords } from '../textWords.ts'
import { BARE_LETTERS, NO_LETTER, UNLIKE } from './bareLetters.ts'
import { Counted } from './Counted.ts'

/** Shortest words that count, and what they are. */
const LEAST = 3
const WORD = /[\p{L}\p{N}]{3,}/gu

/** What is known of a word of the texts, beside the number (from 1) that it has without diacritics. */
const UNKNOWN = 0
const NO_WORD = -1
/** Its letters do not fold one by one. */
const ODD = -2

export class WordRows {
  readonly counted = new Counted()
  /** By a word's number in the texts, what it is here; good as long as the texts' `age`. */
  private bare = new Int32Array(0x1000)
  private age = -1
  /** The units of the word at hand, bare. */
  private readonly units = new Uint16Array(0x1000)

  /** The row of the next statement, which stands in a range of a text; `words` are those of the whole text, if it could be cut. */
  add(text: string, start: number, end: number, words: TextWords | null): void {
    if (words === null || !this.take(words, start, end)) {
      this.counted.drop()
      this.takeFolded(fold(text.slice(start, end), 'bare').text)
    }
    this.counted.close()
  }

  /** False where a word does not fold letter by letter. */
  private take(words: TextWords, start: number, end: number): boolean {
    if (this.age !== words.age) this.forget(words.age)
    const { starts, ends, numbers, count } = words
    for (let i = firstFrom(words, start); i < count; i++) {
      const from = starts[i] ?? 0
      if (from >= end) return true
      const to = ends[i] ?? 0
      const number = numbers[i] ?? 0
      const isWhole = from >= start && to <= end && number >= 0
      let bare = isWhole ? (this.bare[number] ?? UNKNOWN) : UNKNOWN
      if (bare === UNKNOWN) {
        bare = this.bareOf(words.units, Math.max(from, start), Math.min(to, end))
        if (isWhole) this.learn(number, bare)
      }
      if (bare > 0) this.counted.put(bare - 1)
      else if (bare === ODD) return false
    }
    return true
  }

  private bareOf(units: Uint16Array, from: number, to: number): number {
    if (to - from > this.units.length) return ODD
    for (let at = from; at < to; at++) {
      const letter = BARE_LETTERS[units[at] ?? 0] ?? UNLIKE
      if (letter === UNLIKE) return ODD
      if (letter === NO_LETTER) return to - from === 1 ? NO_WORD : ODD
      this.units[at - from] = letter
    }
    return to - from < LEAST ? NO_WORD : this.counted.numberOf(this.units, 0, to - from) + 1
  }

  private learn(number: number, bare: number): void {
    if (number >= this.bare.length) {
      const wider = new Int32Array((number + 1) * 2)
      wider.set(this.bare)
      this.bare = wider
    }
    this.bare[number] = bare
  }

  private forget(age: number): void {
    this.bare.fill(UNKNOWN)
    this.age = age
  }

  private takeFolded(text: string): void {
    for (const word of text.match(WORD) ?? []) {
      const units = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
      this.counted.put(this.counted.numberOf(units, 0, units.length))
    }
  }
}

/** The first word or sign that ends behind a place. */
function firstFrom({ ends, count }: TextWords, place: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ends[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
