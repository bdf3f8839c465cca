/** The shapes of Vietnamese words and names, told without diacritics as well. */

import { givenNames, surnames, vietnameseMiddle } from '../../lexicon/personNames.ts'
import { remember } from '../../remember.ts'
import { WordNumbers } from '../../WordNumbers.ts'

const MARKS = /\p{M}/gu
const ASCII = /^[ -~]*$/
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:[iy]eu|uye|uoi|ieu|oai|oay|uay|uya|uyu|[aeiouy]{1,2})(?:ch|ng|nh|[cmnpt])?$/

/** A word without case, diacritics and đ. */
export const bareWord = remember((word) =>
  ASCII.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd'),
)

/** What a word can be in a name, as bits. */
export const IS_SYLLABLE = 1
/** A family name that is little else. */
export const IS_SURE_SURNAME = 2
/** One that is also another word or name. */
export const IS_COMMON_SURNAME = 4
export const IS_SURNAME = IS_SURE_SURNAME | IS_COMMON_SURNAME
const IS_MIDDLE = 8
export const IS_GIVEN_NAME = 16
/** Written in capitals throughout and no number ("Charles III"). */
export const IS_CAPITALS = 32

const CAPITALS = /^(?![IVX]+$)[\p{Lu}\p{M}\d]{2,}$/u

/** All that a word can be in a name; worked out once for each word. */
export const nameBits = remember((word) => {
  const bare = bareWord(word)
  return (
    (SYLLABLE.test(bare) ? IS_SYLLABLE : 0) |
    (surnames.sure.has(bare) ? IS_SURE_SURNAME : 0) |
    (surnames.common.has(bare) ? IS_COMMON_SURNAME : 0) |
    (vietnameseMiddle.has(bare) ? IS_MIDDLE : 0) |
    (givenNames.has(bare) ? IS_GIVEN_NAME : 0) |
    (CAPITALS.test(word) ? IS_CAPITALS : 0)
  )
})

const LONGEST = 40
/** So many words are known at most; then they are numbered anew. */
const MOST = 20_000
const UNKNOWN = -1
const numbers = new WordNumbers()
const word = new Uint16Array(LONGEST)
let bitsByNumber = new Int16Array(0x1000).fill(UNKNOWN)

/** As `nameBits`, of a word in a text, without making a string of it. */
export function nameBitsAt(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return nameBits(text.slice(start, end))
  for (let at = start; at < end; at++) word[at - start] = text.charCodeAt(at)
  const number = numbers.numberOf(word, 0, end - start)
  const known = bitsByNumber[number] ?? UNKNOWN
  return known === UNKNOWN ? learn(number, nameBits(text.slice(start, end))) : known
}

function learn(number: number, bits: number): number {
  if (number >= bitsByNumber.length) {
    const wider = new Int16Array(number * 2).fill(UNKNOWN)
    wider.set(bitsByNumber)
    bitsByNumber = wider
  }
  bitsByNumber[number] = bits
  if (numbers.size > MOST) {
    numbers.clear()
    bitsByNumber.fill(UNKNOWN)
  }
  return bits
}

export const isVietnameseSyllable = (word: string): boolean => (nameBits(word) & IS_SYLLABLE) !== 0

export function areVietnameseSyllables(words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (!isVietnameseSyllable(words[index] ?? '')) return false
  return true
}

/** Whether words read as a Vietnamese full name: a family name and one to three syllables. */
export function isVietnameseName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5 || (nameBits(words[0] ?? '') & IS_SURNAME) === 0) return false
  return areVietnameseSyllables(words)
}

/** One that needs no title beside it: long enough, with a family name that is little else. */
export function isPlainVietnameseName(words: readonly string[]): boolean {
  if (words.length < 3 || words.length > 4 || !isVietnameseName(words)) return false
  return ((nameBits(words[0] ?? '') & IS_SURE_SURNAME) | (nameBits(words[1] ?? '') & IS_MIDDLE)) !== 0
}

/** Letters that no other language writes. */
const VIETNAMESE_LETTER =
  /[ăâđêôơư]\p{M}*[\u0300\u0301\u0303\u0309\u0323]|[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/** Whether even one word of a name can be of no other language ("Lâm" stands in others, "Hằng" does not). */
export function isWrittenInVietnamese(word: string): boolean {
  return isVietnameseSyllable(word) && VIETNAMESE_LETTER.test(word.normalize('NFC'))
}
