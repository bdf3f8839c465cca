/** The time of an event word: the date nearest to it in its sentence, else what the sentence hangs on, else where the telling stands. */
import { asEdtf, daysOf, parseEdtf } from '../../edtf.ts'
import type { DateMention } from '../dates/findDates.ts'
import type { Resolved } from '../dates/resolve.ts'
import type { DraftTime } from './Draft.ts'
import { BOUND, REPORT } from './kinds.ts'
import { isDay, isReportDate, type Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'

/** How far a comma or a bracket sets a date apart, in characters. */
const APART = 40

/** How far from its word a date can stand. */
const REACH = 400

function distance(story: Story, date: DateMention, token: EventToken): number {
  const [from, to] = date.end <= token.start ? [date.end, token.start] : [token.end, date.start]
  if (to <= from) return 0
  if (to - from > REACH) return Number.POSITIVE_INFINITY
  let marks = 0
  for (let at = from; at < to; at++) {
    const unit = story.text.charCodeAt(at)
    if (unit === COMMA || unit === SEMICOLON || unit === BRACKET) marks++
  }
  return to - from + marks * APART
}

const COMMA = 0x2c
const SEMICOLON = 0x3b
const BRACKET = 0x28

/** Words of a deed that own the date written right behind them ("signed on 10 December 2024"): it is no other deed's. */
const OWNERS = new Set<EventToken['kind']>(['sign', 'in-force', 'adopt', 'establish', 'upgrade', 'deed', 'another'])
const RIGHT_BEHIND = 8
/** Nouns that a date in brackets may date by themselves. */
const LEVELS = new Set<EventToken['kind']>(['relations', 'partnership'])

function isOwnedByOther(scene: Scene, date: DateMention, token: EventToken): boolean {
  const owner = scene.words.findLast(
    ({ end, kind }) => OWNERS.has(kind) && end <= date.start && date.start - end <= RIGHT_BEHIND,
  )
  return (
    owner !== undefined && owner !== token && !isDuringToken(scene, date, token) && !isSubjectOf(scene, token, owner)
  )
}

/** "A show of photographs was opened today": what is opened has the day of its opening. */
function isSubjectOf({ words }: Scene, token: EventToken, owner: EventToken): boolean {
  if (owner.kind !== 'deed' || (token.kind !== 'culture' && token.kind !== 'forum') || token.end > owner.start)
    return false
  return !words.some(({ kind, start, end }) => kind === 'clause' && start >= token.end && end <= owner.start)
}

/** "signed in December during his visit": the visit's time too. */
function isDuringToken({ dates }: Scene, date: DateMention, token: EventToken): boolean {
  if (token.kind !== 'visit' || token.start - date.end > APART) return false
  return dates.some(
    ({ meaning, start }) =>
      meaning.kind === 'relation' && meaning.relation === 'during' && start >= date.end && start <= token.start,
  )
}

const LOOSE = new Set<EventToken['kind']>(['talks', 'session', 'anniversary', 'years', 'relation-years'])

/** A date behind another visit or a press meeting is that one's; a bare month or year behind a meeting is the meeting's or the anniversary's. */
function isOthers(scene: Scene, date: DateMention, token: EventToken, resolved: Resolved): boolean {
  if (token.kind === 'stop')
    return scene.words.some(({ kind, start, end }) => start >= token.end && end <= date.start && kind === 'meet')
  if (token.kind !== 'visit' && token.kind !== 'go' && token.kind !== 'arrive') return false
  const loose = !isDay(resolved)
  return scene.words.some(
    ({ kind, start, end }) =>
      start >= token.end && end <= date.start && (kind === 'visit' || kind === 'press' || (loose && LOOSE.has(kind))),
  )
}

/** "received the team and said that in 2013…": a bare month or year behind a word of telling belongs to what is told. */
function isOfTheTold(scene: Scene, date: DateMention, token: EventToken, resolved: Resolved): boolean {
  if ((scene.bits & REPORT) === 0 || isDay(resolved)) return false
  return scene.words.some(({ bits, start, end }) => (bits & REPORT) !== 0 && start >= token.end && end <= date.start)
}

/** How far into its sentence a day opens it. */
const OPENING = 20

/** "On 24 January they signed the minutes for 2014": the year is the document's where the sentence gives a day before the deed. */
function isOfDocument(scene: Scene, date: DateMention, token: EventToken, resolved: Resolved): boolean {
  if (isDay(resolved) || date.start - token.end <= RIGHT_BEHIND) return false
  return scene.dates.some(
    ({ meaning, start, end }) =>
      meaning.kind === 'date' &&
      meaning.bound === 'at' &&
      end <= token.start &&
      start - scene.start <= OPENING &&
      isDay(meaning.resolved) &&
      !scene.words.some(({ kind, start: at }) => isTelling(kind) && at >= end && at < token.start && at > start),
  )
}

const isTelling = (kind: EventToken['kind']) =>
  kind === 'report' || kind === 'tell' || kind === 'clause' || kind === 'when' || kind === 'after' || OWNERS.has(kind)

/** The first date behind a deed, with no other deed and no semicolon between, is its own ("established relations in 1976 and upgraded them in 2013"). */
function isNextOf(scene: Scene, date: DateMention, token: EventToken, story: Story): boolean {
  if (date.start < token.end || date.start - token.end > REACH / 4) return false
  if (story.text.slice(token.end, date.start).includes(';')) return false
  return !scene.words.some(({ kind, start, end }) => OWNERS.has(kind) && start >= token.end && end <= date.start)
}

/** How far behind "since" a date stands that is of its clause. */
const SINCE = 40

/** "the first visit since Bulgaria changed its system in 1990": the date bounds the word, on whichever side, and does not date it. */
function isBeyondSince(scene: Scene, date: DateMention, token: EventToken): boolean {
  if ((scene.bits & BOUND) === 0) return false
  const meets = token.kind === 'talks' || token.kind === 'session'
  return scene.words.some(
    ({ kind, start, end }) =>
      end <= date.start &&
      ((kind === 'since' && (start >= token.end || date.start - end <= SINCE)) ||
        (kind === 'after' && meets && start >= token.end)),
  )
}

/** "the treaty signed (18/7/1977 – 18/7/2022)": of two days in brackets years apart, the first is the deed's and the other its anniversary. */
function firstOfSpan(date: DateMention, story: Story): Resolved | null {
  if (date.meaning.kind !== 'date' || story.text.charAt(date.end) !== ')') return null
  const { resolved } = date.meaning
  const days = daysOf(resolved.date)
  const from = asEdtf(resolved.date.split('/')[0] ?? '')
  return from !== null && days !== null && days.last - days.first > LONGEST ? { ...resolved, date: from } : null
}

/** "on 22 September, during a visit from 21 to 23 September, he held talks": the meeting has the day, the visit its days. */
function isOfVisit(scene: Scene, date: DateMention, token: EventToken, story: Story): boolean {
  if (token.kind === 'visit' || token.kind === 'go' || token.kind === 'arrive' || date.meaning.kind !== 'date')
    return false
  if (story.visited.size === 0 || !story.visited.has(date.meaning.resolved.date)) return false
  return scene.dates.some(
    ({ meaning }) =>
      meaning.kind === 'date' &&
      meaning.bound === 'at' &&
      isDay(meaning.resolved) &&
      parseEdtf(meaning.resolved.date)?.kind === 'date',
  )
}

/** How many days the longest event takes. */
const LONGEST = 366

/** "signed a plan for 2024" on a day of 2023: a year or month that lies ahead of the telling, where nothing says that the deed does, is the plan's. */
function isAhead(scene: Scene, token: EventToken, resolved: Resolved, { now, head }: Story): boolean {
  if (token.kind !== 'sign' || isDay(resolved)) return false
  const told = now.kind === 'at' && isDay(now.resolved) ? daysOf(now.resolved.date)?.last : undefined
  const day = head?.exact ? head.day : told
  const first = daysOf(resolved.date)?.first
  if (day === undefined || first === undefined || first <= day) return false
  return !scene.words.some(({ kind, end }) => kind === 'will' && end <= token.start)
}

/** Whether a date can be a day of an event: no span of years. */
function isEventDate({ date }: Resolved): boolean {
  const parsed = parseEdtf(date)
  if (parsed === null || parsed.kind === 'date') return parsed !== null
  const days = daysOf(date)
  if (isDecade(parsed.from.year, parsed.to.year) && parsed.from.month === null) return true
  return parsed.from.month !== null && (days === null || days.last - days.first <= LONGEST)
}

/** "in the 1970s": a time, though not a near one. */
const isDecade = (from: number | null, to: number | null) => from !== null && to === from + 9 && from % 10 === 0

export interface Wanted {
  /** Take a period before a day ("a visit from 22 to 24 October"). */
  readonly period: boolean
  /** Take "since 2001" too. */
  readonly since: boolean
}

const ANY: Wanted = { period: false, since: false }

/** The date that a sentence gives an event word, or null. */
export function ownDate(scene: Scene, token: EventToken, story: Story, wanted: Wanted = ANY): Resolved | null {
  if (!scene.dated) return null
  let best: Resolved | null = null
  let least = Number.POSITIVE_INFINITY
  for (const date of scene.dates) {
    const { meaning } = date
    if (meaning.kind !== 'date' || (meaning.bound !== 'at' && !(wanted.since && meaning.bound === 'since'))) continue
    if (isAhead(scene, token, meaning.resolved, story)) continue
    if (OWNERS.has(token.kind) && isNextOf(scene, date, token, story)) {
      const first = firstOfSpan(date, story)
      if (first !== null) return first
    }
    if (!isEventDate(meaning.resolved) || isReportDate(scene, date.start)) continue
    if (isOthers(scene, date, token, meaning.resolved) || isOfTheTold(scene, date, token, meaning.resolved)) continue
    if (isOfVisit(scene, date, token, story) || isOfDocument(scene, date, token, meaning.resolved)) continue
    if (isOwnedByOther(scene, date, token) || (!wanted.since && isBeyondSince(scene, date, token))) continue
    const isPeriod = parseEdtf(meaning.resolved.date)?.kind === 'period'
    if ((OWNERS.has(token.kind) || LEVELS.has(token.kind)) && isNextOf(scene, date, token, story))
      return meaning.resolved
    const far = distance(story, date, token) - (wanted.period && isPeriod ? 2 * APART : 0)
    if (far < least) [best, least] = [meaning.resolved, far]
  }
  return best
}

const isDuring = ({ meaning }: DateMention) =>
  meaning.kind === 'relation' &&
  (meaning.relation === 'during' || (meaning.anchor === 'visit' && meaning.relation === 'at'))

/** "later", "then", by themselves. */
const isAfterwards = ({ meaning }: DateMention) =>
  meaning.kind === 'relation' && meaning.relation === 'after' && meaning.anchor === null

const isSameDay = ({ meaning }: DateMention) => meaning.kind === 'relation' && meaning.relation === 'same-day'

/** The time of an event word with all that the article gives it; `own` is the date that the sentence gives the word. */
export function timeOf(scene: Scene, own: Resolved | null, story: Story): DraftTime {
  if (own !== null)
    return story.visited.has(own.date) ? { kind: 'during', days: own.date } : { kind: 'at', resolved: own }
  if (scene.dates.length === 0) return story.now
  if (scene.dates.some(({ meaning }) => meaning.kind === 'open' && meaning.bound === 'at')) return { kind: 'open' }
  if (scene.dates.some(isDuring)) return { kind: 'during', days: null }
  if (
    story.now.kind !== 'at' &&
    story.day !== null &&
    scene.dates.some((date) => isSameDay(date) || isAfterwards(date))
  )
    return { kind: 'at', resolved: story.day }
  return story.now
}
