/** What happened, or is set to happen, at a time that the article gives (codebook section 5). */
import type { DateBasis } from '../../codebook.ts'
import { daysInYear, oneOf, parseEdtf } from '../../edtf.ts'
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { Edtf, EventReport, ReadArticle } from '../../types.ts'
import type { Actors } from '../actors/findActors.ts'
import type { Resolved } from '../dates/resolve.ts'
import { agreementsIn } from './agreements.ts'
import type { Draft } from './Draft.ts'
import { joinGuests } from './guests.ts'
import {
  ATTENDED,
  GROUND,
  OF_AGREEMENTS,
  OF_ANNIVERSARIES,
  OF_MILESTONES,
  OF_OCCASIONS,
  OF_PROGRAMMES,
  OF_SYSTEMS,
  OF_TALKS,
  OF_VISITS,
  STAY,
} from './kinds.ts'
import { type Group, merge } from './merge.ts'
import { milestonesIn } from './milestones.ts'
import { occasionsIn } from './occasions.ts'
import { isDay, isLongAgo, Story } from './Story.ts'
import { type Scene, scenesOf } from './scenes.ts'
import { talksIn } from './talks.ts'
import { visitsIn } from './visits.ts'
import { yearsIn } from './years.ts'

/** A sentence longer than this tells of no event: it is a list or a text without full stops, and every rule here reads a sentence more than once. */
const LONGEST = 3000

/** The events of an article in the order of its text, before linking. An event without any time is left out, unless it belongs to a visit. */
export function findEvents(article: ReadArticle, actors: Actors, lexicon: Lexicon): readonly EventReport[] {
  if (actors.partners.length === 0) return []
  const scenes = scenesOf(article, actors, lexicon)
  const story = new Story(article, actors, scenes)
  const drafts: Draft[] = []
  for (const scene of scenes) {
    if (scene.kind !== 'text' || scene.end - scene.start > LONGEST) continue
    story.turnTo(scene)
    const found = scene.words.length === 0 ? NOTHING : toldIn(scene, story)
    if (found.length > 0) drafts.push(...found)
    else if (scene.bits & ATTENDED) joinGuests(drafts, scene, story)
    story.visitor = found.find(isTravel)?.participants ?? story.visitor
    story.leave(scene)
    story.met =
      found.find(({ type, participants }) => type === 'talks' && participants.length === 2)?.participants ?? story.met
    moveOn(story, found, scene)
    if (scene.dated) story.day = dayIn(scene) ?? story.day
  }
  return reports(merge(withoutEchoes(drafts)), scenes, article, story)
}

const isTravel = ({ type, participants }: Draft) => type === 'visit' && participants.length > 0

const NOTHING: readonly Draft[] = []

/** What the event words of a sentence tell. */
function toldIn(scene: Scene, story: Story): readonly Draft[] {
  const { bits, dated } = scene
  const visits = bits & (OF_VISITS | STAY) ? visitsIn(scene, story) : NOTHING
  story.visited = visits.length === 0 ? NO_PERIODS : periodsOf(visits)
  if ((bits & TELLING) === 0) return visits
  const told = [...visits]
  if (bits & OF_TALKS) told.push(...talksIn(scene, story))
  if (bits & OF_AGREEMENTS) told.push(...agreementsIn(scene, story))
  if (bits & OF_OCCASIONS) told.push(...occasionsIn(scene, story))
  if (bits & OF_MILESTONES && dated && (bits & GROUND) === 0) told.push(...milestonesIn(scene, story))
  if (bits & OF_YEARS) told.push(...yearsIn(scene, story))
  return told
}

const OF_YEARS = OF_ANNIVERSARIES | OF_SYSTEMS | OF_PROGRAMMES
const TELLING = OF_TALKS | OF_AGREEMENTS | OF_OCCASIONS | OF_MILESTONES | OF_YEARS
const NO_PERIODS: ReadonlySet<Edtf> = new Set()

function periodsOf(visits: readonly Draft[]): ReadonlySet<Edtf> {
  const periods = new Set<Edtf>()
  for (const { time } of visits)
    if (time.kind === 'at' && time.resolved.date.includes('/')) periods.add(time.resolved.date)
  return periods
}

/** The telling moves to the day of what was just told; a visit told with its days, and "during the visit", move it into the visit. */
function moveOn(story: Story, found: readonly Draft[], scene: Scene): void {
  if (found.length === 0 && scene.dates.length === 0) return
  if (scene.dates.some(({ meaning }) => meaning.kind === 'relation' && meaning.relation === 'during')) {
    if (story.now.kind !== 'at') story.now = { kind: 'during', days: null }
    return
  }
  const onDay = found.find((draft) => draft.type !== 'visit' && draft.type !== 'milestone' && isNewsDay(draft, story))
  if (onDay && scene.dates.length > 0) {
    story.now = onDay.time
    return
  }
  const visit = found.find(
    ({ type, time }) => type === 'visit' && time.kind === 'at' && parseEdtf(time.resolved.date)?.kind === 'period',
  )
  if (visit && !onDay) story.now = { kind: 'during', days: null }
}

/** The first single day that a sentence names. */
function dayIn({ dates }: Scene): Resolved | null {
  for (const { meaning } of dates) {
    if (meaning.kind !== 'date' || meaning.bound !== 'at' || !isDay(meaning.resolved)) continue
    if (parseEdtf(meaning.resolved.date)?.kind === 'date') return meaning.resolved
  }
  return null
}

/** One day, of the time about the report. */
function isNewsDay({ type, time }: Draft, { head }: Story): boolean {
  if (time.kind !== 'at' || (head === null && type === 'agreement')) return false
  const { date } = time.resolved
  return parseEdtf(date)?.kind === 'date' && isDay(time.resolved) && !isLongAgo(time.resolved, head)
}

/** Talks that only a noun names are an event of their own only where no meeting is told with its people at that time. */
function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const told = drafts.filter(({ type, same }) => type === 'talks' && same !== 'noun')
  return drafts.filter(
    (draft) => draft.same !== 'noun' || !told.some((one) => one.partner === draft.partner && sameDay(one, draft)),
  )
}

function sameDay({ time: one }: Draft, { time: other }: Draft): boolean {
  if (one.kind !== 'at' || other.kind !== 'at') return true
  return one.resolved.date === other.resolved.date
}

function reports(
  groups: readonly Group[],
  scenes: readonly Scene[],
  article: ReadArticle,
  story: Story,
): EventReport[] {
  const open = article.meta.publishedOn === null
  const kept = groups
    .filter(({ head }) => head.time.kind !== 'unsaid' || head.type === 'visit')
    .filter(({ head }) => head.time.kind !== 'open' || open)
  const visits = kept.map(({ head }, index) => ({ head, index })).filter(({ head }) => head.type === 'visit')
  return kept.map(({ head, sentences }, index): EventReport => {
    const visit = visitOf(head, visits, story)
    const dated = dateOf(head, visit?.head ?? null, kept)
    return {
      type: head.type,
      date: dated?.date ?? null,
      basis: dated?.basis ?? null,
      planned: head.planned,
      partner: head.partner,
      place: head.place,
      participants: head.participants,
      label: head.label,
      quotes: tellingOf(head, sentences, scenes).map(({ start, end }) => ({ start, end })),
      during: visit === null || visit.index === index ? null : visit.index,
    }
  })
}

/** The sentences that bear an event out: those that give its day, else the first that tells of it. A later mention in passing is no evidence. */
function tellingOf({ time }: Draft, sentences: readonly number[], scenes: readonly Scene[]): readonly Scene[] {
  const telling = sentences.flatMap((at) => scenes[at] ?? [])
  if (time.kind !== 'at' || telling.length <= 1) return telling.slice(0, 1)
  const dating = telling.filter(({ dates }) =>
    dates.some(({ meaning }) => meaning.kind === 'date' && canMeet(meaning.resolved.date, time.resolved.date)),
  )
  return dating.length > 0 ? dating : telling.slice(0, 1)
}

function canMeet(one: Edtf, other: Edtf): boolean {
  const [a, b] = [daysInYear(one, 2000), daysInYear(other, 2000)]
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last
}

interface Placed {
  readonly head: Draft
  readonly index: number
}

/** The visit during which something happened: the one that the text says, or the one whose days hold it. */
function visitOf(head: Draft, visits: readonly Placed[], story: Story): Placed | null {
  if (head.type === 'visit' || head.type === 'milestone' || head.type === 'programme') return null
  const { time } = head
  const own = visits.filter((visit) => visit.head.partner === head.partner)
  if (time.kind === 'during')
    return (
      own.find((visit) => visit.head.time.kind === 'at' && visit.head.time.resolved.date === time.days) ??
      (head.planned ? undefined : own.find((visit) => isUnderWay(visit.head, story))) ??
      own.find((visit) => visit.head.time.kind !== 'open') ??
      null
    )
  if (time.kind !== 'at') return null
  return (
    visits.find(
      (visit) =>
        visit.head.partner === head.partner &&
        visit.head.time.kind === 'at' &&
        holds(visit.head.time.resolved.date, time.resolved.date),
    ) ?? null
  )
}

/** A visit of these days and not one to come: what was done during "the visit" was done during it. */
const isUnderWay = ({ planned, time }: Draft, { head }: Story): boolean =>
  !planned && time.kind !== 'open' && !(time.kind === 'at' && isLongAgo(time.resolved, head))

function holds(visit: Edtf, date: Edtf): boolean {
  const [outer, inner] = [daysInYear(visit, 2000), daysInYear(date, 2000)]
  return (
    outer !== null &&
    inner !== null &&
    visit.includes('XXXX') === date.includes('XXXX') &&
    outer.first <= inner.first &&
    inner.last <= outer.last
  )
}

interface Dated {
  readonly date: Edtf
  readonly basis: DateBasis
}

/** The date that this article alone gives. During a visit it is a day somewhere in it; a visit of which one day is known takes that day. */
function dateOf(head: Draft, visit: Draft | null, kept: readonly Group[]): Dated | null {
  if (head.time.kind === 'at') return head.time.resolved
  if (head.type === 'visit' && head.time.kind === 'unsaid') return knownDay(head, kept)
  if (visit?.time.kind !== 'at') return null
  const { date, basis } = visit.time.resolved
  const parsed = parseEdtf(date)
  if (parsed?.kind !== 'period') return { date, basis }
  const some = oneOf(parsed.from, parsed.to)
  return some === null ? null : { date: some, basis }
}

function knownDay(visit: Draft, kept: readonly Group[]): Dated | null {
  const names = visit.participants.map((who) => (who.kind === 'person' ? who.name : ''))
  const day = kept.find(
    ({ head }) =>
      head.type !== 'visit' &&
      head.type !== 'milestone' &&
      head.partner === visit.partner &&
      head.time.kind === 'at' &&
      isDay(head.time.resolved) &&
      head.participants.some((who) => who.kind === 'person' && names.includes(who.name)),
  )
  return day?.head.time.kind === 'at' ? day.head.time.resolved : null
}
