import type { Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'

/** Whether what a word tells is a fact, set to happen, or only wished. */
export type Mood = 'fact' | 'planned' | 'wished'

/** How far before its word a wish or a "will" can stand, in characters. */
const REACH = 160

/** Read from the words before it in the sentence, the nearest first; a semicolon ends a wish, a comma also ends a "will". */
export function moodOf(scene: Scene, token: EventToken, story: Story): Mood {
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
    if (word.kind === 'wish') return 'wished'
    from = Math.min(from, word.start)
  }
  return 'fact'
}

/** A verb right behind a comma, a semicolon or "and" goes on with the verb before it ("will meet…; receive…; and visit…"). */
function isJoined(scene: Scene, token: EventToken, story: Story): boolean {
  if (/[,;]\s*$/.test(story.text.slice(Math.max(scene.start, token.start - 3), token.start))) return true
  return scene.words.some(({ kind, end }) => kind === 'and' && end <= token.start && token.start - end <= 2)
}
