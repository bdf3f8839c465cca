/** What each UTF-16 unit is, in one table: a look-up where a pattern with `\p{…}` would search ranges for each character. */

/** The half of a pair: a character beyond the table, of which a unit alone does not tell what it is. */
export const HALF = 1
export const LETTER = 2
export const UPPER = 4
/** `\p{N}`; the plain digits are `DIGIT` too. */
export const NUMBER = 8
export const DIGIT = 16
/** A sign that combines with the letter before it. */
export const MARK = 32
/** `\s`. */
export const SPACE = 64

const FIRST_HALF = 0xd800
const BEHIND_HALVES = 0xe000

/** By unit, the classes that it belongs to. */
export const UNITS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= FIRST_HALF && unit < BEHIND_HALVES ? HALF : classesOf(String.fromCharCode(unit)),
)

function classesOf(char: string): number {
  if (/\p{L}/u.test(char)) return /\p{Lu}/u.test(char) ? LETTER | UPPER : LETTER
  if (/\p{N}/u.test(char)) return /\d/.test(char) ? NUMBER | DIGIT : NUMBER
  if (/\p{M}/u.test(char)) return MARK
  return /\s/.test(char) ? SPACE : 0
}

/** The classes of the unit at a place; none beyond the ends of the text. */
export function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0 ? (UNITS[unit] ?? 0) : 0
}
