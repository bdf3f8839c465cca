/** Tellings of one event by several sentences become one report with several quotes. */
import { daysInYear, daysOf, hasYear, partsOfDay, periodOf } from '../../edtf.ts'
import { bareName } from '../../link/names.ts'
import type { Edtf, Participant } from '../../types.ts'
import type { Draft, DraftTime } from './Draft.ts'
import { isDay } from './Story.ts'
import { isHome, nameOf } from './who.ts'

export interface Group {
  head: Draft
  readonly sentences: number[]
}

/** Puts each draft with the first group that tells the same, in the order of the text. */
export function merge(drafts: readonly Draft[]): Group[] {
  const groups: Group[] = []
  const byType = new Map<string, Group[]>()
  const visits = drafts.filter(({ type, time }) => type === 'visit' && time.kind === 'at').slice(0, RIVALS)
  for (const draft of drafts) {
    const key = `${draft.type}|${draft.partner}`
    let rivals = byType.get(key)
    if (rivals === undefined) {
      rivals = []
      byType.set(key, rivals)
    }
    const recent = rivals.length > RIVALS ? rivals.slice(-RIVALS) : rivals
    const found = recent.find((group) => isSame(group.head, draft) && !isApart(group.head, draft, visits))
    if (found) join(found, draft)
    else {
      const group: Group = { head: draft, sentences: [draft.sentence] }
      rivals.push(group)
      groups.push(group)
    }
  }
  return groups
}

/** How many earlier events of a type one telling is held against, so that a text of endless meetings stays linear. */
const RIVALS = 40

function join(group: Group, draft: Draft): void {
  if (!group.sentences.includes(draft.sentence)) group.sentences.push(draft.sentence)
  const { head } = group
  const better = isBetter(draft, head)
  group.head = {
    ...head,
    time: better ? draft.time : (untilReturn(head, draft) ?? head.time),
    planned: better ? draft.planned : head.planned,
    place: head.place ?? draft.place,
    participants: head.participants.length >= draft.participants.length ? head.participants : draft.participants,
    label: isFuller(draft, head) ? draft.label : head.label,
  }
}

/** A time is better than none, a day than one of several, and a visit's period than one of its days. */
function isBetter({ type, time }: Draft, { time: known }: Draft): boolean {
  if (time.kind !== 'at' || known.kind !== 'at') return time.kind === 'at'
  const [date, old] = [time.resolved.date, known.resolved.date]
  if (type === 'visit') return date.includes('/') && !old.includes('/')
  return old.startsWith('[') && !date.startsWith('[')
}

/** How many days lie at the most between an arrival and the departure that ends the same visit. */
const STAY = 21

/** From the arrival told before to the departure told now; null where they are no such two. */
function untilReturn({ type, time: from }: Draft, { time: to, ends }: Draft): DraftTime | null {
  if (type !== 'visit' || ends !== true || from.kind !== 'at' || to.kind !== 'at') return null
  const [first, last] = [daysOf(from.resolved.date), daysOf(to.resolved.date)]
  if (first === null || last === null || !isDay(from.resolved) || last.first !== last.last) return null
  if (last.first <= first.last || last.first - first.first > STAY) return null
  const date = periodOf(partsOfDay(first.first), partsOfDay(last.last))
  return date === null ? null : { kind: 'at', resolved: { ...from.resolved, date } }
}

function isFuller(draft: Draft, head: Draft): boolean {
  if (draft.label.form === 'visit' && head.label.form === 'visit') return draft.label.official && !head.label.official
  return draft.participants.length > head.participants.length && draft.label.form === head.label.form
}

function isSame(one: Draft, other: Draft): boolean {
  if (!sameTime(one, other) && untilReturn(one, other) === null) return false
  switch (one.type) {
    case 'visit':
      return one.same === other.same && sharesWho(one, other)
    case 'talks':
      return one.same === 'noun' || other.same === 'noun' || (sameSide(one, other, true) && sameSide(one, other, false))
    case 'press':
      return true
    case 'forum':
      return (
        bareName(one.same).includes(bareName(other.same)) ||
        bareName(other.same).includes(bareName(one.same)) ||
        one.sentence === other.sentence
      )
    default:
      return one.same === other.same
  }
}

/** What was signed during a visit is not what was signed in a year, nor on a day outside all visits that the article dates. */
function isApart(one: Draft, other: Draft, visits: readonly Draft[]): boolean {
  if (one.type !== 'agreement') return false
  const [dated, during] = one.time.kind === 'at' ? [one, other] : [other, one]
  if (dated.time.kind !== 'at' || during.time.kind !== 'during') return false
  if (!isDay(dated.time.resolved)) return true
  const { date } = dated.time.resolved
  const own = visits.filter(({ partner }) => partner === one.partner)
  return own.length > 0 && own.every(({ time }) => time.kind === 'at' && !canBeOneTime(time.resolved.date, date, true))
}

function sameTime({ type, time: one }: Draft, { time: other }: Draft): boolean {
  return (
    one.kind !== 'at' || other.kind !== 'at' || canBeOneTime(one.resolved.date, other.resolved.date, type === 'visit')
  )
}

/** One date, or a day of the days that the other leaves open ("next week", then "on Wednesday"); days of a visit are one visit. */
function canBeOneTime(one: Edtf, other: Edtf, isVisit: boolean): boolean {
  if (one === other) return true
  const [a, b] = [daysInYear(one, 2000), daysInYear(other, 2000)]
  if (hasYear(one) !== hasYear(other)) return false
  if (a === null || b === null || (!isVisit && one.startsWith('[') === other.startsWith('['))) return false
  return a.first <= b.last && b.first <= a.last
}

function sharesWho(one: Draft, other: Draft): boolean {
  if (one.participants.length === 0 || other.participants.length === 0) return true
  return one.participants.some((who) => other.participants.some((also) => isOneName(who, also)))
}

/** Whether two meetings have one person of a side in common, or one of them does not say who. */
function sameSide(one: Draft, other: Draft, home: boolean): boolean {
  let [mine, theirs] = [false, false]
  for (const who of one.participants) {
    if (isHome(who) !== home) continue
    mine = true
    for (const also of other.participants) {
      if (isHome(also) !== home) continue
      theirs = true
      if (isOneName(who, also)) return true
    }
  }
  return !mine || !theirs
}

function isOneName(who: Participant, also: Participant): boolean {
  const [one, other] = [nameOf(who), nameOf(also)]
  return one === other || bareName(one) === bareName(other)
}
