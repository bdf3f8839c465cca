/** What is opened, given or completed (codebook section 5, `milestone`): a verb of such a deed and the thing that it is done to, on a date. */
import type { Participant } from '../../types.ts'
import type { Draft } from './Draft.ts'
import { isTakenBack, moodOf } from './mood.ts'
import { placeOf } from './place.ts'
import type { Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'
import { ownDate } from './when.ts'
import { actorsIn, objectOf, subjectOf } from './who.ts'

/** How far behind a deed its thing or date may stand, in characters; a thing before it, its subject, twice as far. */
const REACH = 90

/** What may be opened, given or handed over instead: then it is no milestone. */
const OTHERS = new Set<EventToken['kind']>(['forum', 'culture', 'document', 'statement', 'press', 'ground'])

export function milestonesIn(scene: Scene, story: Story): Draft[] {
  for (const word of scene.words) {
    if (word.kind !== 'deed' && word.kind !== 'give' && !isGift(scene, word)) continue
    const thing = thingOf(scene, word, story)
    const made = thing === null ? null : milestone(scene, word, thing, story)
    if (made !== null) return [made]
  }
  return []
}

/** "trao 300 tấn gạo": a verb of handing over, in a sentence without a document. */
const isGift = ({ words }: Scene, { kind }: EventToken): boolean =>
  kind === 'sign' && !words.some((word) => word.kind === 'document' || word.kind === 'statement')

/** What a deed is done to: money and goods are only given. */
function isThing({ kind }: EventToken, word: EventToken): boolean {
  return kind === 'thing' || kind === 'place' || (kind === 'gift' && word.kind !== 'deed')
}

/** The thing nearest to a deed, with nothing nearer that is opened or given otherwise. */
function thingOf(scene: Scene, word: EventToken, story: Story): EventToken | null {
  let best: EventToken | null = null
  let least = REACH
  for (const noun of scene.words) {
    if (!isThing(noun, word) && !OTHERS.has(noun.kind)) continue
    const [from, to] = noun.start >= word.end ? [word.end, noun.start] : [noun.end, word.start]
    const far = noun.end <= word.start ? (to - from) / 2 : to - from
    if (to < from || far >= least || /[;:]/.test(story.text.slice(from, to))) continue
    ;[best, least] = [noun, far]
  }
  return best === null || OTHERS.has(best.kind) ? null : best
}

function milestone(scene: Scene, word: EventToken, thing: EventToken, story: Story): Draft | null {
  const [start, end] = [Math.min(word.start, thing.start), Math.max(word.end, thing.end)]
  const mood = moodOf(scene, word, story)
  const own = ownDate(scene, word, story)
  if (mood === 'wished' || own === null || isTakenBack(scene, end, story) || !isNear(scene, own.date, word, thing))
    return null
  const time = { kind: 'at', resolved: own } as const
  return {
    type: 'milestone',
    time,
    planned: story.isPlanned(time, mood),
    partner: story.partner,
    place: placeOf(scene, story),
    participants: giversOf(scene, word, story),
    label: { form: 'named', named: story.text.slice(start, end) },
    same: 'deed',
    sentence: scene.index,
    to: null,
  }
}

/** How far before its verb the person may stand who does the deed. */
const SUBJECT = 40

/** Who gives or opens it, right before the verb, and who of the other side is given it. */
function giversOf(scene: Scene, word: EventToken, story: Story): Participant[] {
  const from = Math.max(scene.start, word.start - SUBJECT)
  const last = scene.who.findLast(({ end }) => end <= word.start)
  const near = last?.kind === 'person' && last.end >= from
  if (word.kind !== 'sign' && !near) return []
  const given = actorsIn(scene, objectOf(scene, word, story), story)
  const [giver, ...others] = [...subjectOf(scene, word, story), ...given].filter(({ kind }) => kind === 'person')
  if (giver === undefined) return []
  return [giver, ...others.filter(({ country }) => country !== giver.country)]
}

/** Whether the date stands at the sentence's beginning or by the deed, not in another part of the sentence. */
function isNear({ dates, start: from }: Scene, date: string, word: EventToken, thing: EventToken): boolean {
  const [left, right] = [Math.min(word.start, thing.start), Math.max(word.end, thing.end)]
  return dates.some(
    ({ meaning, start, end }) =>
      meaning.kind === 'date' &&
      meaning.resolved.date === date &&
      (start - from <= 4 || (start <= right + REACH && end >= left - REACH)),
  )
}
