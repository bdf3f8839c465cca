import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../corpus/types.ts'

/** The version under which each text is asked for and kept. Which words of it are published may hang on the whole record. */
export function textVersions(index: CorpusIndex): (id: ArticleId) => string {
  const sha = new Map(index.articles.map((article) => [article.id, article.sha256]))
  return (id) => (index.texts === 'quotes' ? index.hash : (sha.get(id) ?? ''))
}
