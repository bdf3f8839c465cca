/** A text cut into words and signs, once for all that walk along it. */
import { HALF, LETTER, MARK, NUMBER, UNITS } from './units.ts'
import { WordNumbers } from './WordNumbers.ts'

/** For each code unit whether it belongs to a word; the halves of a pair do. */
export const WORD_UNITS = UNITS.map((classes) => (classes & (LETTER | NUMBER | MARK | HALF) ? 1 : 0))

/** A sign that is no space; it stands in no word. */
export const SIGN = -1
/** A word that is longer than any that is worth a number. */
export const LONG = -2

const SPACE = 0x20
const LONGEST = 40
/** So many words are known at most; then they are numbered anew. */
const MOST = 50_000

/** The words of all texts. A number holds as long as `age` does. */
const known = new WordNumbers()
let age = 0

/** The words and signs of one text, in order, side by side. */
export class TextWords {
  starts = new Int32Array(0x400)
  ends = new Int32Array(0x400)
  /** The words' numbers, `LONG`, or `SIGN`. */
  numbers = new Int32Array(0x400)
  count = 0
  /** The whole text. Its units are read from here: strings come in many forms, and what reads them all is slow. */
  units = new Uint16Array(0x400)
  length = 0
  age = -1
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
    this.length = length
    if (length > this.units.length) this.widen(length * 2)
    const { units } = this
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
    this.cut(length)
  }

  private cut(length: number): void {
    const { units, starts, ends, numbers } = this
    let count = 0
    for (let at = 0; at < length; ) {
      const unit = units[at] ?? 0
      const start = at++
      if (WORD_UNITS[unit] === 1) {
        while (at < length && WORD_UNITS[units[at] ?? 0] === 1) at++
        numbers[count] = at - start > LONGEST ? LONG : known.numberOf(units, start, at)
      } else if (unit === SPACE) continue
      else numbers[count] = SIGN
      starts[count] = start
      ends[count++] = at
    }
    this.count = count
  }

  private widen(length: number): void {
    this.units = new Uint16Array(length)
    this.starts = new Int32Array(length)
    this.ends = new Int32Array(length)
    this.numbers = new Int32Array(length)
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
