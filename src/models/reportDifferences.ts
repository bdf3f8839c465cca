/** What one article says otherwise of an event than the event has from all of them: its day, its place, who took part. */
import { daysInYear, partsOfDay } from '../corpus/edtf.ts'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { canBeOne } from '../corpus/link/names.ts'
import type { CorpusEvent, Edtf, OwnReport, Participant } from '../corpus/types.ts'
import { participantLevel } from './lastContact/eventLevel.ts'

export type ReportDifference =
  /** `wider` leaves the day more open than the others, `part` names one of their days; only `other` contradicts them. */
  | { readonly kind: 'day'; readonly here: Edtf; readonly how: 'wider' | 'part' | 'other' }
  | { readonly kind: 'place'; readonly here: string }
  /** Who takes part only here. */
  | { readonly kind: 'only-here'; readonly who: readonly Participant[] }
  /** Who takes part, and not here. */
  | { readonly kind: 'not-here'; readonly who: readonly Participant[] }

/** Where no year is known, dates are laid side by side in a leap year. */
const ANY_YEAR = 2000

/** What an article is silent about is no difference, but for people: who is missing from a list of those present is. */
export function reportDifferences(
  index: CorpusIndex,
  event: CorpusEvent,
  own: OwnReport | undefined,
): readonly ReportDifference[] {
  if (own === undefined) return []
  const found: ReportDifference[] = []
  if (own.date !== null && own.date !== event.date) {
    found.push({ kind: 'day', here: own.date, how: howOtherwise(own.date, event) })
  }
  if (own.place !== null && event.place !== null && !canBeOne(own.place, event.place)) {
    found.push({ kind: 'place', here: own.place })
  }
  const same = (one: Participant, other: Participant) => isOne(index, event, one, other)
  const only = own.participants.filter((one) => !event.participants.some((other) => same(one, other)))
  const missing = event.participants.filter((one) => !own.participants.some((other) => same(one, other)))
  if (only.length > 0) found.push({ kind: 'only-here', who: only })
  if (missing.length > 0 && own.participants.length > 0) found.push({ kind: 'not-here', who: missing })
  return found
}

function howOtherwise(date: Edtf, event: CorpusEvent): 'wider' | 'part' | 'other' {
  const year = event.firstDay === null ? ANY_YEAR : partsOfDay(event.firstDay).year
  const [here, there] = [daysInYear(date, year), daysInYear(event.date, year)]
  if (here === null || there === null) return 'other'
  if (here.first <= there.first && here.last >= there.last) return 'wider'
  return here.first >= there.first && here.last <= there.last ? 'part' : 'other'
}

const nameOf = (who: Participant) => (who.kind === 'person' ? who.name : who.office)

/** One name in two spellings, or an office in one article and its holder in the other. */
function isOne(index: CorpusIndex, event: CorpusEvent, one: Participant, other: Participant): boolean {
  if (one.country !== other.country) return false
  if (canBeOne(nameOf(one), nameOf(other))) return true
  if (one.kind === 'person' && other.kind === 'person') return false
  const level = participantLevel(index, event, one)
  return level !== null && level !== 'other' && level === participantLevel(index, event, other)
}
