/** When the two sides last met, by partner and level, as of the corpus's own date. */
import { daysOf } from '../../corpus/edtf.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CorpusEvent, CountryCode } from '../../corpus/types.ts'
import { type EventQuote, eventQuote } from '../eventQuote.ts'
import { timeOf } from '../timeline/timedEvents.ts'
import { type EventLevel, eventLevel } from './eventLevel.ts'
import { LEVELS, type Level } from './officeLevel.ts'

export interface Contact {
  readonly level: Level
  readonly known: EventLevel['known']
  readonly event: CorpusEvent
  /** Days from the meeting to the corpus's date: the least and the most that its date leaves open. */
  readonly since: readonly [least: number, most: number]
  /** The sentence that says best when it was; null where no article is quoted. */
  readonly quote: EventQuote | null
}

export interface PartnerContacts {
  readonly partner: CountryCode
  /** In the order of the levels, only those at which they met. */
  readonly contacts: readonly Contact[]
  readonly without: readonly Level[]
  /** Meetings that do not count, because no article gives their year. */
  readonly yearless: number
}

export interface LastContacts {
  /** The newest day of the corpus; null: nothing in it is dated, and nothing can be counted from it. */
  readonly asOf: number | null
  /** Whom they met last first; those without a dated meeting at the end. */
  readonly partners: readonly PartnerContacts[]
}

const isMeeting = ({ type, planned }: CorpusEvent) => (type === 'visit' || type === 'talks') && !planned

interface Past {
  readonly event: CorpusEvent
  /** The day that it was on at the earliest, or, where it lasted, its last day so far. */
  readonly at: number
  readonly since: Contact['since']
}

/** Null where it has no year or begins after the corpus's date. */
function pastOf(event: CorpusEvent, asOf: number): Past | null {
  if (event.firstDay === null) return null
  const { mark, first, last } = timeOf(event)
  if (first > asOf) return null
  const end = Math.min(last, asOf)
  const at = mark === 'within' ? first : end
  return { event, at, since: [asOf - end, asOf - at] }
}

/** The latest that it surely was; of equals what most articles tell of, talks before the visit that they belong to. */
function isLater(one: Past, other: Past): boolean {
  const order =
    one.at - other.at ||
    one.event.evidence.length - other.event.evidence.length ||
    Number(one.event.type === 'talks') - Number(other.event.type === 'talks')
  return order === 0 ? one.event.id < other.event.id : order > 0
}

/** From `events` alone, so that what the filters leave out does not count. */
export function lastContacts(index: CorpusIndex, events: readonly CorpusEvent[]): LastContacts {
  const asOf = index.asOf === null ? null : (daysOf(index.asOf)?.last ?? null)
  const groups = new Map<CountryCode, CorpusEvent[]>()
  for (const event of events) {
    if (!isMeeting(event)) continue
    const group = groups.get(event.partner)
    if (group === undefined) groups.set(event.partner, [event])
    else group.push(event)
  }
  const partners = [...groups].map(([partner, meetings]) => contactsOf(index, partner, meetings, asOf))
  return { asOf, partners: partners.sort(newestFirst) }
}

function contactsOf(
  index: CorpusIndex,
  partner: CountryCode,
  meetings: readonly CorpusEvent[],
  asOf: number | null,
): PartnerContacts {
  const last = new Map<Level, { readonly past: Past; readonly known: EventLevel['known'] }>()
  for (const event of asOf === null ? [] : meetings) {
    const past = pastOf(event, asOf ?? 0)
    if (past === null) continue
    const { level, known } = eventLevel(index, event)
    const held = last.get(level)
    if (held === undefined || isLater(past, held.past)) last.set(level, { past, known })
  }
  const contacts = LEVELS.flatMap((level): Contact[] => {
    const found = last.get(level)
    if (found === undefined) return []
    const { event, since } = found.past
    return [{ level, known: found.known, event, since, quote: eventQuote(event) }]
  })
  return {
    partner,
    contacts,
    without: LEVELS.filter((level) => !last.has(level)),
    yearless: meetings.filter(({ firstDay }) => firstDay === null).length,
  }
}

const newest = ({ contacts }: PartnerContacts) => Math.min(...contacts.map(({ since: [, most] }) => most))

function newestFirst(a: PartnerContacts, b: PartnerContacts): number {
  const [one, other] = [newest(a), newest(b)]
  if (one !== other) return one < other ? -1 : 1
  return a.partner < b.partner ? -1 : 1
}
