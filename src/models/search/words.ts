/**
 * Words as the search compares them. A sign that is typed must be there (ký finds no kỳ), one that is left out may be (ky finds both, d finds đ):
 * so a word is found with diacritics, without, and while it is being typed.
 */
import { type Folded, fold, rawSpan } from '../../corpus/fold.ts'
import type { Span } from '../../corpus/types.ts'

const WORD = /[\p{L}\p{N}]+/gu

/** A word of a text, folded so that only what spelling does freely is gone, and where it stands in the raw text. */
export interface TextWord extends Span {
  readonly word: string
}

export function wordsOf(text: string): readonly TextWord[] {
  const folded = fold(text, 'exact')
  return [...folded.text.matchAll(WORD)].map((match) => wordAt(folded, match[0], match.index))
}

function wordAt(folded: Folded, word: string, at: number): TextWord {
  return { word, ...rawSpan(folded, at, at + word.length) }
}

/** The word without its marks. */
export const bareWord = (word: string): string => fold(word, 'bare').text

/** One word of what was asked. */
export interface AskedWord {
  readonly bare: string
  /** Null where nothing was typed that a bare word lacks. */
  readonly marks: readonly string[] | null
  /** The last word may go on. */
  readonly open: boolean
}

/** The words of a query; the last is open where nothing stands behind it. */
export function askedWords(query: string): readonly AskedWord[] {
  const words = wordsOf(query)
  const ends = /[\p{L}\p{N}\p{M}]$/u.test(query)
  return words.map(({ word }, at) => {
    const bare = bareWord(word)
    return { bare, marks: bare === word ? null : marksOf(word), open: ends && at === words.length - 1 }
  })
}

/** Letter by letter, what stands over and under each; the bar of đ counts as one. */
function marksOf(word: string): readonly string[] {
  return (
    word
      .replace(/đ/g, 'd\u0335')
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? []
  ).map((letter) => letter.slice(1))
}

/** Whether a word whose bare form is known to fit has every mark that was typed. */
export function hasMarks(word: string, { marks }: AskedWord): boolean {
  if (marks === null) return true
  const there = marksOf(word)
  return marks.every((typed, at) => [...typed].every((mark) => there[at]?.includes(mark)))
}

export function fitsWord(word: string, asked: AskedWord): boolean {
  const bare = bareWord(word)
  return (asked.open ? bare.startsWith(asked.bare) : bare === asked.bare) && hasMarks(word, asked)
}
