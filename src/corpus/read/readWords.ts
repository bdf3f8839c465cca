/** The reading words of all lexicons, folded as they are compared. Menus, dates and credits are those of every lexicon, because pages mix languages. */
import { fold } from '../fold.ts'
import { LEXICONS } from '../lexicon/lexicons.ts'
import type { ReadWords } from '../lexicon/ReadWords.ts'

/** As a word is compared: `exact` folding. */
export const foldedText = (text: string) => fold(text, 'exact').text

export const READ: readonly ReadWords[] = Object.values(LEXICONS).map(({ read }) => read)

/** A list of words of every lexicon, each once. */
export function every(list: (words: ReadWords) => readonly string[]): string[] {
  return [...new Set(READ.flatMap(list).map(foldedText))]
}
