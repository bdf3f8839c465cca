/** One event from many reports (codebook section 5), dates completed as the rules allow and never otherwise. */
import { EVENT_TYPES } from '../codebook.ts'
import { asEdtf, daysInYear, daysOf, hasYear, oneOf, parseEdtf } from '../edtf.ts'
import type { CodedArticle, CorpusEvent, Edtf, EventReport } from '../types.ts'
import { Clusters, likenessTo } from './clusters.ts'
import { EventIds } from './eventId.ts'
import { withOneForm } from './nameForms.ts'
import { type Cluster, isOneOf, namesDays, type Told } from './Told.ts'
import { toEvent } from './toEvent.ts'

/** Links the reports of all articles, in any language. The same articles give the same events, in the order of their days, then of their types. */
export function linkEvents(articles: readonly CodedArticle[]): readonly CorpusEvent[] {
  const told: Told[] = []
  const travels: Told[] = []
  for (const coded of articles)
    for (const report of coded.events) (report.type === 'visit' ? travels : told).push({ coded, report })
  const visits = new Clusters()
  const visitOf = linkVisits(travels, visits)
  const others = new Clusters()
  linkOthers(told, others, visitOf)
  const events = [...visits.all, ...others.all].flatMap((cluster) => toEvent(cluster) ?? [])
  return inOrder(withOneForm(events, articles))
}

type VisitOf = (told: Told) => Cluster | null

/** Visits with their own days first, then those of which only a day, a month or no year is known, then those without a date. */
function linkVisits(told: readonly Told[], clusters: Clusters): VisitOf {
  const found = new Map<EventReport, Cluster>()
  for (const one of byPrecision(told.filter(({ report }) => report.date !== null))) {
    const rivals = clusters.rivals(one)
    const rival = rivals.find(({ like }) => like === 'same') ?? rivals[0]
    if (rival) clusters.join(rival.cluster, one)
    found.set(one.report, rival?.cluster ?? clusters.add(one))
  }
  for (const one of told) {
    if (one.report.date !== null) continue
    const cluster = undatedVisit(one, clusters)
    if (cluster === null) continue
    clusters.join(cluster, one)
    found.set(one.report, cluster)
  }
  return ({ coded, report }) => {
    const visit = report.during === null ? undefined : coded.events[report.during]
    return visit === undefined ? null : (found.get(visit) ?? null)
  }
}

/** How far a visit without a date may lie from the head date of the article that names it, in days. */
const NEAR = 31

/** The visit of another article that one without a date is: the same traveller and country, about the time of the report. */
function undatedVisit({ coded, report }: Told, clusters: Clusters): Cluster | null {
  const head = coded.article.meta.publishedOn
  const day = head === null ? null : (daysOf(head.value)?.first ?? null)
  const fits = clusters.ofKind(report).filter((cluster) => {
    const days = cluster.date === null ? null : daysOf(cluster.date)
    if (likenessTo(cluster, report) !== 'same') return false
    return day === null || (days !== null && days.first - NEAR <= day && day <= days.last + NEAR)
  })
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** Days with a year, then days without, then months and years, then "a day in the visit", then no date at all. */
function byPrecision(told: readonly Told[]): Told[] {
  const ranks: Told[][] = [[], [], [], [], []]
  for (const one of told) ranks[rankOf(one.report.date)]?.push(one)
  return ranks.flat()
}

function rankOf(date: Edtf | null): number {
  if (date === null) return 4
  if (isOneOf(date)) return 3
  if (!namesDays(date)) return 2
  return hasYear(date) ? 0 : 1
}

function linkOthers(told: readonly Told[], clusters: Clusters, visitOf: VisitOf): void {
  for (const one of byPrecision(told.map((each) => placed(each, visitOf(each))))) {
    if (one.report.date === null) {
      const fits = clusters.ofKind(one.report).filter((cluster) => likenessTo(cluster, one.report) === 'same')
      if (fits.length === 1 && fits[0]) clusters.join(fits[0], one)
      continue
    }
    const rivals = clusters.rivals(one)
    const same = rivals.filter(({ like, cluster }) => like === 'same' && canShare(one.report.date, cluster.date))
    const match =
      same[0] ??
      (rivals.length === 1 && rivals[0] && rivals[0].cluster.date === one.report.date ? rivals[0] : undefined)
    if (match) clusters.join(match.cluster, one)
    else clusters.add(one)
  }
}

/** Two exact days are one event only on the same day; a looser date may hold a closer one. */
function canShare(date: Edtf | null, other: Edtf | null): boolean {
  if (date === null || other === null) return false
  if (namesDays(date) && namesDays(other) && hasYear(date) === hasYear(other)) return date === other
  return true
}

/** A report with the date that its visit gives it: a day somewhere in the visit, or the visit's year. */
function placed(one: Told, visit: Cluster | null): Told {
  const { report } = one
  const days = visit?.date ?? null
  if (days === null || days === undefined) return one
  if (report.date !== null && hasYear(report.date) && !isOneOf(report.date)) return one
  if (report.date !== null && !isOneOf(report.date)) return withYearOf(one, days)
  const parsed = parseEdtf(days)
  const date = parsed?.kind === 'period' ? oneOf(parsed.from, parsed.to) : days
  return date === null || date === report.date
    ? one
    : { coded: one.coded, report: { ...report, date, basis: 'corpus' } }
}

function withYearOf(one: Told, visit: Edtf): Told {
  const { date } = one.report
  const first = daysOf(visit)?.first
  if (date === null || first === undefined) return one
  const completed = asEdtf(date.replaceAll('XXXX', visit.slice(0, 4)))
  return completed === null ? one : { coded: one.coded, report: { ...one.report, date: completed, basis: 'corpus' } }
}

/** By first day, those without a year last, by month and day; then in the order of the types. */
function inOrder(events: readonly CorpusEvent[]): CorpusEvent[] {
  const keyed = events.map((event) => ({
    event,
    day: event.firstDay ?? LAST + (daysInYear(event.date, 2000)?.first ?? 0),
  }))
  keyed.sort(
    (a, b) =>
      a.day - b.day ||
      EVENT_TYPES.indexOf(a.event.type) - EVENT_TYPES.indexOf(b.event.type) ||
      compare(a.event.id, b.event.id),
  )
  const ids = new EventIds()
  return keyed.map(({ event }) => ({
    ...event,
    id: ids.next(event.partner, event.type, event.date, event.participants),
  }))
}

const LAST = 10_000_000
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
