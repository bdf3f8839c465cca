/** Who takes part in what a word tells: the people and unnamed offices around it, and the two sides that they stand on. */
import { HOME } from '../../codebook.ts'
import type { Participant, Span } from '../../types.ts'
import type { Mention } from '../actors/findActors.ts'
import type { Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'

/** How far an office stands from the name of its holder ("Minister of State for the Indo-Pacific Anne-Marie Trevelyan"). */
const BESIDE = 40

const isActor = (mention: Mention | undefined) => mention?.kind === 'person' || mention?.kind === 'office'

/** People and unnamed offices in a stretch of a sentence, each once. An office that its holder's name follows is that person. */
export function actorsIn(scene: Scene, { start, end }: Span, story: Story): Participant[] {
  const found: Participant[] = []
  const { who } = scene
  for (let at = 0; at < who.length; at++) {
    const mention = who[at]
    if (mention === undefined || mention.start >= end) break
    if (!isActor(mention) || mention.start < start || mention.end > end) continue
    if (mention.person === null && isBeforeHolder(scene, at, end, story)) continue
    const participant = story.participant(mention)
    if (participant !== null && !isAmong(found, participant)) found.push(participant)
  }
  return found
}

function isAmong(found: readonly Participant[], participant: Participant): boolean {
  const name = nameOf(participant)
  for (let at = 0; at < found.length; at++) {
    const other = found[at]
    if (other !== undefined && nameOf(other) === name) return true
  }
  return false
}

/** Whether the holder's name follows an office. */
function isBeforeHolder(scene: Scene, at: number, end: number, story: Story): boolean {
  const { who } = scene
  let next = at + 1
  while (next < who.length && !isActor(who[next])) next++
  const [office, person] = [who[at], who[next]]
  if (office === undefined || person === undefined || person.end > end || person.person === null) return false
  return isOneName(scene, office, person, story)
}

/** "the foreign minister of Chile, Mr Soto, …": between commas behind an office of no other country, its holder. */
function isSetOff(office: Mention, person: Mention, { text }: Story): boolean {
  if (office.country !== null && person.country !== null && office.country !== person.country) return false
  return text.slice(office.end, person.start) === ', ' && /^[,;)]/.test(text.slice(person.end, person.end + 1))
}

function isOneName(scene: Scene, office: Mention, person: Mention, story: Story): boolean {
  if (isSetOff(office, person, story)) return true
  if (person.start - office.end > BESIDE || /[,;(]/.test(story.text.slice(office.end, person.start))) return false
  return !scene.words.some(
    ({ kind, start, end }) =>
      kind !== 'by' && kind !== 'to' && kind !== 'into' && start >= office.end && end <= person.start,
  )
}

/** Beside someone of home, a person of whom the article gives no country is of the partner that it tells of. */
export function sided(present: readonly Participant[], story: Story): readonly Participant[] {
  if (!present.some(isHome)) return present
  return present.map((one) =>
    one.kind === 'person' && one.country === null ? { ...one, country: story.partner } : one,
  )
}

export function nameOf(participant: Participant): string {
  return participant.kind === 'person' ? participant.name : participant.office
}

export const isHome = ({ country }: Participant) => country === HOME
export const isOther = ({ country }: Participant) => country !== null && country !== HOME

/** Verbs of a deed: what stands before the first of them is the subject of all. */
const VERBS = new Set<EventToken['kind']>([
  'meet',
  'go',
  'sign',
  'adopt',
  'announce',
  'stop',
  'wreath',
  'press',
  'arrive',
  'leave',
  'ground',
  'report',
  'tell',
])

/** Who does what a word tells: whoever stands before the sentence's first verb, not whom an earlier verb has as its object. */
export function subjectOf(scene: Scene, token: EventToken, story: Story): Participant[] {
  const relative = antecedentOf(scene, token, story)
  if (relative.length > 0) return relative
  const first = scene.words.find((word) => VERBS.has(word.kind) && word.end <= token.start)
  const subject = first === undefined ? [] : actorsIn(scene, { start: scene.start, end: first.start }, story)
  if (subject.length > 0) return subject
  const before = actorsIn(scene, { start: scene.start, end: token.start }, story)
  if (before.length > 0 || !scene.words.some(({ kind, end }) => kind === 'pair' && end <= token.start)) return before
  return [story.principal(true), story.principal(false)].filter((one) => one !== null)
}

/** How far behind a name "who" stands. */
const WHO = 2
/** How far behind "who" its verb. */
const OF_CLAUSE = 40

/** "the president, who had met the minister": whom a clause right behind a name is about, and who is joined to him by "and". */
export function antecedentOf(scene: Scene, token: EventToken, story: Story): Participant[] {
  const clause = scene.words.findLast(({ kind, end }) => kind === 'clause' && end <= token.start)
  if (clause === undefined || token.start - clause.end > OF_CLAUSE) return []
  if (scene.who.some((mention) => isActor(mention) && mention.start >= clause.end && mention.end <= token.start))
    return []
  let at = scene.who.findLastIndex(({ end }) => end <= clause.start)
  const last = scene.who[at]
  if (last === undefined || !isActor(last) || clause.start - last.end > WHO) return []
  const { end } = last
  while (
    at > 0 &&
    isActor(scene.who[at - 1]) &&
    isJoined(scene, scene.who[at - 1]?.end ?? 0, scene.who[at]?.start ?? 0)
  )
    at--
  return actorsIn(scene, { start: scene.who[at]?.start ?? end, end }, story)
}

/** Nothing but "and" between two places. */
function isJoined({ words }: Scene, from: number, to: number): boolean {
  return words.some(({ kind, start, end }) => kind === 'and' && start - from <= WHO && to - end <= WHO && start >= from)
}

/** Where a verb's object ends: at the next verb of an event, a word that opens a clause, or a full or half stop. */
const ENDS_OBJECT = new Set<EventToken['kind']>([
  'meet',
  'go',
  'sign',
  'adopt',
  'announce',
  'stop',
  'wreath',
  'forum',
  'press',
  'clause',
  'when',
  'after',
  'report',
  'tell',
  'wish',
  'agree',
  'arrive',
  'leave',
])
const OBJECT_LENGTH = 400

/** The stretch in which the object of a verb stands. */
export function objectOf(scene: Scene, token: EventToken, story: Story): Span {
  let end = Math.min(scene.end, token.end + OBJECT_LENGTH)
  for (const word of scene.words)
    if (word.start >= token.end && word.start < end && ENDS_OBJECT.has(word.kind)) end = word.start
  const stop = story.text.slice(token.end, end).search(/[;:]/)
  return { start: token.end, end: stop < 0 ? end : token.end + stop }
}
