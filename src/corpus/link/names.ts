/** Names as they are compared across languages: To Lam is Tô Lâm, Radev is Rumen Radev. */
import { fold } from '../fold.ts'
import { remember } from '../remember.ts'

/** A name without diacritics, case and signs. */
export const bareName = remember((name) =>
  fold(name, 'bare')
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

const wordsOf = remember((bare) => bare.split(' '))

/** Whether two names can be one person's: the same words, or one's words all among the other's. */
export function canBeOne(one: string, other: string): boolean {
  const [a, b] = [bareName(one), bareName(other)]
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const words = wordsOf(long)
  return short !== '' && wordsOf(short).every((word) => words.includes(word))
}
