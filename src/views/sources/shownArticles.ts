/** The articles that are shown and the texts that belong to them. */
import type { ArticleText, CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import { type BySide, bySide } from '../../models/comparison/side.ts'
import { type TextState, useText } from '../../ui/Texts.tsx'

/** Null where nothing stands. */
export interface ShownArticles extends BySide<IndexArticle | null> {
  readonly left: IndexArticle
}

export function shownArticles(index: CorpusIndex, comparison: Comparison): ShownArticles {
  const one = index.articles[comparison.left.article]
  if (one === undefined) throw new RangeError(`the index has no article ${comparison.left.article}`)
  return { ...bySide((side) => index.articles[comparison[side]?.article ?? -1] ?? null), left: one }
}

/** All texts; where nothing stands the left one is given again, and asked for once. */
export function useTexts({ left, right, third }: ShownArticles): BySide<TextState> {
  return { left: useText(left.id), right: useText((right ?? left).id), third: useText((third ?? left).id) }
}

export function readyTexts(articles: ShownArticles, states: BySide<TextState>): BySide<ArticleText | null> {
  return bySide((side) => {
    const state = states[side]
    return articles[side] !== null && state.status === 'ready' ? state.text : null
  })
}
