/** A participle right behind its noun, of which the sentence's own verb is still to come: "boats held in our waters have been freed". */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import { followsSubject, type Marked, type Scanned, wordsBefore } from './Scanned.ts'

const TOLD: ReadonlySet<Cue> = new Set<Cue>(['deed', 'habit', 'halt'])
const OWN: ReadonlySet<Cue> = new Set<Cue>([
  'perfect',
  'passive',
  'running',
  'not',
  'noMore',
  'future',
  'undone',
  'lapse',
])
const LONGEST = 70
const BROKEN = /[;:("“,]/
const REMARK = /, [^,;:]{1,40},/

/** Whether a verb in the past is such a participle. */
export function isReduced(sentence: Scanned, cue: Marked<Cue>): boolean {
  const { words, reader, cues, finders } = sentence
  if (words.participleEndings === null || !TOLD.has(cue.means)) return false
  const [text = ''] = reader.slice(cue.start, cue.end).split(' ')
  const past = words.participleEndings.some((ending) => text.endsWith(ending)) || finders.irregulars.has(text)
  if (!past || followsSubject(sentence, cue.start) || opensWithSubject(sentence, cue)) return false
  const own = cues.find(({ means, start }) => OWN.has(means) && start >= cue.end)
  if (!own || own.start - cue.end > LONGEST) return false
  const gap = reader.slice(cue.end, own.start).replace(REMARK, '')
  if (
    BROKEN.test(gap) ||
    cues.some(({ means, start, end }) => PARTS.has(means) && start >= cue.end && end <= own.start)
  )
    return false
  return !gap
    .split(/[ ,]+/)
    .some((word) => finders.joiners.has(word) || finders.finiteAfter.has(word) || STARTS.has(word))
}

/** Words that begin another clause, in which the verb to come stands. */
const PARTS: ReadonlySet<Cue> = new Set<Cue>(['clause', 'relative', 'opener', 'say', 'deed', 'sign'])
const STARTS: ReadonlySet<string> = new Set([
  'what',
  'how',
  'why',
  'if',
  'so',
  'than',
  'there',
  'this',
  'these',
  'those',
])

/** "which opened", "it opened", "has opened": a verb of its own. */
function opensWithSubject(sentence: Scanned, { start }: Span): boolean {
  const { finiteAfter, auxiliaries, infinitives } = sentence.finders
  const [word = ''] = wordsBefore(sentence, start, 1)
  return word === '' || finiteAfter.has(word) || auxiliaries.has(word) || infinitives.has(word)
}
