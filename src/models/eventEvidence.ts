/** The chosen event with what each article bears out of it, and where one says otherwise. */
import type { DateBasis } from '../corpus/codebook.ts'
import type { CorpusIndex, IndexArticle } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId, CorpusEvent, Edtf, Said, Span } from '../corpus/types.ts'
import { type ReportDifference, reportDifferences } from './reportDifferences.ts'
import { type SourceCount, sourceCount } from './sources.ts'

/** How the date is known from this article, its quotes in the order of its text, and what it says otherwise than the others. */
export interface ArticleEvidence {
  readonly article: IndexArticle
  readonly basis: DateBasis
  readonly quotes: readonly Span[]
  readonly differences: readonly ReportDifference[]
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
      /** Articles that date it otherwise in their own words, with the sentence. */
      readonly otherwise: readonly (Said<Edtf> & { readonly in: IndexArticle })[]
    }

/** Articles in the order of the corpus. */
export function chosenEvent(index: CorpusIndex, id: string | null): ChosenEvent {
  if (id === null) return { kind: 'none' }
  const event = index.events.find((candidate) => candidate.id === id)
  if (event === undefined) return { kind: 'absent', id }
  const evidence = new Map(event.evidence.map((part) => [part.article, part]))
  const articles = index.articles.flatMap((article): ArticleEvidence[] => {
    const part = evidence.get(article.id)
    if (part === undefined) return []
    const quotes = part.quotes.toSorted((a, b) => a.start - b.start)
    return [{ article, basis: part.basis, quotes, differences: reportDifferences(index, event, part.own) }]
  })
  const sources = sourceCount(
    index,
    articles.map(({ article }) => article.id),
  )
  return { kind: 'found', event, articles, sources, otherwise: datedOtherwise(index, event) }
}

/** Of the disagreements about its date, the side that has another one; each article once. */
function datedOtherwise(index: CorpusIndex, event: CorpusEvent): readonly (Said<Edtf> & { in: IndexArticle })[] {
  const said = new Map<ArticleId, Said<Edtf>>()
  for (const one of index.disagreements) {
    if (one.kind !== 'date' || one.event !== event.id) continue
    for (const side of [one.left, one.right]) if (side.value !== event.date) said.set(side.article, side)
  }
  return index.articles.flatMap((article) => {
    const side = said.get(article.id)
    return side === undefined ? [] : [{ ...side, in: article }]
  })
}
