import type { DateBasis } from '../../corpus/codebook.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CorpusEvent, Span } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateNote } from '../../models/dateText.ts'
import { labelText, participantName } from '../../models/eventLabel.ts'
import { sourceCount } from '../../models/sources.ts'
import { sortEvents } from '../../models/timeline/sortEvents.ts'
import { timedEvents } from '../../models/timeline/timedEvents.ts'
import { BASIS_WORDS, TYPE_WORDS } from '../../ui/codeWords.ts'
import { articlesById } from '../articlesById.ts'
import type { ExportContext } from '../ExportContext.ts'
import { quotesOf } from '../quotes.ts'
import { articleColumns, sentenceLink, yesNo } from './columns.ts'
import { type Table, tableOf } from './Table.ts'

/** The table of events as the timeline sorts it. */
export async function eventTable({ index, selection, state, hrefOf }: ExportContext): Promise<Table> {
  const { lang, order } = state
  const sourcesOf = ({ evidence }: CorpusEvent) =>
    sourceCount(
      index,
      evidence.map(({ article }) => article),
    ).sources
  const { dated, yearless } = timedEvents(selection.events)
  const events = sortEvents([...dated, ...yearless], order, lang, ({ event }) => sourcesOf(event))
  return tableOf<CorpusEvent>(
    'events',
    { vi: 'Sự kiện', en: 'Events' },
    lang,
    [
      { id: 'date', head: { vi: 'Ngày (EDTF)', en: 'Date (EDTF)' }, kind: 'date', of: ({ date }) => date },
      { id: 'date_note', head: { vi: 'Ngày còn bỏ ngỏ', en: 'Left open' }, of: ({ date }) => dateNote(date, lang) },
      { id: 'basis', head: { vi: 'Căn cứ của ngày', en: 'Basis' }, of: ({ basis }) => BASIS_WORDS[lang][basis] },
      { id: 'type', head: { vi: 'Loại', en: 'Type' }, of: ({ type }) => TYPE_WORDS[lang][type] },
      { id: 'event', head: { vi: 'Sự kiện', en: 'Event' }, of: ({ label }) => labelText(label, lang) },
      { id: 'planned', head: { vi: 'Dự kiến', en: 'Planned' }, of: ({ planned }) => yesNo(planned, lang) },
      { id: 'place', head: { vi: 'Nơi', en: 'Place' }, of: ({ place }) => place },
      { id: 'partner', head: { vi: 'Đối tác', en: 'Partner' }, of: ({ partner }) => countryName(partner, lang) },
      {
        id: 'participants',
        head: { vi: 'Người dự', en: 'Participants' },
        of: ({ participants }) => participants.map((one) => participantName(one, lang)).join('; ') || null,
      },
      { id: 'sources', head: { vi: 'Số nguồn', en: 'Sources' }, kind: 'number', of: sourcesOf },
      {
        id: 'articles',
        head: { vi: 'Các bài', en: 'Articles' },
        of: ({ evidence }) => evidence.map(({ article }) => article).join('; '),
      },
      { id: 'id', head: { vi: 'Mã sự kiện', en: 'Event ID' }, of: ({ id }) => id },
      {
        id: 'link',
        head: { vi: 'Liên kết', en: 'Link' },
        kind: 'link',
        of: ({ id }) => hrefOf({ view: 'timeline', event: id, cell: null, at: null }),
      },
    ],
    events.map(({ event }) => event),
  )
}

interface QuoteRow {
  readonly event: CorpusEvent
  readonly article: IndexArticle
  readonly basis: DateBasis
  readonly span: Span
}

/** One row a sentence that bears out an event. */
export async function eventQuoteTable(context: ExportContext): Promise<Table> {
  const { index, selection, state } = context
  const { lang } = state
  const articles = articlesById(index)
  const rows = selection.events.flatMap((event) =>
    event.evidence.flatMap(({ article: id, basis, quotes }): QuoteRow[] => {
      const article = articles.get(id)
      return article === undefined ? [] : quotes.map((span) => ({ event, article, basis, span }))
    }),
  )
  const quote = await quotesOf(
    context,
    rows.map(({ article }) => article.id),
  )
  return tableOf<QuoteRow>(
    'event-quotes',
    { vi: 'Trích dẫn của sự kiện', en: 'Quotes of events' },
    lang,
    [
      { id: 'id', head: { vi: 'Mã sự kiện', en: 'Event ID' }, of: ({ event }) => event.id },
      { id: 'event', head: { vi: 'Sự kiện', en: 'Event' }, of: ({ event }) => labelText(event.label, lang) },
      { id: 'date', head: { vi: 'Ngày (EDTF)', en: 'Date (EDTF)' }, kind: 'date', of: ({ event }) => event.date },
      {
        id: 'basis',
        head: { vi: 'Căn cứ trong bài này', en: 'Basis in this article' },
        of: ({ basis }) => BASIS_WORDS[lang][basis],
      },
      {
        id: 'quote',
        head: { vi: 'Nguyên văn', en: 'Quote' },
        kind: 'quote',
        of: ({ article, span }) => quote(article.id, span),
      },
      ...articleColumns<QuoteRow>(({ article }) => article),
      sentenceLink<QuoteRow>(context, (row) => row),
    ],
    rows,
  )
}
