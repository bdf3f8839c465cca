/** What the two do in the present: "the two countries maintain exchanges", "ties span trade and energy" (codebook section 3). */
import type { Span } from '../../types.ts'
import type { Scanned } from './Scanned.ts'

const REACH = 48
const WORD = /[\p{L}\p{M}'-]+/gu

/** The verb right behind a plural subject where it stands in the present; null where verbs do not change, or where it is in the past. */
export function presentVerb({ words, reader, raw, finders, at }: Scanned, subject: Span): Span | null {
  const { participleEndings, runningEnding } = words
  if (participleEndings === null || runningEnding === null) return null
  const text = reader.slice(subject.end, Math.min(at.end, subject.end + REACH))
  const ended = [...participleEndings, runningEnding]
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (/[,;:("]/.test(text.slice(0, index))) return null
    if (finders.prepositions.has(word) || finders.joiners.has(word)) return null
    if (finders.adverbs.has(word) || word.endsWith('ly') || isHead(word, text.slice(0, index))) continue
    if (finders.irregulars.has(word)) return null
    if (ended.some((ending) => word.endsWith(ending)) && !finders.notVerbs.has(word)) return null
    const start = subject.end + index
    if (/^\p{Lu}/u.test(raw.slice(start, start + 1))) return null
    return { start, end: start + word.length }
  }
  return null
}

/** "the two | countries": the noun of the subject, a plural right behind a number. */
const isHead = (word: string, before: string): boolean => before.trim() === '' && /[^s]s$/.test(word)

const OPENING = 48

/** "Bilateral ties span trade and energy": the parts of the relationship itself, which is no elaboration of the sentence before. */
export function spansOf(sentence: Scanned): Span | null {
  const { contexts, cues, at, reader, finders, words } = sentence
  if (words.participleEndings === null) return null
  const verb = contexts.find(({ means }) => means.has('include'))
  if (!verb || verb.start - at.start > OPENING) return null
  const opening = reader.slice(at.start, verb.start)
  if (finders.determiners.has(opening.split(' ')[0] ?? '') || /[,;:]/.test(opening)) return null
  const subject = contexts.find(({ means, end }) => means.has('shared') && end <= verb.start)
  if (!subject || cues.some(({ start, means }) => start < verb.start && means !== 'none')) return null
  return { start: verb.start, end: verb.end }
}
