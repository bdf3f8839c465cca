/** Statements and events as PLOVER event records (https://github.com/openeventdata/PLOVER, chapter "JSON Data Fields"). */
import { HOME, type Voice } from '../../corpus/codebook.ts'
import { parseEdtf } from '../../corpus/edtf.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CorpusEvent, CountryCode, Edtf } from '../../corpus/types.ts'
import { labelText, participantName } from '../../models/eventLabel.ts'
import { sharedSentence } from '../../models/sentenceLink.ts'
import { aboutLine } from '../about.ts'
import { articlesById } from '../articlesById.ts'
import { type CodedRow, codedRows } from '../codes.ts'
import type { ExportContext } from '../ExportContext.ts'
import { grouped } from '../grouped.ts'
import { guidOf } from '../guid.ts'
import { type QuoteOf, quotesOf } from '../quotes.ts'
import { textKeys } from '../textKeys.ts'
import { alpha3 } from './alpha3.ts'
import { CONTEXT_OF, ofEvent, ofStatement, type PloverEvent } from './crosswalk.ts'

export interface PloverActor {
  readonly code: string
  readonly actor_text?: string
}

export interface PloverRecord {
  readonly id: string
  readonly date: string
  readonly enddate?: string
  readonly source: readonly PloverActor[]
  readonly recipient?: readonly PloverActor[]
  readonly event: readonly [PloverEvent]
  readonly mode?: string
  readonly context?: readonly string[]
  readonly event_loc?: { readonly name: string }
  readonly text?: string
  readonly cite_info: {
    readonly corpus: string
    readonly version: string
    readonly citation: string
    readonly url?: string
    readonly title?: string
    readonly language?: string
    readonly publication?: string
    readonly coder: string
  }
  readonly link: string
  /** What of the record it is made from; a signing that a statement reports may be an event too. */
  readonly made_from: 'event' | 'statement'
  readonly comment?: string
}

export interface PloverRecords {
  readonly records: readonly PloverRecord[]
  /** Codes and events of which PLOVER has no category. */
  readonly withoutCategory: number
  /** Those that have one and whose day, or whose country's code, nothing gives. */
  readonly withoutDay: number
}

interface Days {
  readonly date: string
  readonly enddate?: string
}

/** The day, or the first and the last, as PLOVER writes them; null where the date names none. */
function daysOf(date: Edtf | null): Days | null {
  const parsed = date === null ? null : parseEdtf(date)
  if (date === null || parsed === null || parsed.kind === 'one-of' || date.includes('X')) return null
  if (parsed.kind === 'date') return parsed.at.day === null ? null : { date }
  if (parsed.from.day === null || parsed.to.day === null) return null
  const [from = '', to = ''] = date.split('/')
  return { date: from, enddate: to }
}

export async function ploverRecords(context: ExportContext): Promise<PloverRecords> {
  const { index, selection } = context
  const rows = codedRows(index, selection.codes)
  const articles = articlesById(index)
  const keyOfText = textKeys(index)
  const quote = await quotesOf(context, [
    ...rows.map(({ article }) => article.id),
    ...selection.events.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  ])
  const said = rows.map((row) => ({ row, event: ofStatement(row.stage, quote(row.article.id, row.sectorAt)) }))
  const told = selection.events.map((of) => ({ of, event: ofEvent(of) }))
  const fromStatements = [
    ...grouped(
      said.filter(({ event }) => event !== null),
      keyOf,
    ).values(),
  ]
  const records = [
    ...told.flatMap(({ of, event }) => (event === null ? [] : [eventRecord(context, of, event, articles, quote)])),
    ...fromStatements.map((same) => statementRecord(context, same, quote, keyOfText)),
  ]
  return {
    records: records.filter((record) => record !== null),
    withoutCategory: [...said, ...told].filter(({ event }) => event === null).length,
    withoutDay: records.filter((record) => record === null).length,
  }
}

interface Said {
  readonly row: CodedRow
  readonly event: PloverEvent | null
}

/** Codes of one statement with one category and one voice are one record, their sectors its contexts. */
const keyOf = ({ row, event }: Said) => `${row.row} ${event} ${row.voice}`

function statementRecord(
  context: ExportContext,
  same: readonly Said[],
  quote: QuoteOf,
  keyOfText: (article: IndexArticle) => string,
): PloverRecord | null {
  const [first] = same
  if (first === undefined || first.event === null) return null
  const { article, partner, span, when, voice } = first.row
  const days = daysOf(when ?? article.meta.publishedOn?.value ?? null)
  const actors = actorsOf(voice, partner, first.event)
  if (days === null || actors === null) return null
  const contexts = new Set([
    ...same.flatMap(({ row }) => CONTEXT_OF[row.sector] ?? []),
    ...(same.some(({ row }) => row.planned) ? ['future'] : []),
    ...(when === null ? [] : ['historical']),
  ])
  const words = quote(article.id, span)
  return {
    id: guidOf(`plover ${keyOfText(article)} ${span.start} ${span.end} ${partner} ${first.event} ${voice}`),
    ...days,
    ...actors,
    event: [first.event],
    ...(contexts.size === 0 ? {} : { context: [...contexts] }),
    ...(words === null ? {} : { text: words }),
    cite_info: citeOf(context, article),
    link: context.hrefOf(sharedSentence(article, span)),
    made_from: 'statement',
    ...(when === null ? { comment: 'The date is that of the report.' } : {}),
  }
}

function eventRecord(
  context: ExportContext,
  event: CorpusEvent,
  category: PloverEvent,
  articles: ReadonlyMap<string, IndexArticle>,
  quote: QuoteOf,
): PloverRecord | null {
  const { state, hrefOf } = context
  const days = daysOf(event.date)
  const actors = eventActors(event)
  const [evidence] = event.evidence
  const article = articles.get(evidence?.article ?? '')
  if (days === null || actors === null || article === undefined) return null
  const [span] = evidence?.quotes ?? []
  const words = span === undefined ? null : quote(article.id, span)
  const mode = modeOf(event)
  return {
    id: guidOf(`plover event ${event.id}`),
    ...days,
    ...actors,
    event: [category],
    ...(mode === null ? {} : { mode }),
    context: ['diplomatic', ...(event.planned ? ['future'] : [])],
    ...(event.place === null ? {} : { event_loc: { name: event.place } }),
    ...(words === null ? {} : { text: words }),
    cite_info: citeOf(context, article),
    link: hrefOf({ view: 'timeline', event: event.id, cell: null, at: null }),
    made_from: 'event',
    comment: labelText(event.label, state.lang),
  }
}

function modeOf({ label, type }: CorpusEvent): string | null {
  if (label.form === 'talks') return label.call ? 'phone' : null
  return type === 'visit' ? 'visit' : null
}

type Actors = Pick<PloverRecord, 'source' | 'recipient'>

/**
 * Who did it to whom. One side agrees with the other; what is signed or done is of both, whoever reports it: it has two sources, and where a category
 * cannot be without a recipient, the same two. Who gives aid and who receives it is not coded.
 */
function actorsOf(voice: Voice, partner: CountryCode, event: PloverEvent): Actors | null {
  const [home, other] = [actor(HOME), actor(partner)]
  if (home === null || other === null) return null
  if (event === 'AGREE' && voice === 'home') return { source: [home], recipient: [other] }
  if (event === 'AGREE' && voice === 'partner') return { source: [other], recipient: [home] }
  const needsRecipient = event === 'COOPERATE' || event === 'AID'
  return needsRecipient ? { source: [home, other], recipient: [home, other] } : { source: [home, other] }
}

/** Of a visit the guest is the source and the host the recipient, where the label says which is which. */
function eventActors(event: CorpusEvent): Actors | null {
  const { label, partner } = event
  const [home, other] = [actorAt(HOME, event), actorAt(partner, event)]
  if (home === null || other === null) return null
  const host = label.form === 'visit' && label.to?.kind === 'country' ? label.to.country : null
  if (host === partner) return { source: [home], recipient: [other] }
  if (host === HOME) return { source: [other], recipient: [home] }
  return { source: [home, other] }
}

function actor(country: CountryCode): PloverActor | null {
  const code = alpha3(country)
  return code === null ? null : { code }
}

function actorAt(country: CountryCode, { participants }: CorpusEvent): PloverActor | null {
  const who = participants.filter((one) => one.country === country).map((one) => participantName(one, 'en'))
  const known = actor(country)
  return known === null || who.length === 0 ? known : { ...known, actor_text: who.join('; ') }
}

function citeOf(context: ExportContext, { id, meta }: IndexArticle): PloverRecord['cite_info'] {
  return {
    corpus: aboutLine(context),
    version: context.index.hash,
    citation: id,
    ...(meta.url === null ? {} : { url: meta.url.value }),
    ...(meta.title === null ? {} : { title: meta.title.value }),
    ...(meta.lang === null ? {} : { language: meta.lang }),
    ...(meta.agency === null ? {} : { publication: meta.agency.value }),
    coder: 'Bang Giao',
  }
}
