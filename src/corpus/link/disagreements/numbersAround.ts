/** The numbers beside a figure in its sentence, which tell when it was counted. */
import { numbersInWords } from '../../code/figures/figureTokens.ts'
import type { CodedLang } from '../../codebook.ts'
import { fold } from '../../fold.ts'
import { LEXICONS } from '../../lexicon/lexicons.ts'

export interface NumbersAround {
  readonly years: ReadonlySet<number>
  /** Small numbers that are no figures: days, months of the year so far. */
  readonly small: ReadonlySet<number>
}

/** Whole numbers of at most four digits that are no part of a longer one. */
const WHOLE = /(?<![\d.,])\d{1,4}(?![\d.,]*\d)/g
/** Below this a number in words counts what every sentence of the kind has ("the two sides"). */
const LEAST_IN_WORDS = 4

/** `amounts` are the figures of the sentence. */
export function numbersAround(sentence: string, lang: CodedLang | null, amounts: readonly number[]): NumbersAround {
  const digits = (sentence.match(WHOLE) ?? []).map(Number)
  const small = [...digits.filter((number) => number < 100), ...smallInWords(sentence, lang)]
  return {
    years: new Set(digits.filter((number) => number >= 1900 && number < 2100)),
    small: new Set(small.filter((number) => !isWrittenIn(number, amounts))),
  }
}

/** "the first seven months". */
function smallInWords(sentence: string, lang: CodedLang | null): number[] {
  if (lang === null) return []
  const numbers = numbersInWords(fold(sentence, 'exact'), LEXICONS[lang].events.figures)
  return numbers.filter((value) => value >= LEAST_IN_WORDS && value < 100)
}

/** "40" in "40 billion". */
function isWrittenIn(number: number, amounts: readonly number[]): boolean {
  return amounts.some((amount) => Number.isInteger(Math.log10(amount / number)))
}
