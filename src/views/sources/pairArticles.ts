/** The articles of a pair and the texts that belong to them. */
import type { ArticleText, CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Comparison, Side } from '../../models/comparison/comparison.ts'
import { type TextState, useText } from '../../ui/Texts.tsx'

/** `right` is null where one article stands alone. */
export interface PairArticles {
  readonly left: IndexArticle
  readonly right: IndexArticle | null
}

export function pairArticles(index: CorpusIndex, { left, right }: Comparison): PairArticles {
  const one = index.articles[left.article]
  if (one === undefined) throw new RangeError(`the index has no article ${left.article}`)
  return { left: one, right: right === null ? null : (index.articles[right.article] ?? null) }
}

/** Both texts; one article alone is asked for once and given on both sides. */
export function usePairTexts({ left, right }: PairArticles): Readonly<Record<Side, TextState>> {
  return { left: useText(left.id), right: useText((right ?? left).id) }
}

export function readyText(state: TextState): ArticleText | null {
  return state.status === 'ready' ? state.text : null
}
