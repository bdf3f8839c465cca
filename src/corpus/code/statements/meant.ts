/** What a staging word means by what stands around it. */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import { isBase } from './isBase.ts'
import { isSeen } from './newsVerbs.ts'
import { heldOrReported, overOrHalted } from './occasions.ts'
import { beginsClause, followsSubject, type Marked, type Scanned } from './Scanned.ts'

/** What gives a sentence another verb than one of doing. */
const OTHERS: ReadonlySet<Cue> = new Set<Cue>([
  'say',
  'thank',
  'want',
  'ask',
  'need',
  'future',
  'agree',
  'discuss',
  'halt',
])
const INSTRUMENT_REACH = 60

/** What a staging word means where it stands. `verbSeen`: a verb stands before it in its clause. */
export function meant(sentence: Scanned, cue: Marked<Cue>, verbSeen: boolean): Cue {
  if (cue.means === 'conclude') return concluded(sentence, cue)
  if (cue.means === 'follow') return isAfterInstrument(sentence, cue) ? 'sign' : 'none'
  if (cue.means === 'close') return concluded(sentence, cue) === 'sign' ? 'sign' : 'halt'
  if (cue.means === 'lapse') return 'halt'
  if (cue.means === 'plan') return 'want'
  if (cue.means === 'acts') return 'habit'
  if (cue.means === 'value' || cue.means === 'note') return 'say'
  if (cue.means === 'visit') return heldOrReported(sentence, cue)
  if (cue.means === 'halt') return overOrHalted(sentence, cue)
  if (cue.means === 'call') return isSeen(sentence, cue) ? 'visit' : 'ask'
  if (cue.means === 'urge') return 'ask'
  if (cue.means === 'quits') return 'halt'
  if (cue.means === 'ought') return obliges(sentence, cue, verbSeen) ? 'need' : 'clause'
  if ((cue.means === 'promote' || cue.means === 'accept') && isOfThePast(sentence, cue)) return 'habit'
  return cue.means === 'signedThen' && isOfProject(sentence, cue) ? 'rank' : cue.means
}

/** "10,000 projects still in force": projects that run, and no instrument. */
function isOfProject(sentence: Scanned, cue: Span): boolean {
  const last = sentence.contexts.findLast(
    ({ means, end }) => end <= cue.start && (means.has('project') || means.has('instrument')),
  )
  return last?.means.has('project') ?? false
}

/** "exchanged seven memoranda" and "seven memoranda were exchanged" are signings, "exchanged delegations" is a deed. */
function concluded(sentence: Scanned, cue: Span): Cue {
  const near = sentence.contexts.some((mark) => {
    const gap = mark.start >= cue.end ? mark.start - cue.end : cue.start - mark.end
    return (mark.means.has('instrument') || mark.means.has('deal')) && gap >= 0 && gap <= INSTRUMENT_REACH
  })
  return near ? 'sign' : 'deed'
}

/** "a memorandum followed": an instrument as the subject. */
function isAfterInstrument({ contexts }: Scanned, { start }: Span): boolean {
  return contexts.some(
    (mark) =>
      (mark.means.has('instrument') || mark.means.has('deal')) &&
      mark.end <= start &&
      start - mark.end <= INSTRUMENT_REACH,
  )
}

/** "nên": a wish behind its subject, or as the first verb of its clause; else it begins one. */
function obliges(sentence: Scanned, cue: Span, verbSeen: boolean): boolean {
  if (followsSubject(sentence, cue.start)) return true
  if (verbSeen || beginsClause(sentence, cue.start)) return false
  return !sentence.cues.some(({ means, end }) => STATED.has(means) && end <= cue.start)
}

/** What makes a ground of the clause before it. */
const STATED: ReadonlySet<Cue> = new Set<Cue>(['clause', 'not', 'nobody'])

const OPENING = 48

/** "Những năm qua, hai bên phối hợp …": the sentence opens with the time up to now, and nobody says or wishes anything before the verb; or it says since when. */
function isOfThePast(sentence: Scanned, cue: Marked<Cue>): boolean {
  if (sentence.words.participleEndings !== null || isBase(sentence, cue)) return false
  const past = sentence.contexts.find(({ means }) => means.has('past'))
  const since = sentence.dates.some(({ meaning }) => meaning.kind === 'date' && meaning.bound === 'since')
  if (since && cue.means === 'promote') return !sentence.cues.some(({ means }) => OTHERS.has(means))
  if (!past || past.start - sentence.at.start > OPENING || past.end > cue.start) return false
  return !sentence.cues.some(({ means, start }) => start < cue.start && OTHERS.has(means))
}
