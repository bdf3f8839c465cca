/** What someone does by a verb that no list names, where verbs do not change: "Sinh viên hai nước thi nấu ăn". */
import type { Stage } from '../../codebook.ts'
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Scanned } from './Scanned.ts'
import type { Subject } from './subjects.ts'
import { liesAhead } from './toCome.ts'

/** What says that nothing is done. */
const IDLE: ReadonlySet<Cue> = new Set<Cue>(['mention', 'regard', 'not', 'nobody', 'need', 'future', 'say', 'visit'])

/** The stage of a sentence without a staging word where someone of a side acts; null beside a word of being, having or lacking. */
export function plainDeed(sentence: Scanned, subjects: readonly Subject[]): Stage | null {
  const { words, cues, reader, at, finders, sectors } = sentence
  if (words.participleEndings !== null || cues.some(({ means }) => IDLE.has(means))) return null
  const [subject] = subjects
  const [sector] = sectors
  if (!subject || subject.talks || !sector) return null
  if (!(subject.opens && sector.start >= subject.end) && !actsTogether(sentence, subject)) return null
  const said = reader.slice(at.start, at.end).split(/[ ,.;:]+/)
  if (said.some((word) => finders.copulas.has(word))) return null
  return liesAhead(sentence, subject) ? 'proposed' : 'delivered'
}

const PEOPLE = 40

/** "Cảnh sát hai nước cùng phá …": the two countries' people of a field, who begin the sentence and act together. */
function actsTogether({ at, reader }: Scanned, { side, start, end }: Subject): boolean {
  return side === 'both' && start - at.start <= PEOPLE && reader.slice(end, end + TOGETHER.length) === TOGETHER
}

const TOGETHER = ' cùng '
