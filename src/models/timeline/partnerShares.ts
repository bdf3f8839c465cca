import type { ArticleId, CountryCode } from '../../corpus/types.ts'
import type { TimedEvent } from './timedEvents.ts'

/** How many events a partner has, and the articles that tell of them, in the order of the events. */
export interface PartnerShare {
  readonly partner: CountryCode
  readonly events: number
  readonly articles: readonly ArticleId[]
}

/** Most events first. */
export function partnerShares(events: readonly TimedEvent[]): readonly PartnerShare[] {
  const shares = new Map<CountryCode, { events: number; articles: Set<ArticleId> }>()
  for (const { event } of events) {
    const share = shares.get(event.partner) ?? { events: 0, articles: new Set() }
    share.events += 1
    for (const { article } of event.evidence) share.articles.add(article)
    shares.set(event.partner, share)
  }
  return [...shares]
    .map(([partner, { events, articles }]) => ({ partner, events, articles: [...articles] }))
    .sort((a, b) => b.events - a.events || (a.partner < b.partner ? -1 : 1))
}
