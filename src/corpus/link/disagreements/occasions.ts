/** The occasions that articles report on: whoever was at the same table reports the same words. */
import type { EventType } from '../../codebook.ts'
import type { ArticleId, CodedArticle } from '../../types.ts'
import { headDay } from '../articlePairs.ts'
import type { News } from './news.ts'

/** A visit lasts for days and holds many; two articles about one visit need not be about one of them. */
const OCCASIONS: readonly EventType[] = ['talks', 'agreement', 'press', 'forum']

export type Occasions = ReadonlyMap<ArticleId, ReadonlySet<string>>

/** Ids of the events that each article tells as happened: one written before the talks speaks of hopes, and does not disagree with one written after. */
export function occasionsOf(articles: readonly CodedArticle[], news: readonly News[]): Occasions {
  const heads = new Map(articles.map((coded) => [coded.article.id, headDay(coded)]))
  const occasions = new Map<ArticleId, Set<string>>()
  for (const { event, evidence } of news) {
    const { id, type, firstDay } = event
    if (!OCCASIONS.includes(type)) continue
    for (const { article } of evidence) {
      const head = heads.get(article) ?? null
      if (head !== null && firstDay !== null && firstDay > head) continue
      const known = occasions.get(article)
      if (known === undefined) occasions.set(article, new Set([id]))
      else known.add(id)
    }
  }
  return occasions
}

export function shareOccasion(occasions: Occasions, one: ArticleId, other: ArticleId): boolean {
  const [ones, others] = [occasions.get(one), occasions.get(other)]
  if (ones === undefined || others === undefined) return false
  for (const id of ones) if (others.has(id)) return true
  return false
}
