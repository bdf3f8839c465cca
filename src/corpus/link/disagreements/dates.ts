/** One event that two articles date differently in their own words. */
import { hasYear } from '../../edtf.ts'
import type { CodedArticle, CorpusEvent, Disagreement } from '../../types.ts'
import { daysAt, namesDays } from '../Told.ts'
import { type OwnDate, ownDates } from './ownDates.ts'
import type { Sources } from './Sources.ts'
import { twinEvents } from './twinEvents.ts'

type DateDisagreement = Extract<Disagreement, { kind: 'date' }>

/** Within one event, periods with other ends; between two events that can only be one, days apart. */
export function dateDisagreements(
  articles: readonly CodedArticle[],
  events: readonly CorpusEvent[],
  sources: Sources,
): DateDisagreement[] {
  const coded = new Map(articles.map((one) => [one.article.id, one]))
  const own = new Map(events.map((event) => [event.id, ownDates(event, coded)]))
  const datesOf = (event: CorpusEvent) => own.get(event.id) ?? []
  const within = events.flatMap((event) => pairsOf(event, datesOf(event), datesOf(event), sources))
  const between = twinEvents(events).flatMap(([one, other]) => pairsOf(one, datesOf(one), datesOf(other), sources))
  return sources.settle([...within, ...between], (one) => one.event)
}

function pairsOf(
  event: CorpusEvent,
  lefts: readonly OwnDate[],
  rights: readonly OwnDate[],
  sources: Sources,
): DateDisagreement[] {
  const found: DateDisagreement[] = []
  const seen = new Set<string>()
  for (const left of lefts)
    for (const right of rights) {
      const key = [left.value, right.value].sort().join(' ')
      if (seen.has(key) || !differ(left, right) || sources.of(left.article) === sources.of(right.article)) continue
      seen.add(key)
      found.push({ kind: 'date', partner: event.partner, event: event.id, left, right })
    }
  return found
}

/** A day of a visit and the whole visit agree, and so do a day and its month; two days, or two periods of days that begin or end apart, do not. */
function differ({ value: one }: OwnDate, { value: other }: OwnDate): boolean {
  if (hasYear(one) !== hasYear(other)) return false
  const [a, b] = [daysAt(one), daysAt(other)]
  if (a === null || b === null) return false
  if (a.last < b.first || b.last < a.first) return true
  const periods = a.first < a.last && b.first < b.last && namesDays(one) && namesDays(other)
  return periods && (a.first !== b.first || a.last !== b.last)
}
