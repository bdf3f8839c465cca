/** Meetings that no verb of meeting tells: what one told another on a day, what two agreed on it, a host, a body that sat (codebook section 5, `talks`). */
import { parseEdtf } from '../../edtf.ts'
import type { Participant } from '../../types.ts'
import type { Resolved } from '../dates/resolve.ts'
import type { DraftTime } from './Draft.ts'
import { type Mood, moodOf } from './mood.ts'
import type { Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'
import { ownDate, timeOf } from './when.ts'
import { actorsIn, isHome, isOther, sided } from './who.ts'

/** Who met, when. */
export interface Encounter {
  readonly who: readonly Participant[]
  readonly time: DraftTime
  readonly mood: Mood
}

/** How far behind its verb stands whom something is told. */
const TOLD = 14

/** "The minister told the ambassador in Hanoi on November 29 …": they met that day. */
export function tellingOf(scene: Scene, word: EventToken, story: Story): Encounter | null {
  if (!scene.dated) return null
  const mention = scene.who.find(({ start }) => start >= word.end)
  if (mention === undefined || mention.start - word.end > TOLD) return null
  const told = actorsIn(scene, { start: word.end, end: mention.end }, story).at(0)
  const teller = actorsIn(scene, { start: scene.start, end: word.start }, story).at(-1)
  if (told === undefined || teller === undefined) return null
  return dated(scene, word, story, sided([teller, told], story), 'fact')
}

/** "On Wednesday he and the president agreed to …": the two sides' people before a verb of what is done together. */
export function accordOf(scene: Scene, word: EventToken, story: Story): Encounter | null {
  if (!scene.dated) return null
  const before = actorsIn(scene, { start: scene.start, end: word.start }, story)
  const who = before.length > 0 ? sided(before, story) : couple(scene, word, story)
  return dated(scene, word, story, who, word.kind === 'agree' ? 'fact' : moodOf(scene, word, story))
}

/** "The two men", right before the verb: of each side whom the article names first. */
function couple(scene: Scene, word: EventToken, story: Story): Participant[] {
  const pair = scene.words.findLast(({ kind, end }) => kind === 'pair' && end <= word.start)
  if (pair === undefined || word.start - pair.end > TOLD) return []
  return [story.principal(true), story.principal(false)].filter((one) => one !== null)
}

function dated(
  scene: Scene,
  word: EventToken,
  story: Story,
  who: readonly Participant[],
  mood: Mood,
): Encounter | null {
  const [home, other] = [who.findLast(isHome), who.findLast(isOther)]
  if (home === undefined || other === undefined || mood === 'wished') return null
  const own = ownDate(scene, word, story)
  return own === null || isOfYears(own) ? null : { who: [home, other], time: timeOf(scene, own, story), mood }
}

/** What is agreed in a year may have been agreed by anyone's predecessors. */
function isOfYears({ date }: Resolved): boolean {
  const parsed = parseEdtf(date)
  return parsed === null || (parsed.kind === 'date' ? parsed.at : parsed.from).month === null
}

/** How far behind "her host" the name stands ("her host, vice chairman …"). */
const NAMED = 4

/** "Over tea her host, the governor, asked for help": he meets the guest of whom the article tells, on the day that it tells of. */
export function hostOf(scene: Scene, word: EventToken, story: Story): Encounter | null {
  const mention = scene.who.find(({ start }) => start >= word.end)
  if (mention === undefined || mention.start - word.end > NAMED) return null
  if (!scene.words.some(({ kind }) => kind === 'table')) return null
  const host = actorsIn(scene, { start: word.end, end: scene.end }, story)[0]
  const guest = host === undefined || host.country === null ? null : story.principal(!isHome(host))
  if (host === undefined || guest === null) return null
  const time = timeOf(scene, ownDate(scene, word, story), story)
  return time.kind === 'at' ? { who: isHome(host) ? [host, guest] : [guest, host], time, mood: 'fact' } : null
}

/** How far before its verb a body stands ("the commission of the two countries sat …"). */
const BODY = 60

/** "The intergovernmental commission sat in Astana under A and B." */
export function sittingOf(scene: Scene, word: EventToken, story: Story): Encounter | null {
  const body = scene.words.findLast(({ kind, end }) => kind === 'body' && end <= word.start)
  if (body === undefined || word.start - body.end > BODY) return null
  const mood = moodOf(scene, word, story)
  const own = ownDate(scene, word, story)
  if (mood === 'wished' || own === null) return null
  const present = sided(actorsIn(scene, scene, story), story)
  const who = [present.find(isHome), present.find(isOther)].filter((one) => one !== undefined)
  return { who, time: timeOf(scene, own, story), mood }
}
