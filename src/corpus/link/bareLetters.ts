/** Texts as they are held against each other: letters and digits without case and diacritics. */
import { bareUnit, fold } from '../fold.ts'
import { type TextWords, WORD_UNITS, wordsOf } from '../textWords.ts'
import type { ReadArticle } from '../types.ts'
import { LETTER, NUMBER, UNITS } from '../units.ts'

/** A unit of a word that does not fold by itself. */
export const UNLIKE = 0
/** A space or sign: it stands in no word. */
export const NO_LETTER = 1

/** By UTF-16 unit, its bare letter or digit, `NO_LETTER`, or `UNLIKE`. */
export const BARE_LETTERS = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const bare = bareUnit(unit)
  if (bare === 0) return WORD_UNITS[unit] === 1 ? UNLIKE : NO_LETTER
  return (UNITS[bare] ?? 0) & (LETTER | NUMBER) ? bare : NO_LETTER
})

/** The words of the folded text, as they were cut when the article was coded; null where folding moved its offsets. They hold until another text is cut. */
export function wordsOfArticle({ text }: ReadArticle): TextWords | null {
  const folded = fold(text, 'exact')
  return folded.start === null ? wordsOf(folded.text) : null
}
