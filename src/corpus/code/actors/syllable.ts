/** The shapes of Vietnamese words and names, told without diacritics as well. */

import { surnames, vietnameseMiddle } from '../../lexicon/personNames.ts'
import { remember } from '../../remember.ts'

const MARKS = /\p{M}/gu
const ASCII = /^[ -~]*$/
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:[iy]eu|uye|uoi|ieu|oai|oay|uay|uya|uyu|[aeiouy]{1,2})(?:ch|ng|nh|[cmnpt])?$/

/** A word without case, diacritics and đ. */
export const bareWord = remember((word) =>
  ASCII.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd'),
)

export const isVietnameseSyllable = remember((word) => SYLLABLE.test(bareWord(word)))

export function isFamilyName(word: string): boolean {
  const bare = bareWord(word)
  return surnames.sure.has(bare) || surnames.common.has(bare)
}

/** Whether words read as a Vietnamese full name: a family name and one to three syllables. */
export function isVietnameseName(words: readonly string[]): boolean {
  return words.length >= 2 && words.length <= 5 && isFamilyName(words[0] ?? '') && words.every(isVietnameseSyllable)
}

/** One that needs no title beside it: long enough, with a family name that is little else. */
export function isPlainVietnameseName(words: readonly string[]): boolean {
  if (!isVietnameseName(words) || words.length < 3 || words.length > 4) return false
  const [first, second] = [bareWord(words[0] ?? ''), bareWord(words[1] ?? '')]
  return surnames.sure.has(first) || vietnameseMiddle.has(second)
}

/** Letters that no other language writes. */
const VIETNAMESE_LETTER =
  /[ăâđêôơư]\p{M}*[\u0300\u0301\u0303\u0309\u0323]|[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/** Whether even one word of a name can be of no other language ("Lâm" stands in others, "Hằng" does not). */
export function isWrittenInVietnamese(word: string): boolean {
  return isVietnameseSyllable(word) && VIETNAMESE_LETTER.test(word.normalize('NFC'))
}
