/** Which events are the news of the articles that tell of them, and not recalled from long ago. */
import type { ArticleId, CodedArticle, CorpusEvent, EventEvidence } from '../../types.ts'
import { headDay } from '../articlePairs.ts'
import { daysAt, namesDays } from '../Told.ts'

/** How far apart the heads of two articles, or a head and an event, may lie to be of one time: what is counted grows, what is wished is agreed on. */
export const DAYS = 30

/** An event with those alone who tell it as news. */
export interface News {
  readonly event: CorpusEvent
  readonly evidence: readonly EventEvidence[]
}

/** The events whose days are known, with the evidence of those articles alone whose heads lie about those days; an article without a head date is taken to. */
export function newsOf(articles: readonly CodedArticle[], events: readonly CorpusEvent[]): readonly News[] {
  const heads = new Map<ArticleId, number | null>(articles.map((coded) => [coded.article.id, headDay(coded)]))
  const news: News[] = []
  for (const event of events) {
    const days = daysAt(event.date)
    if (event.type === 'milestone' || days === null || !namesDays(event.date)) continue
    const isNews = (head: number | null) =>
      head === null || event.firstDay === null || (days.first - DAYS <= head && head <= days.last + DAYS)
    news.push({ event, evidence: event.evidence.filter(({ article }) => isNews(heads.get(article) ?? null)) })
  }
  return news
}
