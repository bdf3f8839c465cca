import type { IndexArticle } from '../corpus/index/CorpusIndex.ts'
import type { Span } from '../corpus/types.ts'
import { NO_FILTERS, type ViewChange } from './viewState.ts'

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

/** The same for a reader elsewhere: without what this one has filtered and set. */
export function sharedSentence(article: IndexArticle, span: Span): ViewChange {
  return {
    ...NO_FILTERS,
    columns: 'article',
    open: null,
    since: null,
    days: null,
    lanes: 'type',
    order: null,
    figureOrder: null,
    third: null,
    alone: false,
    ...sentenceChange(article, span),
  }
}
