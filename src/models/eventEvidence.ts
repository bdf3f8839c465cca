/** The chosen event with what each article bears out of it. */
import type { DateBasis } from '../corpus/codebook.ts'
import type { CorpusIndex, IndexArticle } from '../corpus/index/CorpusIndex.ts'
import type { CorpusEvent, Span } from '../corpus/types.ts'
import { type SourceCount, sourceCount } from './sources.ts'

/** How the date is known from this article, and its quotes in the order of its text. */
export interface ArticleEvidence {
  readonly article: IndexArticle
  readonly basis: DateBasis
  readonly quotes: readonly Span[]
}

export type ChosenEvent =
  | { readonly kind: 'none' }
  /** The address names an event that this corpus does not have. */
  | { readonly kind: 'absent'; readonly id: string }
  | {
      readonly kind: 'found'
      readonly event: CorpusEvent
      readonly articles: readonly ArticleEvidence[]
      readonly sources: SourceCount
    }

/** Articles in the order of the corpus. */
export function chosenEvent(index: CorpusIndex, id: string | null): ChosenEvent {
  if (id === null) return { kind: 'none' }
  const event = index.events.find((candidate) => candidate.id === id)
  if (event === undefined) return { kind: 'absent', id }
  const evidence = new Map(event.evidence.map((part) => [part.article, part]))
  const articles = index.articles.flatMap((article) => {
    const part = evidence.get(article.id)
    if (part === undefined) return []
    return [{ article, basis: part.basis, quotes: part.quotes.toSorted((a, b) => a.start - b.start) }]
  })
  const sources = sourceCount(
    index,
    articles.map(({ article }) => article.id),
  )
  return { kind: 'found', event, articles, sources }
}
