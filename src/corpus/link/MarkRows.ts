/** The marks of each statement: numbers, and names of several letters with a capital, which stand in any language. */
import type { CodedArticle } from '../types.ts'
import { DIGIT, HALF, UNITS, UPPER } from '../units.ts'
import { Counted } from './Counted.ts'

/** "EVFTA", "ASEAN", "30,000". */
const MARK = /\p{Lu}[\p{Lu}\d]+|\d[\d.,]*/gu
const COMMA = 0x2c
const FULL_STOP = 0x2e

export class MarkRows {
  readonly counted = new Counted()
  /** The units of the mark at hand. */
  private units = new Uint16Array(0x100)

  /** The row of the next statement, which stands in a range of its article's text: the values of its figures, and what `MARK` finds. */
  add({ article, figures }: CodedArticle, start: number, end: number): void {
    for (const figure of figures) if (figure.start === start) this.take(figure.value, 0, figure.value.length, false)
    this.find(article.text, start, end)
    this.counted.close()
  }

  private find(text: string, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const classes = UNITS[text.charCodeAt(at)] ?? 0
      if ((classes & (UPPER | DIGIT | HALF)) === 0) continue
      if (classes & HALF) {
        for (const mark of text.slice(at, end).match(MARK) ?? []) this.take(mark, 0, mark.length, true)
        return
      }
      const to = classes & DIGIT ? numberEnd(text, at, end) : capitalsEnd(text, at, end)
      if (classes & DIGIT || to > at + 1) this.take(text, at, to, true)
      at = to - 1
    }
  }

  /** A mark without the signs within a number; a figure's value is taken as it is. */
  private take(text: string, from: number, to: number, withoutSigns: boolean): void {
    if (to - from > this.units.length) this.units = new Uint16Array((to - from) * 2)
    let length = 0
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      if (!withoutSigns || (unit !== COMMA && unit !== FULL_STOP)) this.units[length++] = unit
    }
    this.counted.put(this.counted.numberOf(this.units, 0, length))
  }
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from + 1
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== COMMA && unit !== FULL_STOP && ((UNITS[unit] ?? 0) & DIGIT) === 0) return at
  }
  return at
}

/** A capital beyond the table goes on with what it begins. */
function capitalsEnd(text: string, from: number, end: number): number {
  let at = from + 1
  while (at < end && (UNITS[text.charCodeAt(at)] ?? 0) & (UPPER | DIGIT)) at++
  return at
}
