/** A lexicon's reading words, made ready for looking up; once a lexicon. */
import { fold } from '../fold.ts'
import type { ReadWords } from '../lexicon/ReadWords.ts'

export interface WordSets {
  readonly months: ReadonlyMap<string, number>
  /** Longest first: they are taken out of a line one after the other. */
  readonly aroundDates: readonly string[]
  readonly abbreviations: ReadonlySet<string>
  /** A credit with its colon or stroke: "photo:", "ảnh/". */
  readonly credit: RegExp
  readonly credits: ReadonlySet<string>
  readonly captionOpenings: readonly string[]
  readonly bylines: readonly string[]
  readonly boilerplate: readonly string[]
  readonly boilerplateLines: ReadonlySet<string>
  readonly toldBy: readonly string[]
}

/** As a word is compared: `exact` folding. */
export const foldedText = (text: string) => fold(text, 'exact').text

export function wordSets(words: ReadWords): WordSets {
  const list = (entries: readonly string[]) => entries.map(foldedText)
  return {
    months: new Map(Object.entries(words.months).map(([name, month]) => [foldedText(name), month])),
    aroundDates: list(words.aroundDates).sort((a, b) => b.length - a.length),
    abbreviations: new Set(list(words.abbreviations)),
    credit: new RegExp(`(?:^|[\\s(|[.,])(?:${list(words.credits).join('|')})\\s?[:/]`, 'u'),
    credits: new Set(list(words.credits)),
    captionOpenings: list(words.captionOpenings),
    bylines: list(words.bylines),
    boilerplate: list(words.boilerplate),
    boilerplateLines: new Set(list(words.boilerplateLines)),
    toldBy: list(words.toldBy),
  }
}
