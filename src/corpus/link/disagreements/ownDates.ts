/** The dates that articles give to an event in their own words, with the sentence that gives it. */
import type { ArticleId, CodedArticle, CorpusEvent, Edtf, EventReport, Said, Span } from '../../types.ts'

export type OwnDate = Said<Edtf>

/** How many events of one kind a sentence is heard with, and how much of a long one is read, in characters. */
const TOLD = 12
const READ = 1200

/** How many dates of one event are held against each other; more are a slip of the linker. */
const DATES = 4

/** The first of each date, in the order of the event's evidence. An article whose date comes from another has none. */
export function ownDates(event: CorpusEvent, articles: ReadonlyMap<ArticleId, CodedArticle>): readonly OwnDate[] {
  const found: OwnDate[] = []
  for (const { article, quotes } of event.evidence) {
    const coded = articles.get(article)
    if (coded === undefined) continue
    const report = dated(reportsIn(quotes, event, coded.events), event)
    if (report?.date == null || found.some(({ value }) => value === report.date)) continue
    const { start, end } = sentenceOf(report.date, report.quotes, coded.article.text)
    found.push({ article, start, end, value: report.date })
    if (found.length === DATES) return found
  }
  return found
}

/** The article's reports of the event's kind in the sentences that bear it out. */
function reportsIn(quotes: readonly Span[], { type, partner }: CorpusEvent, reports: readonly EventReport[]) {
  const found: EventReport[] = []
  for (const { start } of quotes) {
    let told = 0
    for (const report of reports) {
      if (report.type !== type || report.partner !== partner) continue
      for (const quote of report.quotes) if (quote.start === start && told++ < TOLD) found.push(report)
    }
  }
  return found
}

/** Two events of one kind may stand in one sentence: that with the event's date is meant, else the date that there is, if it is but one. */
function dated(reports: readonly EventReport[], { date }: CorpusEvent): EventReport | null {
  let only: EventReport | null = null
  let areSeveral = false
  for (const report of reports) {
    if (report.date === null) continue
    if (report.date === date) return report
    if (only === null) only = report
    else if (report.date !== only.date) areSeveral = true
  }
  return areSeveral ? null : only
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
