import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Comparison } from '../comparison/comparison.ts'
import type { Side } from '../comparison/side.ts'

/** The articles of a comparison, by where they stand. */
export interface SidesShown {
  readonly sides: readonly Side[]
  readonly articleOf: (side: Side) => IndexArticle
}

export function sidesShown(index: CorpusIndex, comparison: Comparison): SidesShown {
  return {
    sides: comparison.sides,
    articleOf: (side) => {
      const article = index.articles[comparison[side]?.article ?? -1]
      if (article === undefined) throw new RangeError(`no article stands ${side}`)
      return article
    },
  }
}
