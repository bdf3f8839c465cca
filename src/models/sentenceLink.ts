import type { IndexArticle } from '../corpus/index/CorpusIndex.ts'
import type { Span } from '../corpus/types.ts'
import type { ViewChange } from './viewState.ts'

/** The change that opens a sentence in its article. */
export function sentenceChange(article: IndexArticle, { start, end }: Span): ViewChange {
  return {
    view: 'sources',
    cell: null,
    event: null,
    left: null,
    right: null,
    at: { article: article.id, start, end, sha8: article.sha256.slice(0, 8) },
  }
}
