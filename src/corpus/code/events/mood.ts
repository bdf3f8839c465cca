import { SPACE, UNITS } from '../../units.ts'
import { OF_MOOD, UNSURE } from './kinds.ts'
import type { Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'

/** Whether what a word tells is a fact, set to happen, or only wished. */
export type Mood = 'fact' | 'planned' | 'wished'

/** How far before its word a wish or a "will" can stand, in characters. */
const REACH = 160

/** Read from the words before it in the sentence, the nearest first; a semicolon ends a wish, a comma also ends a "will". */
export function moodOf(scene: Scene, token: EventToken, story: Story): Mood {
  if ((scene.bits & OF_MOOD) === 0) return 'fact'
  if (isSetToHappen(scene, token, story)) return 'planned'
  const joined = isJoined(scene, token, story)
  let comma = false
  let from = token.start
  for (let i = scene.words.length - 1; i >= 0; i--) {
    const word = scene.words[i]
    if (word === undefined || word.start >= token.start) continue
    if (word.end < token.start - REACH) break
    const between = story.text.slice(word.end, from)
    if (between.includes(';') && !joined) break
    comma ||= between.includes(',')
    if (word.kind === 'done' && token.start - word.end <= 2) return 'fact'
    if (word.kind === 'will' && (!comma || joined)) return 'planned'
    if (
      word.kind === 'wish' ||
      word.kind === 'agree' ||
      (word.kind === 'confer' && !comma && DISCUSSED.has(token.kind))
    )
      return 'wished'
    from = Math.min(from, word.start)
  }
  return 'fact'
}

/** How far behind its word a "to be held" may stand, and a date behind that, in characters. */
const SET = 90
const DATED = 40

/** "agreed to prepare well for the tenth session, to be held late this year": with a date behind it, "to be held" outweighs any wish before. */
function isSetToHappen({ words, dates }: Scene, token: EventToken, story: Story): boolean {
  const will = words.find(({ kind, start }) => kind === 'will' && start >= token.end)
  if (will === undefined || will.start - token.end > SET) return false
  if (/[;:]/.test(story.text.slice(token.end, will.start))) return false
  if (words.some(({ kind, start }) => DEEDS.has(kind) && start >= token.end && start < will.start)) return false
  return dates.some(
    ({ meaning, start }) =>
      meaning.kind === 'date' && meaning.past !== true && start >= will.start && start - will.end <= DATED,
  )
}

/** Words that make what follows them another deed's. */
const DEEDS = new Set<EventToken['kind']>([
  'meet',
  'sign',
  'go',
  'visit',
  'clause',
  'when',
  'after',
  'report',
  'tell',
  'agree',
  'wish',
  'and',
  'talks',
])

/** What is only talked about where a verb of discussing stands before it ("bàn việc mở đường bay"). */
const DISCUSSED = new Set<EventToken['kind']>([
  'deed',
  'milestone',
  'sign',
  'adopt',
  'establish',
  'upgrade',
  'announce',
])

/** How far behind its word what takes it back may stand. */
const TAKEN_BACK = 100

/** "A flight planned for June was put off": what stands behind a word says that it did not come about. */
export function isTakenBack({ bits, words }: Scene, end: number, story: Story): boolean {
  if ((bits & UNSURE) === 0) return false
  return words.some(
    ({ kind, start }) =>
      kind === 'unsure' && start >= end && start - end <= TAKEN_BACK && !story.text.slice(end, start).includes(';'),
  )
}

/** A verb right behind a comma, a semicolon or "and" goes on with the verb before it ("will meet…; receive…; and visit…"). */
function isJoined(scene: Scene, token: EventToken, story: Story): boolean {
  if (isBehindStop(story.text, Math.max(scene.start, token.start - 3), token.start)) return true
  return scene.words.some(({ kind, end }) => kind === 'and' && end <= token.start && token.start - end <= 2)
}

/** Whether a comma or a semicolon stands before a place, with nothing but spaces behind it. */
function isBehindStop(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const unit = text.charCodeAt(at)
    if (unit === COMMA || unit === SEMICOLON) return true
    if (((UNITS[unit] ?? 0) & SPACE) === 0) return false
  }
  return false
}

const COMMA = 0x2c
const SEMICOLON = 0x3b
