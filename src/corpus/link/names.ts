/** Names as they are compared across languages: To Lam is Tô Lâm, Radev is Rumen Radev. */
import { fold } from '../fold.ts'
import { remember } from '../remember.ts'

/** A name without diacritics, case and signs. */
export const bareName = remember((name) =>
  fold(name, 'bare')
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

interface Parts {
  readonly bare: string
  readonly words: readonly string[]
  /** A bit for each word, by its first and last letter: whoever lacks one lacks the word. */
  readonly bits: number
}

const partsOf = remember((name): Parts => {
  const bare = bareName(name)
  const words = bare.split(' ')
  return { bare, words, bits: words.reduce((bits, word) => bits | bitOf(word), 0) }
})

const bitOf = (word: string) => 1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1)) & 31)

/** Whether two names can be one person's: the same words, or one's words all among the other's. */
export function canBeOne(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [partsOf(one), partsOf(other)]
  if (a.bare === b.bare) return true
  const [short, long] = a.bare.length < b.bare.length ? [a, b] : [b, a]
  if ((short.bits & ~long.bits) !== 0 || short.bare === '') return false
  return short.words.every((word) => long.words.includes(word))
}
