/** Events as iCalendar, those of which the sources give the day: all-day entries with their quotes. */
import { createEvents, type DateArray, type EventAttributes } from 'ics'
import type { UiLang } from '../../corpus/codebook.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId, CorpusEvent, Edtf } from '../../corpus/types.ts'
import { labelText } from '../../models/eventLabel.ts'
import { sharedSentence } from '../../models/sentenceLink.ts'
import { sourceText } from '../../models/sourceText.ts'
import { BASIS_WORDS, TYPE_WORDS } from '../../ui/codeWords.ts'
import { aboutLine, fileName, filtersText } from '../about.ts'
import { articlesById } from '../articlesById.ts'
import type { ExportContext, MadeFile, NoFile } from '../ExportContext.ts'
import { eventsLeftOut } from '../notes.ts'
import { type QuoteOf, quotesOf } from '../quotes.ts'
import { type Days, namedDays } from './days.ts'
import { foldOctets } from './fold.ts'

/** What the library takes and its types leave out: when the entry was made, as the file writes it. */
type Entry = EventAttributes & { readonly timestamp: string }

const CALENDAR: Readonly<Record<UiLang, string>> = { vi: 'Bang Giao, sự kiện', en: 'Bang Giao, events' }
/** Nothing in the corpus is dated. */
const NO_DAY = '19700101T000000Z'

export async function calendar(context: ExportContext): Promise<MadeFile | NoFile | null> {
  const { selection, state, index } = context
  const dated = selection.events.flatMap((event) => {
    const days = namedDays(event.date)
    return days === null ? [] : [{ event, days }]
  })
  const leftOut = eventsLeftOut(selection.events.length - dated.length, state.lang)
  if (dated.length === 0) return leftOut === null ? null : { reason: leftOut }
  const quote = await quotesOf(
    context,
    dated.flatMap(({ event }) => event.evidence.map(({ article }) => article)),
  )
  const articles = articlesById(index)
  const entries = dated.map(({ event, days }) => entryOf(context, { event, days, articles, quote }))
  const { error, value } = createEvents(entries, {
    productId: '-//Bang Giao//Bang Giao//EN',
    method: 'PUBLISH',
    calName: escaped(`${CALENDAR[state.lang]}: ${filtersText(context)}`),
  })
  if (error !== null || value === null) throw error ?? new Error('no calendar')
  return {
    content: foldOctets(value),
    name: fileName({ index }, 'events', 'ics'),
    type: 'text/calendar;charset=utf-8',
    note: leftOut,
  }
}

interface Dated {
  readonly event: CorpusEvent
  readonly days: Days
  readonly articles: ReadonlyMap<ArticleId, IndexArticle>
  readonly quote: QuoteOf
}

function entryOf(context: ExportContext, dated: Dated): Entry {
  const { event, days } = dated
  const { index, state, hrefOf } = context
  const link = hrefOf({ view: 'timeline', event: event.id, cell: null, at: null })
  return {
    uid: `${encodeURIComponent(event.id)}@bang-giao`,
    timestamp: stampOf(index.asOf),
    start: dateArray(days.first),
    end: dateArray(days.after),
    title: labelText(event.label, state.lang),
    description: [...quoteLines(context, dated), '', link, '', aboutLine(context)].join('\n'),
    ...(event.place === null ? {} : { location: event.place }),
    ...(/^https?:/.test(link) ? { url: link } : {}),
    status: event.planned ? 'TENTATIVE' : 'CONFIRMED',
    transp: 'TRANSPARENT',
    categories: [escaped(TYPE_WORDS[state.lang][event.type])],
  }
}

const dateArray = ([year, month, day]: Days['first']): DateArray => [year, month, day]

/** What the library takes as it is, and a calendar reads as a list unless it is told otherwise. */
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`)

/** Each article with how it knows the date, and its sentences. */
function quoteLines({ state, hrefOf }: ExportContext, { event, articles, quote }: Dated): readonly string[] {
  const { lang } = state
  return event.evidence.flatMap(({ article: id, basis, quotes }) => {
    const article = articles.get(id)
    if (article === undefined) return []
    return [
      `${sourceText(article, lang)} (${BASIS_WORDS[lang][basis]}):`,
      ...quotes.flatMap((span) => {
        const words = quote(id, span)
        return words === null ? [] : [`“${words}” ${hrefOf(sharedSentence(article, span))}`]
      }),
    ]
  })
}

/** The day as of which the record is: the same record makes the same file. */
function stampOf(asOf: Edtf | null): string {
  const days = asOf === null ? null : namedDays(asOf)
  if (days === null) return NO_DAY
  const [year, month, day] = days.first.map((part) => String(part).padStart(2, '0'))
  return `${year}${month}${day}T000000Z`
}
