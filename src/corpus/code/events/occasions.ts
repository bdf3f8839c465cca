/** Press meetings, forums, ceremonies, milestones, programmes and cultural events (codebook section 5). */
import type { EventLabel, Participant } from '../../types.ts'
import type { Draft, DraftTime } from './Draft.ts'
import { OF_OCCASIONS, PLACE } from './kinds.ts'
import { isTakenBack, moodOf } from './mood.ts'
import { clauseFrom, nameAround } from './nameAround.ts'
import { placeOf } from './place.ts'
import { isDay, type Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'
import { ownDate, timeOf } from './when.ts'
import { actorsIn, isHome, isOther, subjectOf } from './who.ts'

export function occasionsIn(scene: Scene, story: Story): Draft[] {
  const drafts: Draft[] = []
  for (const word of scene.words) {
    if ((word.bits & OF_OCCASIONS) === 0) continue
    if (word.kind === 'stop' || word.kind === 'go' || word.kind === 'visit') {
      if (scene.bits & PLACE) drafts.push(...stops(scene, word, story))
      continue
    }
    const told = word.kind === 'community' ? community(scene, word, story) : occasion(scene, word, story)
    if (told !== null) drafts.push(told)
  }
  return drafts
}

function occasion(scene: Scene, word: EventToken, story: Story): Draft | null {
  if ((word.kind === 'culture' || word.kind === 'milestone') && ownDate(scene, word, story) === null) return null
  const told = tellingOf(scene, word, story)
  return told === null ? null : described(scene, word, story, told)
}

/** What an occasion is called, and what tells it from another. */
function described(scene: Scene, word: EventToken, story: Story, told: Telling): Draft | null {
  switch (word.kind) {
    case 'press':
      return draft(scene, story, told, 'press', { form: 'press' }, 'press')
    case 'forum': {
      const named = nameAround(story.text, word)
      return draft(scene, story, told, 'forum', { form: 'named', named }, named)
    }
    case 'culture':
      return draft(scene, story, told, 'culture', { form: 'named', named: nameAround(story.text, word) }, 'culture')
    case 'welcome':
    case 'farewell':
      return draft(scene, story, told, 'ceremony', { form: word.kind }, word.kind)
    case 'wreath':
      return draft(scene, story, told, 'ceremony', { form: 'wreath', where: places(scene, word, story) }, 'wreath')
    case 'ground':
    case 'milestone': {
      const type = word.kind === 'ground' ? 'ceremony' : 'milestone'
      const named = clauseFrom(story.text, word.start, scene.end)
      return draft(scene, story, told, type, { form: 'named', named }, word.kind)
    }
    default:
      return null
  }
}

/** The time and the people of an occasion. */
interface Telling {
  readonly time: DraftTime
  readonly planned: boolean
  readonly who: readonly Participant[]
}

/** Whether a word tells of an occasion, and not of one that is only wished for or that only says where something was said. */
function tellingOf(scene: Scene, word: EventToken, story: Story): Telling | null {
  const mood = moodOf(scene, word, story)
  if (mood === 'wished' || isTakenBack(scene, word.end, story)) return null
  const own = ownDate(scene, word, story)
  if (mood === 'planned' && own === null) return null
  const time = timeOf(scene, own, story)
  if (time.kind === 'unsaid' || (own === null && onlyPlaced(scene, word, story))) return null
  const present = subjectOf(scene, word, story)
  const who = [present.find(isHome), present.find(isOther)].filter((one) => one !== undefined)
  return { time, planned: story.isPlanned(time, mood), who }
}

function draft(
  scene: Scene,
  story: Story,
  { time, planned, who }: Telling,
  type: Draft['type'],
  label: EventLabel,
  same: string,
  place: string | null = placeOf(scene, story),
): Draft {
  const { partner } = story
  return { type, time, planned, partner, place, participants: who, label, same, sentence: scene.index, to: null }
}

/** "At the press conference, …": a word that only says where something was said tells of no event of its own. */
function onlyPlaced(scene: Scene, word: EventToken, story: Story): boolean {
  if (word.kind === 'stop' || word.kind === 'go') return false
  return scene.dates.some(
    ({ start, end, meaning }) =>
      meaning.kind === 'relation' &&
      start <= word.start &&
      end >= word.end &&
      story.text.slice(start, end).length > word.end - word.start,
  )
}

/** How far behind the verb of meeting the community may stand. */
const MET = 60

function community(scene: Scene, word: EventToken, story: Story): Draft | null {
  const met = scene.words.findLast(({ kind, end }) => kind === 'meet' && end <= word.start && word.start - end <= MET)
  const told = met === undefined ? null : tellingOf(scene, met, story)
  if (told === null) return null
  return draft(scene, story, told, 'ceremony', { form: 'community', where: placeOf(scene, story) }, 'community')
}

/** "On Monday he was at the university": with so little before its verb, whoever was told of last goes there. */
const PRONOUN = 24

/** Institutions that a leader goes to: each is a stop of the programme. */
function stops(scene: Scene, word: EventToken, story: Story): Draft[] {
  const next = scene.words.find(
    ({ start, kind }) =>
      start >= word.end &&
      (kind === 'meet' ||
        kind === 'sign' ||
        kind === 'forum' ||
        kind === 'clause' ||
        kind === 'when' ||
        kind === 'after'),
  )
  const end = Math.min(next?.start ?? scene.end, word.end + 200)
  const institutions = scene.words.filter(({ kind, start }) => kind === 'place' && start >= word.end && start < end)
  const first = institutions[0]
  if (
    first === undefined ||
    first.start - word.end > 50 ||
    story.text.slice(word.end, first.start).includes(';') ||
    (word.start - scene.start > PRONOUN && travellersOf(scene, word, story).length === 0)
  )
    return []
  const telling = tellingOf(scene, word, story)
  if (telling === null) return []
  const told = telling.who.length > 0 ? telling : { ...telling, who: travellersOf(scene, word, story) }
  const farm = (place: EventToken) => {
    const where = clauseFrom(story.text, place.start, scene.end)
    return draft(scene, story, told, 'ceremony', { form: 'stop', where }, where, where)
  }
  return institutions.flatMap((place) => {
    const of = scene.words.find(({ kind, start }) => kind === 'by' && start === place.end + 1)
    const noun = of === undefined ? place : { start: place.start, end: of.end }
    const where = nameAround(story.text, noun)
    if (where.length <= noun.end - place.start + 1) return isDated(scene, word, story) ? [farm(place)] : []
    return [draft(scene, story, told, 'ceremony', { form: 'stop', where }, where, where)]
  })
}

/** Who goes to an institution: the people before the verb, or "the guest" of the visit last told. */
function travellersOf(scene: Scene, word: EventToken, story: Story): readonly Participant[] {
  const named = actorsIn(scene, { start: scene.start, end: word.start }, story)
  if (named.length > 0) return named
  if (scene.who.some(({ kind, end }) => kind === 'country' && end <= word.start)) return []
  return scene.words.some(({ kind, end }) => (kind === 'guest' || kind === 'group') && end <= word.start)
    ? story.visitor
    : []
}

/** Whether the sentence gives a stop its day: then a farm or a school without a name is one too. */
function isDated(scene: Scene, word: EventToken, story: Story): boolean {
  const own = ownDate(scene, word, story)
  return own !== null && isDay(own)
}

/** Where a wreath was laid: the source's words from the first place on, whole. */
function places(scene: Scene, word: EventToken, story: Story): string[] {
  const end = Math.min(scene.end, word.end + 160)
  const place = scene.words.find(({ kind, start }) => kind === 'place' && start >= word.end && start < end)
  return place === undefined ? [] : [clauseFrom(story.text, place.start, scene.end)]
}
