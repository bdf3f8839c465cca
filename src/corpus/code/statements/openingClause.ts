/** Where a clause that opens a sentence ends and the main clause begins: "Since the pact took effect, trade has grown". */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import type { Scanned } from './Scanned.ts'
import type { StageCue } from './StageCue.ts'

const OPENERS: ReadonlySet<Cue> = new Set<Cue>(['clause', 'opener'])
const QUIET: ReadonlySet<Cue> = new Set<Cue>(['clause', 'relative', 'resume', 'none', 'mention', 'purpose'])

/**
 * The last comma between the verb of an opening clause and the verb behind it; null where none opens the sentence, or where
 * verbs do not change and commas tell less.
 */
export function endOfOpening(sentence: Scanned, found: readonly StageCue[]): Span | null {
  const { at, cues, reader, words } = sentence
  if (words.participleEndings === null) return null
  const [opener] = cues
  if (opener?.start !== at.start || !OPENERS.has(opener.means)) return null
  const verbs = found
    .filter(({ cue, start, base }) => start > at.start && !base && !QUIET.has(cue))
    .sort((a, b) => a.start - b.start)
  const [first] = verbs
  if (!first) return null
  const next = verbs.find(
    ({ start, tensed }) => tensed && start > first.end && reader.slice(first.end, start).includes(','),
  )
  if (!next) return null
  const comma = first.end + reader.slice(first.end, next.start).lastIndexOf(',')
  return { start: comma, end: comma + 1 }
}
