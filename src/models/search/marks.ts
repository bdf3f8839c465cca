import type { Span } from '../../corpus/types.ts'
import { askedWords, bareWord, fitsWord, wordsOf } from './words.ts'

/**
 * Where the words of a query stand in a raw text, in its order: whole words, also where only their beginning was typed. `also` are further names
 * (the other names of a country that was asked for), marked where they stand whole.
 */
export function markedSpans(text: string, query: string, also: readonly string[]): readonly Span[] {
  const asked = askedWords(query)
  const words = wordsOf(text)
  const bare = words.map(({ word }) => bareWord(word))
  const hit = words.map(({ word }) => asked.some((one) => fitsWord(word, one)))
  for (const name of also) {
    const parts = wordsOf(name).map(({ word }) => bareWord(word))
    for (let at = 0; parts.length > 0 && at + parts.length <= bare.length; at++)
      if (parts.every((part, i) => part === bare[at + i])) hit.fill(true, at, at + parts.length)
  }
  return words.filter((_, at) => hit[at])
}

/** A text in pieces, marked or not: joined they are the text. */
export interface Piece {
  readonly at: number
  readonly text: string
  readonly marked: boolean
}

export function markedPieces(text: string, query: string, also: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const add = (end: number, marked: boolean) => {
    if (end > from) pieces.push({ at: from, text: text.slice(from, end), marked })
    from = Math.max(from, end)
  }
  for (const { start, end } of markedSpans(text, query, also)) {
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return pieces
}
