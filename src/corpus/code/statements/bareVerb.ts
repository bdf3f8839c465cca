/** A verb that opens a sentence by itself: "Đẩy mạnh hợp tác …", "On defence: To deepen …". */
import type { Scanned } from './Scanned.ts'
import type { StageCue } from './StageCue.ts'

/** A verb of doing without a tense or a subject that opens the sentence, or what follows its heading ("On defence: To deepen …"). */
export function bareVerb(sentence: Scanned, cues: readonly StageCue[]): StageCue | undefined {
  const first = cues.find(({ cue }) => cue === 'promote')
  if (!first || cues.some(({ start, cue }) => start < first.start && cue !== 'none')) return undefined
  const opens = opensAfterHeading(sentence, first.start)
  const noun = sentence.contexts.some((mark) => mark.start === first?.start && mark.means.has('cooperation'))
  return opens && !noun ? first : undefined
}

const HEADING = 80

/** Whether nothing but "to" stands between an offset and the sentence's beginning, or the colon of a short heading. */
function opensAfterHeading(sentence: Scanned, offset: number): boolean {
  const { reader, at, finders } = sentence
  if (offset - at.start > HEADING) return false
  const before = reader.slice(at.start, offset)
  const words = before.slice(before.lastIndexOf(':') + 1).trim()
  return words === '' || finders.infinitives.has(words)
}
