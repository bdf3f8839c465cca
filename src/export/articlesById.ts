import type { CorpusIndex, IndexArticle } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../corpus/types.ts'

export const articlesById = ({ articles }: CorpusIndex): ReadonlyMap<ArticleId, IndexArticle> =>
  new Map(articles.map((article) => [article.id, article]))
