/** Press meetings, forums, ceremonies, milestones, programmes and cultural events (codebook section 5). */
import type { EventLabel } from '../../types.ts'
import type { Draft } from './Draft.ts'
import { moodOf } from './mood.ts'
import { clauseFrom, nameAround } from './nameAround.ts'
import { placeOf } from './place.ts'
import type { Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'
import { ownDate, timeOf } from './when.ts'
import { actorsIn, isHome, isOther, subjectOf } from './who.ts'

export function occasionsIn(scene: Scene, story: Story): Draft[] {
  return scene.words.flatMap((word) => {
    switch (word.kind) {
      case 'press':
        return occasion(scene, word, story, 'press', { form: 'press' }, 'press')
      case 'forum':
        return occasion(
          scene,
          word,
          story,
          'forum',
          { form: 'named', named: nameAround(story.text, word) },
          nameAround(story.text, word),
        )
      case 'culture':
        return ownDate(scene, word, story) === null
          ? []
          : occasion(scene, word, story, 'culture', { form: 'named', named: nameAround(story.text, word) }, 'culture')
      case 'welcome':
      case 'farewell':
        return occasion(scene, word, story, 'ceremony', { form: word.kind }, word.kind)
      case 'wreath':
        return occasion(scene, word, story, 'ceremony', { form: 'wreath', where: places(scene, word, story) }, 'wreath')
      case 'community':
        return community(scene, word, story)
      case 'ground':
        return occasion(
          scene,
          word,
          story,
          'ceremony',
          { form: 'named', named: clauseFrom(story.text, word.start, scene.end) },
          'ground',
        )
      case 'stop':
      case 'go':
      case 'visit':
        return stops(scene, word, story)
      case 'milestone':
        return ownDate(scene, word, story) === null
          ? []
          : occasion(
              scene,
              word,
              story,
              'milestone',
              { form: 'named', named: clauseFrom(story.text, word.start, scene.end) },
              'milestone',
            )
      default:
        return []
    }
  })
}

function occasion(
  scene: Scene,
  word: EventToken,
  story: Story,
  type: Draft['type'],
  label: EventLabel,
  same: string,
): Draft[] {
  const mood = moodOf(scene, word, story)
  const own = ownDate(scene, word, story)
  if (mood === 'wished' || (mood === 'planned' && own === null)) return []
  const time = timeOf(scene, word, story)
  if (time.kind === 'unsaid' || (own === null && onlyPlaced(scene, word, story))) return []
  const present = subjectOf(scene, word, story)
  const who = [present.find(isHome), present.find(isOther)].filter((one) => one !== undefined)
  return [
    {
      type,
      time,
      planned: story.isPlanned(time, mood),
      partner: story.partner,
      place: placeOf(scene, story),
      participants: who,
      label,
      same,
      sentence: scene.index,
      to: null,
    },
  ]
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

function community(scene: Scene, word: EventToken, story: Story): Draft[] {
  const met = scene.words.findLast(({ kind, end }) => kind === 'meet' && end <= word.start && word.start - end <= MET)
  if (met === undefined) return []
  return occasion(scene, met, story, 'ceremony', { form: 'community', where: placeOf(scene, story) }, 'community')
}

/** "On Monday he was at the university": with so little before its verb, whoever was told of last goes there. */
const PRONOUN = 24

/** Institutions that a leader goes to: each is a stop of the programme. */
function stops(scene: Scene, word: EventToken, story: Story): Draft[] {
  const next = scene.words.find(
    ({ start, kind }) =>
      start >= word.end &&
      (kind === 'meet' || kind === 'sign' || kind === 'forum' || kind === 'clause' || kind === 'after'),
  )
  const end = Math.min(next?.start ?? scene.end, word.end + 200)
  const institutions = scene.words.filter(({ kind, start }) => kind === 'place' && start >= word.end && start < end)
  const first = institutions[0]
  if (
    first === undefined ||
    first.start - word.end > 50 ||
    (word.start - scene.start > PRONOUN && actorsIn(scene, { start: scene.start, end: word.start }, story).length === 0)
  )
    return []
  return institutions.flatMap((place) => {
    const of = scene.words.find(({ kind, start }) => kind === 'by' && start === place.end + 1)
    const noun = of === undefined ? place : { start: place.start, end: of.end }
    const where = nameAround(story.text, noun)
    if (where.length <= noun.end - place.start + 1) return []
    return occasion(scene, word, story, 'ceremony', { form: 'stop', where }, where).map((draft) => ({
      ...draft,
      place: where,
    }))
  })
}

/** Where a wreath was laid: the source's words from the first place on, whole. */
function places(scene: Scene, word: EventToken, story: Story): string[] {
  const end = Math.min(scene.end, word.end + 160)
  const place = scene.words.find(({ kind, start }) => kind === 'place' && start >= word.end && start < end)
  return place === undefined ? [] : [clauseFrom(story.text, place.start, scene.end)]
}
