import type { Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'

/** Whether what a word tells is a fact, set to happen, or only wished. */
export type Mood = 'fact' | 'planned' | 'wished'

/** How far before its word a wish or a "will" can stand, in characters. */
const REACH = 160

/** Read from the words before it in the sentence, the nearest first; a semicolon ends a wish, a comma also ends a "will". */
export function moodOf(scene: Scene, token: EventToken, story: Story): Mood {
  let comma = false
  let from = token.start
  for (let i = scene.words.length - 1; i >= 0; i--) {
    const word = scene.words[i]
    if (word === undefined || word.start >= token.start) continue
    if (word.end < token.start - REACH) break
    const between = story.text.slice(word.end, from)
    if (between.includes(';')) break
    comma ||= between.includes(',')
    if (word.kind === 'done' && token.start - word.end <= 2) return 'fact'
    if (word.kind === 'will' && !comma) return 'planned'
    if (word.kind === 'wish') return 'wished'
    from = Math.min(from, word.start)
  }
  return 'fact'
}
