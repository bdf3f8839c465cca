/** Which events are the news of the articles that tell of them, and not recalled from long ago. */
import { daysOf } from '../../edtf.ts'
import type { ArticleId, CodedArticle, CorpusEvent } from '../../types.ts'
import { daysAt, namesDays } from '../Told.ts'

/** How far apart the heads of two articles, or a head and an event, may lie to be of one time: what is counted grows, what is wished is agreed on. */
export const DAYS = 30

/** First day of the date at the head of an article. */
export function headDay({ article }: CodedArticle): number | null {
  const head = article.meta.publishedOn
  return head === null ? null : (daysOf(head.value)?.first ?? null)
}

/** The events whose days are known, with the evidence of those articles alone whose heads lie about those days; an article without a head date is taken to. */
export function newsOf(articles: readonly CodedArticle[], events: readonly CorpusEvent[]): CorpusEvent[] {
  const heads = new Map<ArticleId, number | null>(articles.map((coded) => [coded.article.id, headDay(coded)]))
  return events.flatMap((event) => {
    const days = daysAt(event.date)
    if (event.type === 'milestone' || days === null || !namesDays(event.date)) return []
    const isNews = (head: number | null) =>
      head === null || event.firstDay === null || (days.first - DAYS <= head && head <= days.last + DAYS)
    return [{ ...event, evidence: event.evidence.filter(({ article }) => isNews(heads.get(article) ?? null)) }]
  })
}
