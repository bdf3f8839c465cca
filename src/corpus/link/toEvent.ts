/** Reports that are one event, as the event: what they say together, and what each of them bears out. */
import type { DateBasis } from '../codebook.ts'
import { daysOf } from '../edtf.ts'
import { remember } from '../remember.ts'
import type { CorpusEvent, EventEvidence, EventLabel, EventReport, OwnReport, Participant, Span } from '../types.ts'
import { EventIds } from './eventId.ts'
import { marksOf } from './nameForms.ts'
import { canBeOne } from './names.ts'
import type { Cluster, Told } from './Told.ts'

const BEST: readonly DateBasis[] = ['stated', 'header', 'partial', 'corpus']

/** Null where no report, and no other article, gives it a date. */
export function toEvent({ told, date }: Cluster): CorpusEvent | null {
  const first = told[0]
  if (first === undefined || date === null) return null
  const { report } = first
  const participants = fullest(told.map((one) => one.report))
  const place = told.find((one) => one.report.place !== null)?.report.place ?? null
  const evidence = evidenceOf(told, { date, place, participants })
  const bases = evidence.map(({ basis }) => basis)
  const days = daysOf(date)
  return {
    id: new EventIds().next(report.partner, report.type, date, participants),
    type: report.type,
    date,
    firstDay: days?.first ?? null,
    lastDay: days?.last ?? null,
    basis: BEST.find((basis) => bases.includes(basis)) ?? 'corpus',
    planned: told.every((one) => one.report.planned),
    partner: report.partner,
    place,
    participants,
    label: labelOf(told, participants),
    evidence,
  }
}

/** Each article once, in the order of the corpus; its date is its own only where it gives the event's. */
function evidenceOf(told: readonly Told[], whole: OwnReport): EventEvidence[] {
  const { date } = whole
  const byArticle = new Map<string, { basis: DateBasis; quotes: Span[]; reports: EventReport[] }>()
  for (const { coded, report } of told) {
    const basis = report.date === date && report.basis !== null ? report.basis : 'corpus'
    const known = byArticle.get(coded.article.id)
    if (known === undefined) byArticle.set(coded.article.id, { basis, quotes: [...report.quotes], reports: [report] })
    else {
      known.reports.push(report)
      if (BEST.indexOf(basis) < BEST.indexOf(known.basis)) known.basis = basis
      known.quotes.push(...report.quotes.filter((quote) => !known.quotes.some(({ start }) => start === quote.start)))
    }
  }
  const evidence: EventEvidence[] = []
  for (const [article, { basis, quotes, reports }] of byArticle) {
    if (quotes.length > 1) quotes.sort((a, b) => a.start - b.start)
    const own = ownOf(reports, whole)
    evidence.push(own === null ? { article, basis, quotes } : { article, basis, quotes, own })
  }
  return evidence.sort((one, other) => (one.article < other.article ? -1 : 1))
}

/** What the reports of one article say together; null where that is just what the event has. */
function ownOf(reports: readonly EventReport[], whole: OwnReport): OwnReport | null {
  const own: OwnReport = {
    date: reports.find(({ date }) => date === whole.date)?.date ?? reports[0]?.date ?? null,
    place: reports.find(({ place }) => place !== null)?.place ?? null,
    participants: fullest(reports),
  }
  const isWhole = own.date === whole.date && own.place === whole.place
  return isWhole && areSame(own.participants, whole.participants) ? null : own
}

const areSame = (ones: readonly Participant[], others: readonly Participant[]) =>
  ones.length === others.length && ones.every((one, at) => isSame(one, others[at]))

const isSame = (one: Participant, other: Participant | undefined) =>
  one === other || (one.kind === other?.kind && nameOf(one) === nameOf(other) && one.country === other.country)

const nameOf = (who: Participant) => (who.kind === 'person' ? who.name : who.office)

/** How many reports are asked who took part. */
const VOICES = 24

/** Everyone that the fullest report names, each by the fullest form of his name that any report gives. */
function fullest(reports: readonly EventReport[]): readonly Participant[] {
  const heard = reports.length > VOICES ? reports.slice(0, VOICES) : reports
  let longest: readonly Participant[] = heard[0]?.participants ?? []
  let all = 0
  for (const { participants } of heard) {
    all += participants.length
    if (people(participants) > people(longest)) longest = participants
  }
  return all < 2 ? longest : longest.map((who) => fullestForm(who, heard))
}

function fullestForm(who: Participant, reports: readonly EventReport[]): Participant {
  let best = who
  for (const { participants } of reports) for (const other of participants) if (isFuller(other, best)) best = other
  return best
}

function people(list: readonly Participant[]): number {
  let count = list.length * 2
  for (const { kind } of list) if (kind === 'person') count++
  return count
}

const wordCountOf = remember((name) => name.split(' ').length)

function isFuller(other: Participant, best: Participant): boolean {
  if (other === best || other.kind !== best.kind) return false
  const [a, b] = [nameOf(other), nameOf(best)]
  if (a === b || !canBeOne(a, b)) return false
  const [more, fewer] = [wordCountOf(a), wordCountOf(b)]
  return more > fewer || (more === fewer && marksOf(a) > marksOf(b))
}

function labelOf(told: readonly Told[], participants: readonly Participant[]): EventLabel {
  const labels = told.slice(0, VOICES).map(({ report }) => report.label)
  const label = labels.reduce((best, other) => (says(other) > says(best) ? other : best))
  if (label.form === 'talks') return { ...label, who: participants }
  const traveller = participants[0]
  return label.form === 'visit' && traveller ? { ...label, who: nameOf(traveller) } : label
}

/** How much a label says. */
function says(label: EventLabel): number {
  switch (label.form) {
    case 'visit':
      return (label.official ? 2 : 0) + (label.who === null ? 0 : 1)
    case 'anniversary':
      return label.years === null ? 0 : 1
    case 'partnership':
      return label.level === null ? 0 : 1
    case 'documents-signed':
      return label.count === null ? 0 : 1
    case 'named':
      return label.named.length
    case 'wreath':
      return label.where.length
    default:
      return 0
  }
}
