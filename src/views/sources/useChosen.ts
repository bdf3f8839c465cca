import { useMemo } from 'react'
import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import { type FoundSentence, findSentence } from '../../models/articlePage/findSentence.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import type { BySide, Side } from '../../models/comparison/side.ts'
import { useView } from '../../ui/View.tsx'
import type { ShownArticles } from './shownArticles.ts'

/** The sentence that the address names, held against the texts. */
export interface Chosen {
  /** The side that it is on; null: none is named, or in no article shown. */
  readonly side: Side | null
  readonly start: number | null
  /** Null until its text is there. */
  readonly found: FoundSentence | null
}

export function useChosen(comparison: Comparison, articles: ShownArticles, texts: BySide<ArticleText | null>): Chosen {
  const { at } = useView().state
  const side = at === null ? null : (comparison.sides.find((each) => articles[each]?.id === at.article) ?? null)
  const text = side === null ? null : texts[side]
  const sha256 = side === null ? null : (articles[side]?.sha256 ?? null)
  const found = useMemo(
    () =>
      at === null || side === null || text === null || sha256 === null
        ? null
        : findSentence(at, sha256, text, comparison[side]?.sentences ?? []),
    [at, side, text, sha256, comparison],
  )
  return { side, start: side === null ? null : (at?.start ?? null), found }
}
