/** The finding of the page, counted by its build, as a title and the sentence under it. */
import type { UiLang } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { codedSentences, sumOf } from '../../models/method/accuracy.ts'
import type { MethodRecord } from '../../models/method/MethodRecord.ts'
import { WORDS } from './words.ts'

export function findingText(
  { articles }: CorpusIndex,
  record: MethodRecord | null,
  lang: UiLang,
): { readonly title: string; readonly lede: string | null } {
  const words = WORDS[lang]
  if (record === null) return { title: words.titleWaiting, lede: null }
  const { coded, sentences } = codedSentences(articles, record.uncoded)
  const heldOut = record.measured === null ? null : sumOf(record.measured, 'heldOut', null)
  if (heldOut === null) return { title: words.titleCoded(coded, sentences), lede: null }
  const { right, extra, missed } = heldOut.levels.stage
  return {
    title: words.titleMeasured(right, right + extra),
    lede: `${words.ledeMeasured(heldOut.texts, right + missed, missed)} ${words.ledeCoded(coded, sentences)}`,
  }
}
