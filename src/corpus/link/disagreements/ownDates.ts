/** The dates that articles give to an event in their own words, with the sentence that gives it. */
import type { CodedArticle, CorpusEvent, Edtf, EventReport, Said, Span } from '../../types.ts'

export type OwnDate = Said<Edtf>

/** How many events of one kind a sentence is heard with, and how much of a long one is read, in characters. */
const TOLD = 12
const READ = 1200

/** By the event's id, in the order of its evidence. An article whose date comes from another has none. */
export function ownDates(
  articles: readonly CodedArticle[],
  events: readonly CorpusEvent[],
): ReadonlyMap<string, readonly OwnDate[]> {
  const coded = new Map(articles.map((one) => [one.article.id, one]))
  const reports = new Map(articles.map((one) => [one.article.id, reportsBySentence(one.events)]))
  const told = (event: CorpusEvent) =>
    event.evidence.flatMap(({ article, quotes }): OwnDate[] => {
      const text = coded.get(article)?.article.text
      const bySentence = reports.get(article)
      const report = dated(
        quotes.flatMap(({ start }) => bySentence?.get(keyOf(event, start)) ?? []),
        event,
      )
      if (text === undefined || report?.date == null) return []
      return [{ article, ...sentenceOf(report.date, report.quotes, text), value: report.date }]
    })
  return new Map(events.map((event) => [event.id, told(event)]))
}

const keyOf = ({ type, partner }: { readonly type: string; readonly partner: string }, start: number) =>
  `${type} ${partner} ${start}`

function reportsBySentence(reports: readonly EventReport[]): ReadonlyMap<string, readonly EventReport[]> {
  const found = new Map<string, EventReport[]>()
  for (const report of reports)
    for (const { start } of report.quotes) {
      const known = found.get(keyOf(report, start))
      if (known === undefined) found.set(keyOf(report, start), [report])
      else if (known.length < TOLD) known.push(report)
    }
  return found
}

/** Two events of one kind may stand in one sentence: that with the event's date is meant, else the date that there is, if it is but one. */
function dated(reports: readonly EventReport[], { date }: CorpusEvent): EventReport | null {
  const own = reports.filter((report) => report.date !== null)
  const dates = new Set(own.map((report) => report.date))
  return own.find((report) => report.date === date) ?? (dates.size === 1 ? (own[0] ?? null) : null)
}

/** The quote that has the day's number in it, else the first. */
function sentenceOf(date: Edtf, quotes: readonly Span[], text: string): Span {
  const [only] = quotes
  if (only !== undefined && quotes.length === 1) return { start: only.start, end: only.end }
  const day = Number(/(\d{2})\]?$/.exec(date)?.[1] ?? Number.NaN)
  const has = ({ start, end }: Span) =>
    (text.slice(start, Math.min(end, start + READ)).match(/\d+/g) ?? []).some((n) => Number(n) === day)
  const { start, end } = quotes.find(has) ?? quotes[0] ?? { start: 0, end: 0 }
  return { start, end }
}
