/** Visits of one country's leader, minister or delegation to the other; arrivals and departures bear them out (codebook section 5). */
import { HOME } from '../../codebook.ts'
import { asEdtf, daysOf, partsOfDay, periodOf } from '../../edtf.ts'
import type { CountryCode, Participant, Place } from '../../types.ts'
import type { Mention } from '../actors/findActors.ts'
import type { Resolved } from '../dates/resolve.ts'
import type { Draft } from './Draft.ts'
import { GROUP, LASTING, OF_VISITS, PLACE, STAY } from './kinds.ts'
import { moodOf } from './mood.ts'
import { isDay, type Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'
import { isStay, PLACES } from './stays.ts'
import { ownDate, timeOf } from './when.ts'
import { actorsIn, antecedentOf, nameOf } from './who.ts'

/** How far behind a visit's word its country may stand. */
const TO_COUNTRY = 90
/** How far behind a verb of going or arriving its country may stand: it is the object. */
const OBJECT = 30

/** How far before a visit's word its possessor may end ("Lâm's upcoming visit"). */
const POSSESSED = 16

export function visitsIn(scene: Scene, story: Story): Draft[] {
  const told: Draft[] = []
  for (const word of scene.words) {
    if (word.bits & STAY && isStay(scene, word)) told.push(...visit(scene, word, story, false, told))
    if ((word.bits & OF_VISITS) === 0) continue
    if (word.kind === 'visit') told.push(...visit(scene, word, story, word.official, told))
    else if (isOfThing(scene, word, story)) continue
    else if (word.kind === 'come-here') told.push(...comingHere(scene, word, story, told))
    else if (
      word.kind === 'go'
        ? goesTo(scene, word) !== null || isGroupGoing(scene, word, story)
        : word.kind === 'work-in' && isElsewhere(scene, word, story)
    )
      told.push(...visit(scene, word, story, word.official, told))
    else if (word.kind === 'arrive' || word.kind === 'leave') told.push(...arrival(scene, word, story, told))
  }
  return told
}

/** "Vice President X is due here in April": someone of either side comes, on a date, to the other. */
function comingHere(scene: Scene, word: EventToken, story: Story, told: readonly Draft[]): Draft[] {
  if (!scene.dated || ownDate(scene, word, story) === null) return []
  const who = actorsIn(scene, { start: scene.start, end: word.start }, story).at(-1)
  return who === undefined ? [] : visit(scene, word, story, false, told)
}

/** What is set for a place or sent to one: it is no traveller. */
const THINGS = new Set<EventToken['kind']>(['talks', 'session', 'forum', 'culture', 'document', 'thing', 'statement'])
/** How far behind it the verb may stand: behind a comma, or behind what the thing is of ("of frozen mutton"). */
const APPOSED = 3
const OF_THING = 24

/** "the third round of talks, due in Hanoi in May", "500 tonnes of rice went to Manila": nobody goes there. */
function isOfThing(scene: Scene, word: EventToken, story: Story): boolean {
  const thing = scene.words.findLast(({ kind, end }) => THINGS.has(kind) && end <= word.start)
  if (thing === undefined || word.start - thing.end > OF_THING) return false
  const between = story.text.slice(thing.end, word.start)
  if (scene.who.some(({ kind, start, end }) => kind === 'person' && start >= thing.end && end <= word.start))
    return false
  if (word.start - thing.end <= APPOSED) return true
  return thing.kind === 'thing' && !/[,;:]/.test(between)
}

/** A group goes to an institution or a port of the other country, on a date. */
function isGroupGoing(scene: Scene, word: EventToken, story: Story): boolean {
  return scene.dated && groupBefore(scene, word, story)?.country != null && ownDate(scene, word, story) !== null
}

/** The place that a verb of going takes as its object; a school or a museum before it is what is visited. */
function goesTo(scene: Scene, word: EventToken): Mention | null {
  const to = scene.who.find(({ kind, start }) => PLACES.has(kind) && start >= word.end && start - word.end <= OBJECT)
  return to === undefined || (word.kind === 'go' && isInstitution(scene, word, to.start)) ? null : to
}

/** Whether an institution is what a verb has as its object. */
function isInstitution({ bits, words }: Scene, { end: from }: EventToken, to: number): boolean {
  return (bits & PLACE) !== 0 && words.some(({ kind, start, end }) => kind === 'place' && start >= from && end <= to)
}

/** A verb of going with a name behind it that is no country known here and no institution: a city of the other country. */
function isElsewhere(scene: Scene, word: EventToken, story: Story): boolean {
  if (goesTo(scene, word) !== null) return true
  if (!scene.dated) return false
  const named = /^ \p{Lu}/u.test(story.text.slice(word.end, word.end + 2))
  const institution = scene.words.some(
    ({ kind, start }) => kind === 'place' && start >= word.end && start - word.end <= OBJECT,
  )
  const who = actorsIn(scene, { start: scene.start, end: word.start }, story)[0]
  return named && !institution && who?.kind === 'person' && who.country === HOME && ownDate(scene, word, story) !== null
}

/** An arrival bears out a visit only where someone arrives, on a day, in a country that is not his own; a return home bears out none. */
function arrival(scene: Scene, word: EventToken, story: Story, told: readonly Draft[]): Draft[] {
  if (!scene.dated || isPartOfVisit(scene, word) || ownDate(scene, word, story) === null) return []
  const to = goesTo(scene, word)
  if (groupBefore(scene, word, story) !== null)
    return isNamed(word, story) ? visit(scene, word, story, false, told) : []
  if (to?.country == null) return []
  const opens = word.start - scene.start <= 2
  const antecedent = antecedentOf(scene, word, story)
  const before =
    antecedent.length > 0 ? antecedent : actorsIn(scene, opens ? scene : { start: scene.start, end: word.start }, story)
  const who = before.find(({ country }) => country !== null && country !== to.country && story.knows(country))
  return who === undefined || (!opens && before[0] !== who) ? [] : visit(scene, word, story, false, told)
}

/** A name right behind the word: a country, a city, a port. */
function isNamed(word: EventToken, story: Story): boolean {
  return /^ \p{Lu}/u.test(story.text.slice(word.end, word.end + 2))
}

/** How far before its verb a group may stand that travels without a name. */
const TO_GROUP = 120
/** How far from a group the country may stand whose it is ("EU inspectors", "a delegation from Chile"). */
const OWNER = 30

interface Group {
  readonly country: CountryCode | null
  readonly leader: Participant | null
}

/** "a delegation", "inspectors", "a frigate" as who travels: in a sentence that names no one before its verb. */
function groupBefore(scene: Scene, word: EventToken, story: Story): Group | null {
  if ((scene.bits & GROUP) === 0) return null
  const group = scene.words.findLast(
    ({ kind, end }) => kind === 'group' && end <= word.start && word.start - end <= TO_GROUP,
  )
  if (group === undefined) return null
  const who = actorsIn(scene, { start: scene.start, end: word.start }, story)
  const leader = who[0] === undefined || who.length > 1 ? null : leaderOf(scene, group, word, story)
  if (who.length > 0 && leader === null) return null
  const owner =
    scene.who.findLast(({ country, end }) => country !== null && end <= group.start && group.start - end <= OWNER) ??
    scene.who.find(
      ({ country, start, end }) =>
        country !== null && start >= group.end && end <= word.start && start - group.end <= OWNER,
    )
  return { country: owner?.country ?? leader?.country ?? null, leader }
}

/** "180 sailors under Captain Soto": who leads a group, behind it and a word that says so. */
function leaderOf(scene: Scene, group: EventToken, word: EventToken, story: Story): Participant | null {
  const led = scene.words.find(({ kind, start, end }) => kind === 'led' && start >= group.end && end <= word.start)
  const mention = led && scene.who.find(({ start }) => start >= led.end)
  if (led === undefined || mention === undefined || mention.start - led.end > LED_BY) return null
  return actorsIn(scene, { start: led.end, end: word.start }, story)[0] ?? null
}

/** How far behind "under" the name of a leader begins. */
const LED_BY = 4

/** "the visit to Việt Nam": the word of direction belongs to its visit. */
function isPartOfVisit(scene: Scene, word: EventToken): boolean {
  return scene.words.some(({ kind, end }) => kind === 'visit' && end <= word.start && word.start - end <= TO_COUNTRY)
}

/** A visit's days rather than one day. */
const PERIOD = { period: true, since: false } as const

function visit(scene: Scene, word: EventToken, story: Story, official: boolean, told: readonly Draft[]): Draft[] {
  const mood = moodOf(scene, word, story)
  if (mood === 'wished') return []
  const own = lasting(scene, word, ownDate(scene, word, story, PERIOD))
  const isNew = own !== null && told.every(({ time }) => time.kind !== 'at' || time.resolved.date !== own.date)
  const to = destination(scene, word, story) ?? (isNew ? whereabouts(scene) : null)
  const group = own === null ? null : groupBefore(scene, word, story)
  const who = group === null ? traveller(scene, word, story, to?.country ?? null) : null
  const from = who?.country ?? group?.country ?? null
  const country = to?.country ?? (from === HOME ? story.partner : from !== null ? HOME : null)
  if (country === null) return []
  const partner = country === HOME && from !== HOME ? (from ?? story.partner) : country
  if (partner === HOME || !story.actors.partners.includes(partner)) return []
  const chosen = who === null ? (group?.leader ?? null) : holder(who, story)
  const time = own === null ? unsaid(scene, story) : ({ kind: 'at', resolved: own } as const)
  if (own === null && chosen === null) return []
  const place: Place = { kind: 'country', country }
  return [
    {
      type: 'visit',
      time,
      planned: story.isPlanned(time, mood),
      partner,
      place: to === null ? (group === null ? null : placeBehind(word, story)) : story.text.slice(to.start, to.end),
      participants: chosen === null ? [] : [chosen],
      label: {
        form: 'visit',
        official,
        who: chosen?.kind === 'person' ? chosen.name : (chosen?.office ?? null),
        to: place,
      },
      same: country,
      sentence: scene.index,
      ends: word.kind === 'leave',
      to: place,
    },
  ]
}

/** How many days a visit lasts at the most. */
const LONGEST = 21

/** "arrived on Sunday for a visit that will last until November 28": from one day to another. */
function lasting(scene: Scene, word: EventToken, own: Resolved | null): Resolved | null {
  const { dates } = scene
  const from = own === null || !isDay(own) ? null : daysOf(own.date)
  if (own === null || from === null || own.date.includes('/')) return own
  const length = from.first === from.last ? lengthOf(scene, word) : null
  if (length !== null) {
    const first = from.first - (length.nth === 0 ? length.days : length.nth) + 1
    const date = periodOf(partsOfDay(first), partsOfDay(first + length.days - 1))
    if (date !== null) return { ...own, date }
  }
  for (const { meaning } of dates) {
    if (meaning.kind !== 'date' || meaning.bound !== 'by' || !isDay(meaning.resolved)) continue
    const to = daysOf(meaning.resolved.date)
    const period = asEdtf(`${own.date}/${meaning.resolved.date}`)
    if (to !== null && period !== null && to.last > from.first && to.last - from.first <= LONGEST)
      return { ...own, date: period }
  }
  return own
}

interface Length {
  readonly days: number
  readonly nth: number
}

/** How long a visit lasts, and which day of it is told: as its phrase says, or by the verb of its beginning or end. */
function lengthOf({ words, bits }: Scene, word: EventToken): Length | null {
  if ((bits & LASTING) === 0) return null
  const length = words.find(({ kind }) => kind === 'lasting')
  if (length === undefined) return null
  const { days, nth } = length
  if (nth !== null) return { days, nth }
  const visit = words.findLast(({ bits: own, end }) => (own & OF_VISITS) !== 0 && end <= length.start)
  if (visit === undefined || length.start - visit.end > OBJECT + TO_COUNTRY / 2) return null
  const ends = words.some(({ kind, end }) => kind === 'leave' && end <= length.start)
  if (ends) return { days, nth: 0 }
  const begins = word.kind !== 'visit' || words.some(({ kind, end }) => kind === 'arrive' && end <= length.start)
  return begins ? { days, nth: 1 } : null
}

/** The name right behind a verb, by its capitals ("called at Cam Ranh"). */
function placeBehind(word: EventToken, story: Story): string | null {
  return /^ (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u.exec(story.text.slice(word.end, word.end + 60))?.[1] ?? null
}

/** An unnamed office that travels is its country's principal, where the article names one ("the first visit by a French president"). */
function holder(who: Participant, story: Story): Participant {
  if (who.kind === 'person' || who.country === null) return who
  const principal = story.principal(who.country === HOME)
  return principal?.country === who.country && story.canHold(principal, who) ? principal : who
}

/** A visit without a date of its own takes no other date of its sentence: it is dated from the day that is known of it. */
function unsaid(scene: Scene, story: Story): Draft['time'] {
  const time = timeOf(scene, null, story)
  return time.kind === 'open' ? time : { kind: 'unsaid' }
}

/** The country that a visit goes to: right behind its word, or behind a "to" a little further on. */
function destination(scene: Scene, word: EventToken, story: Story): Mention | null {
  const places = scene.who.filter(
    ({ kind, start }) => PLACES.has(kind) && start >= word.end && start - word.end <= TO_COUNTRY,
  )
  const to = places.find((place) => place.start - word.end <= 2 || isTold(scene, word, place))
  return to === undefined || belongs(to, story) ? null : to
}

/** A city that the sentence says all of it happened in: a visit told by its days alone is one there. */
function whereabouts(scene: Scene): Mention | null {
  const isIn = (place: Mention) =>
    scene.words.some(
      ({ kind, end }) =>
        (kind === 'in' || kind === 'to' || kind === 'into') && end <= place.start && place.start - end <= 6,
    )
  return scene.who.find((place) => place.kind === 'capital' && isIn(place)) ?? null
}

/** Whether a word of direction stands between a visit and a place, right before the place. */
function isTold(scene: Scene, word: EventToken, place: Mention): boolean {
  if (word.kind !== 'visit') return place.start - word.end <= OBJECT
  return scene.words.some(
    ({ kind, start, end }) =>
      (kind === 'to' || kind === 'into' || kind === 'arrive' || kind === 'go') &&
      start >= word.end &&
      end <= place.start &&
      place.start - end <= 6,
  )
}

/** "the visit of Bulgarian President…": a country's name that only says whose office it is. */
function belongs(place: Mention, story: Story): boolean {
  return /^['’]s\b/.test(story.text.slice(place.end, place.end + 3))
}

/** Who travels: someone not of the country visited; after "by" or "of" first, else the nearest before the word, else after it. */
function traveller(scene: Scene, word: EventToken, story: Story, to: CountryCode | null): Participant | null {
  const fits = (one: Participant) => story.knows(one.country) && (to === null || one.country !== to)
  const by = scene.words.find((other) => other.kind === 'by' && other.start >= word.end)
  const led = word.kind === 'visit' && by !== undefined && isLed(story.text.slice(word.end, by.start))
  const named = led
    ? actorsIn(scene, { start: by.end, end: Math.min(scene.end, by.end + 140) }, story).find(fits)
    : undefined
  const loose = word.kind !== 'visit' || to !== null || isBegun(scene, word)
  const antecedent = antecedentOf(scene, word, story).filter(fits)
  const before =
    antecedent.length > 0
      ? antecedent
      : actorsIn(scene, { start: scene.start, end: word.start }, story).filter(fits).reverse()
  const close = loose ? before : before.filter((one) => isPossessor(scene, word, one, story))
  const behind = loose ? actorsIn(scene, { start: word.end, end: scene.end }, story).filter(fits) : []
  const nearest =
    named ??
    close.find(({ kind }) => kind === 'person') ??
    behind.find(({ kind }) => kind === 'person') ??
    close[0] ??
    behind[0]
  if (nearest) return nearest
  if (to !== null) return story.principal(to !== HOME)
  // "the first visit by a French president": whose office it is says which side travels.
  const whose = led
    ? scene.who.find(
        ({ country, start }) => country !== null && story.knows(country) && start >= by.end && start - by.end <= 40,
      )
    : undefined
  return whose ? story.principal(whose.country === HOME) : null
}

/** "ended his visit", "khép lại chuyến thăm": the sentence's subject travels. */
function isBegun({ words }: Scene, { start }: EventToken): boolean {
  return words.some(({ kind, end }) => (kind === 'leave' || kind === 'arrive') && end <= start && start - end <= 2)
}

/** Whether "by" or "of" still belongs to its visit: near, and with no comma between. */
function isLed(between: string): boolean {
  return between.length <= TO_COUNTRY && !/[,;:]/.test(between)
}

/** "General Secretary Lâm's visit", "his visit": the name stands right before the word. Any other visit without a country is one already told. */
function isPossessor(scene: Scene, word: EventToken, who: Participant, story: Story): boolean {
  return scene.who.some(
    (mention) =>
      mention.end <= word.start &&
      word.start - mention.end <= POSSESSED &&
      isOwning(story.text.slice(mention.end, word.start)) &&
      isSame(story.participant(mention), who),
  )
}

/** An apostrophe, or nothing but a space. */
function isOwning(between: string): boolean {
  return /^['’]/.test(between) || between.trim() === ''
}

const isSame = (one: Participant | null, other: Participant) => one !== null && nameOf(one) === nameOf(other)
