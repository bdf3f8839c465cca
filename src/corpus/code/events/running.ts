/** Work that ran from one year to another: a programme, though no document is named (codebook section 5). */
import type { Sector } from '../../codebook.ts'
import { parseEdtf } from '../../edtf.ts'
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { EventReport, ReadArticle, Statement } from '../../types.ts'
import { type DateMention, findDates } from '../dates/findDates.ts'
import type { Resolved } from '../dates/resolve.ts'

/** What grows or stands over the years, and is no work that somebody does. */
const STANDING = new Set<Sector>(['trade', 'investment', 'politics', 'tourism', 'multilateral', 'transport'])

/** The events with the joint work that statements say was done during years; a sentence that tells an event already tells no other. */
export function withRunningWork(
  events: readonly EventReport[],
  statements: readonly Statement[],
  article: ReadArticle,
  lexicon: Lexicon,
): readonly EventReport[] {
  const told = new Set(events.flatMap(({ quotes }) => quotes.map(({ start }) => start)))
  const work = statements.filter((statement) => isWork(statement) && !told.has(statement.start))
  if (work.length === 0) return events
  const dates = findDates(article, lexicon)
  const programmes = work.flatMap((statement) => programmeOf(statement, dates))
  return programmes.length === 0 ? events : [...events, ...programmes]
}

const isWork = ({ codes }: Statement): boolean =>
  codes.some(({ stage, halted, sector }) => stage === 'delivered' && !halted && !STANDING.has(sector)) &&
  !codes.some(({ sector }) => sector === 'politics')

function programmeOf({ start, end, partner }: Statement, dates: readonly DateMention[]): EventReport[] {
  for (const date of dates) {
    if (date.start < start || date.end > end) continue
    const years = yearsOf(date)
    if (years === null) continue
    return [
      {
        type: 'programme',
        date: years.date,
        basis: years.basis,
        planned: false,
        partner,
        place: null,
        participants: [],
        label: { form: 'programme', sectors: [], named: null },
        quotes: [{ start, end }],
        during: null,
      },
    ]
  }
  return []
}

/** "from 2013 to 2021": bare years. */
function yearsOf({ meaning }: DateMention): Resolved | null {
  if (meaning.kind !== 'date' || meaning.bound !== 'at') return null
  const parsed = parseEdtf(meaning.resolved.date)
  if (parsed?.kind !== 'period' || parsed.from.month !== null) return null
  return isTerm(parsed.from.year, parsed.to.year) ? meaning.resolved : null
}

/** How many years a programme runs at the most; a decade ("the 1970s") is a time and no term. */
const LONGEST = 12

const isTerm = (from: number | null, to: number | null): boolean =>
  from !== null && to !== null && to > from && to - from <= LONGEST && !(from % 10 === 0 && to === from + 9)
