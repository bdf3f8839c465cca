/** The occasions that articles report on: whoever was at the same table reports the same words. */
import type { EventType } from '../../codebook.ts'
import type { ArticleId, CodedArticle, CorpusEvent } from '../../types.ts'
import { headDay, newsOf } from './news.ts'

/** A visit lasts for days and holds many; two articles about one visit need not be about one of them. */
const OCCASIONS: readonly EventType[] = ['talks', 'agreement', 'press', 'forum']

export type Occasions = ReadonlyMap<ArticleId, ReadonlySet<string>>

/** Ids of the events that each article tells as happened: one written before the talks speaks of hopes, and does not disagree with one written after. */
export function occasionsOf(articles: readonly CodedArticle[], events: readonly CorpusEvent[]): Occasions {
  const heads = new Map(articles.map((coded) => [coded.article.id, headDay(coded)]))
  const occasions = new Map<ArticleId, Set<string>>(articles.map(({ article }) => [article.id, new Set()]))
  for (const { id, type, firstDay, evidence } of newsOf(articles, events)) {
    if (!OCCASIONS.includes(type)) continue
    for (const { article } of evidence) {
      const head = heads.get(article) ?? null
      if (head === null || firstDay === null || firstDay <= head) occasions.get(article)?.add(id)
    }
  }
  return occasions
}

export function shareOccasion(occasions: Occasions, one: ArticleId, other: ArticleId): boolean {
  const others = occasions.get(other)
  return others !== undefined && [...(occasions.get(one) ?? [])].some((id) => others.has(id))
}
