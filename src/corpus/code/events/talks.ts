/** Talks: any meeting or call of officials, one event for each counterpart (codebook section 5). */
import type { Participant } from '../../types.ts'
import type { Resolved } from '../dates/resolve.ts'
import type { Draft, DraftTime } from './Draft.ts'
import { accordOf, type Encounter, hostOf, sittingOf, tellingOf } from './encounters.ts'
import { GROUP, OF_TALKS, REPORT } from './kinds.ts'
import { type Mood, moodOf } from './mood.ts'
import { placeOf } from './place.ts'
import { isDay, isReportDate, type Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'
import { ownDate, timeOf } from './when.ts'
import { actorsIn, isHome, isOther, nameOf, objectOf, sided, subjectOf } from './who.ts'

/** How near its object must stand to a verb that means something else without one ("received support"). */
const NEAR = 60

export function talksIn(scene: Scene, story: Story): Draft[] {
  const told: Draft[] = []
  for (const word of scene.words) {
    if ((word.bits & OF_TALKS) === 0) continue
    if (word.kind === 'meet') told.push(...meetings(scene, word, story))
    else if (word.kind === 'confer') told.push(...conferring(scene, word, story))
    else if (word.kind === 'talks' || word.kind === 'session') told.push(...named(scene, word, story))
    else told.push(...encounters(scene, word, story))
  }
  return told
}

/** A meeting that another word tells by what is done in it. */
function encounters(scene: Scene, word: EventToken, story: Story): Draft[] {
  const found = encounterOf(scene, word, story)
  const partner = found === null ? null : partnerOf(found.who, story)
  if (found === null || partner === null) return []
  const told = draft(scene, story, found.time, found.who, partner, found.mood, false)
  return [word.kind === 'sit' ? { ...told, same: 'session' } : told]
}

function encounterOf(scene: Scene, word: EventToken, story: Story): Encounter | null {
  switch (word.kind) {
    case 'tell':
      return tellingOf(scene, word, story)
    case 'agree':
    case 'accord':
      return accordOf(scene, word, story)
    case 'hosting':
      return hostOf(scene, word, story)
    default:
      return sittingOf(scene, word, story)
  }
}

function meetings(scene: Scene, word: EventToken, story: Story): Draft[] {
  const near = scene.who.some(
    ({ kind, start }) => (kind === 'person' || kind === 'office') && start >= word.end && start <= word.end + NEAR,
  )
  if (!near && word.needsObject && (scene.bits & GROUP) === 0) return []
  const object = objectOf(scene, word, story)
  const met = near ? known(actorsIn(scene, object, story)) : leaderOf(scene, word, story)
  if (near && word.asks && isAskedTo(scene, word, story)) return []
  if ((word.needsObject && met.length === 0) || isTakenBack(scene, word, object.end)) return []
  const said = dayOfWords(scene, word)
  const mood = said === null && !isSetting(scene, word) ? moodOf(scene, word, story) : 'fact'
  if (mood === 'wished') return []
  const own = ownDate(scene, word, story)
  if (mood === 'planned' && own === null) return []
  const time: DraftTime = said === null ? timeOf(scene, own, story) : { kind: 'at', resolved: said }
  const subject = subjectOrGuest(scene, word, story, met)
  const drafts: Draft[] = []
  for (const who of pairs(...together(subject, met, story))) {
    const partner = partnerOf(who, story)
    if (partner !== null) drafts.push(draft(scene, story, time, who, partner, mood, word.call))
  }
  if (drafts.length === 0 && !near) return encounters(scene, word, story)
  return drafts
}

/** "ông Bách và ông Hakeem bàn việc…": two people of the two sides, named before the verb that they share. */
function conferring(scene: Scene, word: EventToken, story: Story): Draft[] {
  const named = actorsIn(scene, { start: scene.start, end: word.start }, story)
  const subject = named.length < 2 && isPair(scene, word) ? story.both.filter((one) => one !== null) : named
  const [home, other] = [subject.find(isHome), subject.find(isOther)]
  if (subject.length !== 2 || home?.kind !== 'person' || other?.kind !== 'person') return []
  const partner = partnerOf(subject, story)
  const mood = moodOf(scene, word, story)
  if (partner === null || mood !== 'fact' || hasOtherVerb(scene, word)) return []
  return [draft(scene, story, timeOf(scene, ownDate(scene, word, story), story), subject, partner, mood, false)]
}

/** How far before its verb "the two ministers" may end. */
const PAIRED = 12

/** "hai thứ trưởng bàn việc…": the two last named. */
function isPair({ words }: Scene, { start }: EventToken): boolean {
  return words.some(({ kind, end }) => kind === 'pair' && end <= start && start - end <= PAIRED)
}

/** Whether another verb stands between the first of the sentence's people and this one: they are not its subject together. */
function hasOtherVerb({ words, start }: Scene, word: EventToken): boolean {
  return words.some((other) => other.start >= start && other.end <= word.start && PARTING.has(other.kind))
}

const PARTING = new Set<EventToken['kind']>(['meet', 'sign', 'go', 'report', 'press', 'clause', 'when', 'stop', 'by'])

/** The people of a meeting, each with a side. */
function together(subject: readonly Participant[], met: readonly Participant[], story: Story) {
  const all = sided([...subject, ...met], story)
  return [all.slice(0, subject.length), all.slice(subject.length)] as const
}

/** "The guest was received by the prime minister": of the other side than whom he meets, whom the article names first. */
function subjectOrGuest(
  scene: Scene,
  word: EventToken,
  story: Story,
  met: readonly Participant[],
): readonly Participant[] {
  const subject = subjectOf(scene, word, story)
  const [first] = met
  if (subject.length > 0 || first === undefined || first.country === null) return subject
  if (!scene.words.some(({ kind, end }) => kind === 'guest' && end <= word.start)) return subject
  const guest = story.principal(!isHome(first))
  return guest === null ? subject : [guest]
}

/** "said Wednesday after seeing the minister": the day of the words is that of the meeting too. */
function dayOfWords(scene: Scene, word: EventToken): Resolved | null {
  if (!scene.dated || (scene.bits & REPORT) === 0) return null
  const day = scene.dates.findLast(({ start, end }) => end <= word.start && isReportDate(scene, start))
  if (day?.meaning.kind !== 'date' || !isDay(day.meaning.resolved)) return null
  const after = scene.words.find(({ kind, end }) => kind === 'after' && end <= word.start && word.start - end <= 2)
  return (after?.start ?? word.start) - day.end <= 2 ? day.meaning.resolved : null
}

/** "Receiving the delegation, …": whom the article names first of the other side leads it. */
function leaderOf(scene: Scene, word: EventToken, story: Story): Participant[] {
  const group =
    (scene.bits & GROUP) !== 0 &&
    scene.words.some(({ kind, start }) => kind === 'group' && start >= word.end && start - word.end <= BESIDE)
  const guest = scene.words.some(
    ({ kind, start }) => kind === 'guest' && start >= word.end && start - word.end <= BESIDE,
  )
  const leader = group ? story.principal(false) : guest ? (story.visitor[0] ?? null) : null
  return leader === null ? [] : [leader]
}

/** "met Chinh and Lam, now the party's leader": an office of no country beside people is one of theirs. */
function known(met: readonly Participant[]): readonly Participant[] {
  if (!met.some(({ kind }) => kind === 'person')) return met
  return met.filter(({ kind, country }) => kind === 'person' || country !== null)
}

/** "called on the minister to act": with "to" behind whom it is said to, no meeting. */
function isAskedTo(scene: Scene, word: EventToken, story: Story): boolean {
  const asked = scene.who.find(({ start }) => start >= word.end)
  return asked !== undefined && story.text.startsWith(' to ', asked.end)
}

/** How far behind its verb "the delegation" stands. */
const BESIDE = 6

/** "A meeting with the King is not confirmed." */
function isTakenBack(scene: Scene, word: EventToken, end: number): boolean {
  return scene.words.some(({ kind, start }) => kind === 'unsure' && start >= word.end && start <= end + NEAR)
}

/** Whom each meeting joins: the first of one side with each of the other that the verb's object lists, or the two sides of its subject. */
function pairs(subject: readonly Participant[], met: readonly Participant[]): Participant[][] {
  const all = [...subject, ...met]
  if (met.length === 0) {
    const [home, other] = [subject.find(isHome), subject.find(isOther)]
    return home && other ? [[home, other]] : []
  }
  const home = met.filter(isHome)
  const listed = home.length > 0 && home.length < met.length ? met.filter((one) => !isHome(one)) : met
  const first = listed[0]
  if (first === undefined) return []
  const host = all.find(
    (one) => !listed.includes(one) && isHome(one) !== isHome(first) && nameOf(one) !== nameOf(first),
  )
  const lead = host ?? null
  return listed.filter((one) => isHome(one) === isHome(first)).map((one) => (lead === null ? [one] : [lead, one]))
}

/** The country that a meeting is with; null where it is none of the record's: two of one side, or a third country. */
function partnerOf(who: readonly Participant[], story: Story): string | null {
  const other = who.find(isOther)
  if (other?.country != null) return story.actors.partners.includes(other.country) ? other.country : null
  if (who.length > 1 && who.every(isHome)) return null
  return story.partner
}

function draft(
  scene: Scene,
  story: Story,
  time: DraftTime,
  who: readonly Participant[],
  partner: string,
  mood: Mood,
  call: boolean,
): Draft {
  return {
    type: 'talks',
    time,
    planned: story.isPlanned(time, mood),
    partner,
    place: placeOf(scene, story),
    participants: who,
    label: { form: 'talks', call, who },
    same: '',
    sentence: scene.index,
    to: null,
  }
}

/** Talks that a noun names: "the talks", "the sixth meeting of the committee". Who is not said is whom the article is about. */
function named(scene: Scene, word: EventToken, story: Story): Draft[] {
  const mood = isSetting(scene, word) ? 'fact' : moodOf(scene, word, story)
  const own = ownDate(scene, word, story)
  if (mood === 'wished' || (mood === 'planned' && own === null)) return []
  const present = sided(actorsIn(scene, scene, story), story)
  const [home, other] = [present.find(isHome), present.find(isOther)]
  const who = [home, other].filter((one) => one !== undefined)
  const leaders = isOfNow(own, story)
    ? [story.principal(true), story.principal(false)].filter((one) => one !== null)
    : who
  const chosen = word.kind === 'session' || who.length === 2 ? who : leaders
  const partner = partnerOf(chosen, story)
  if (partner === null) return []
  const made = draft(scene, story, timeOf(scene, own, story), chosen, partner, mood, false)
  if (word.kind === 'talks' && own !== null && who.length === 2) return [made]
  return [{ ...made, same: word.kind === 'session' && (own !== null || who.length === 2) ? 'session' : 'noun' }]
}

/** "asked them to help, in a meeting on Monday": what was wished is not the meeting in which it was. */
function isSetting({ dates }: Scene, { start: at }: EventToken): boolean {
  return dates.some(
    ({ meaning, start, end }) =>
      meaning.kind === 'relation' && meaning.relation === 'occasion' && start < at && end > at,
  )
}

/** Whether a meeting is the one that the article tells of: of its day, or of no other. Talks of another time had their own people. */
function isOfNow(own: Resolved | null, { now }: Story): boolean {
  return own === null || now.kind !== 'at' || now.resolved.date === own.date
}
