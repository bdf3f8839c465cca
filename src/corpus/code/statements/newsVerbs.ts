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
