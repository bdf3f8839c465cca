/** A small word between a person and a place that tells of a visit without a verb of visiting: "ở Romania từ 18 đến 22/5", "sang Hà Nội". */
import { parseEdtf } from '../../edtf.ts'
import type { Mention } from '../actors/findActors.ts'
import type { Resolved } from '../dates/resolve.ts'
import { isDay } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'

/** What a visit can go to. */
export const PLACES = new Set<Mention['kind']>(['country', 'capital'])

/** Whether someone goes to a place, or is in it for the days that the sentence gives, with no verb of visiting beside. */
export function isStay(scene: Scene, word: EventToken): boolean {
  const { words, dates } = scene
  if (!isBetween(scene, word) || words.some(({ kind }) => kind === 'visit' || kind === 'go')) return false
  if (word.kind === 'into') return true
  return dates.some(({ meaning }) => meaning.kind === 'date' && isStretch(meaning.resolved))
}

/** Whether a word stands right between a person and a place. */
function isBetween({ who, words }: Scene, word: EventToken): boolean {
  return (
    who.some(({ kind, start }) => PLACES.has(kind) && start === word.end + 1) &&
    (who.some(({ kind, end }) => kind === 'person' && (end === word.start - 1 || isBeside(words, end, word))) ||
      words.some(({ kind, end }) => kind === 'lasting' && end === word.start - 1))
  )
}

/** Whether only a small word ("will", "đã") stands between a person and a word. */
function isBeside(words: readonly EventToken[], end: number, { start }: EventToken): boolean {
  return words.some(
    (one) => (one.kind === 'will' || one.kind === 'done') && one.start === end + 1 && one.end === start - 1,
  )
}

const isStretch = (resolved: Resolved): boolean => isDay(resolved) && parseEdtf(resolved.date)?.kind === 'period'
