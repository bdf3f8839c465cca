/** A text cut into words and signs, once for all that walk along it. */
import { HALF, LETTER, MARK, NUMBER, UNITS } from './units.ts'
import { FIRST_HASH, hashed, WordNumbers } from './WordNumbers.ts'

/** For each code unit whether it belongs to a word; the halves of a pair do. */
export const WORD_UNITS = UNITS.map((classes) => (classes & (LETTER | NUMBER | MARK | HALF) ? 1 : 0))

/** A word that is longer than any that is worth a number. */
export const LONG = -1
/** What stands before an item, as bits: spaces and hyphens, or commas; 0 where it follows close. */
export const GAP = 1
const COMMA = 2

const GAPS = new Uint8Array(0x10000)
for (const char of ' -') GAPS[char.charCodeAt(0)] = GAP
GAPS[','.charCodeAt(0)] = COMMA

const LONGEST = 40
/** So many words are known at most; then they are numbered anew. */
const MOST = 50_000

/** The words of all texts. A number holds as long as `age` does. */
const known = new WordNumbers()
let age = 0

/** The words and signs of one text, in order, side by side; what only parts them is a gap. */
export class TextWords {
  starts = new Int32Array(0x400)
  ends = new Int32Array(0x400)
  /** Their numbers, or `LONG`. */
  numbers = new Int32Array(0x400)
  /** The gap before each. */
  gaps = new Uint8Array(0x400)
  count = 0
  age = -1
  /** The whole text. Its units are read from here: strings come in many forms, and what reads them all is slow. */
  units = new Uint16Array(0x400)
  private text: string | null = null

  /** Cuts a text, unless it is the one cut last. */
  read(text: string): void {
    if (this.text === text && this.age === age) return
    if (known.size > MOST) {
      known.clear()
      age++
    }
    this.age = age
    this.text = text
    const { length } = text
    if (length > this.units.length) this.widen(length * 2)
    const { units } = this
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
    this.cut(length)
  }

  private cut(length: number): void {
    const { units, starts, ends, numbers, gaps } = this
    let count = 0
    let gap = 0
    for (let at = 0; at < length; ) {
      const start = at
      let unit = units[at++] ?? 0
      const between = GAPS[unit] ?? 0
      if (between !== 0) {
        gap |= between
        continue
      }
      let hash = hashed(FIRST_HASH, unit)
      if (WORD_UNITS[unit] === 1)
        for (; at < length; at++) {
          unit = units[at] ?? 0
          if (WORD_UNITS[unit] !== 1) break
          hash = hashed(hash, unit)
        }
      starts[count] = start
      ends[count] = at
      numbers[count] = at - start > LONGEST ? LONG : known.numberOf(units, start, at, hash)
      gaps[count++] = gap
      gap = 0
    }
    this.count = count
  }

  private widen(length: number): void {
    this.units = new Uint16Array(length)
    this.starts = new Int32Array(length)
    this.ends = new Int32Array(length)
    this.numbers = new Int32Array(length)
    this.gaps = new Uint8Array(length)
  }
}

/** A text of an article is long, what is asked about in between is short. */
const LONG_TEXT = 200
const ofLong = new TextWords()
const ofShort = new TextWords()

/** The words of a text; they hold until the next text is asked for. */
export function wordsOf(text: string): TextWords {
  const words = text.length < LONG_TEXT ? ofShort : ofLong
  words.read(text)
  return words
}
