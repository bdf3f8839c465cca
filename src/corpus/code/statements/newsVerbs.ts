/** Verbs that are told from others, or from nouns, only by what stands beside them. */
import type { Span } from '../../types.ts'
import { type Scanned, wordsBefore } from './Scanned.ts'

/** "called on students in Havana": whom nobody is called on "to" do something, or "for" something, one goes to see. */
export function isSeen({ reader, at, finders }: Scanned, { end }: Span): boolean {
  return !reader
    .slice(end, at.end)
    .split(' ')
    .some((word) => finders.infinitives.has(word))
}

const SHORTEST = 4

/** "cadets learn": a verb without an ending behind a plural, though the word names its field too. */
export function followsPlural(sentence: Scanned, { start, end }: Span): boolean {
  const { adverbs, finiteAfter } = sentence.finders
  const subject = wordsBefore(sentence, start, 2).find((word) => !adverbs.has(word) || finiteAfter.has(word)) ?? ''
  return /[^s']s$/.test(subject) && /[^s]$/.test(sentence.reader.slice(start, end)) && subject.length > SHORTEST
}

const PLACED = /^(?:[\p{L}\p{N}]+ ){0,2}\p{L}+s (?:in|of|at|from|near|around|outside) (?:\p{L}+ ){1,3}$/u
const PLACED_REACH = 60

/** "schools in Nakhon Phanom teach": a plural with its place opens the sentence, and the verb stands behind it. */
export function followsPlaced({ reader, at }: Scanned, { start, end }: Span): boolean {
  if (start - at.start > PLACED_REACH || !/[^s]$/.test(reader.slice(start, end).split(' ')[0] ?? '')) return false
  return PLACED.test(reader.slice(at.start, start))
}

const BEHIND = 12

/** "green ships could", "the exports have": a noun, as a verb stands right behind it. */
export function isBeforeVerb({ reader, at, finders }: Scanned, { end }: Span): boolean {
  const [, word = ''] = /^ ([\p{L}']+)/u.exec(reader.slice(end, Math.min(at.end, end + BEHIND))) ?? []
  return word !== 'to' && (finders.infinitives.has(word) || finders.auxiliaries.has(word))
}
