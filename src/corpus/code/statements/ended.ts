/** What was done and is done no more, and what has not begun (codebook section 3, "Halted"). */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Marked, Scanned } from './Scanned.ts'
import { plainCue, type StageCue } from './StageCue.ts'
import { FINITE } from './verbCues.ts'

/** Verbs whose subject is what ends, what has not begun, or the instrument that was signed, wherever they stand. */
export const BY_ITSELF: ReadonlySet<Cue> = new Set<Cue>(['lapse', 'undone', 'follow'])

/** "has not bought rice", "no longer flies": a mark that takes its verb back. */
export function denies(mark: Marked<Cue>, { means }: Marked<Cue>): boolean {
  if (mark.means !== 'not' && mark.means !== 'noMore') return false
  if (means === 'rank') return mark.means === 'noMore'
  return (FINITE.has(means) || means === 'habit') && (means !== 'want' || mark.means === 'noMore')
}

const VERB = /^\s+([\p{L}\p{M}-]+)/u
const REACH = 24

/** "no longer flies", "has not taken workers since 2012": the mark that says so, as a halt. */
export function endedSince(sentence: Scanned, cue: Marked<Cue>, before: Marked<Cue> | null): StageCue | null {
  const { reader, at, dates } = sentence
  const perfect = before?.means === 'perfect' && cue.start - before.end <= 2
  if (cue.means === 'not' ? !perfect : cue.means !== 'noMore') return null
  const since = dates.some(({ meaning }) => meaning.kind === 'date' && meaning.bound === 'since')
  if (cue.means === 'not' && !since) return null
  const [, word = ''] = VERB.exec(reader.slice(cue.end, Math.min(at.end, cue.end + REACH))) ?? []
  return isVerb(sentence, cue, word) || isRank(sentence, cue) ? plainCue(cue, 'halt', true, true) : null
}

/** "no longer sails", and not "no longer full", "no longer just": a verb by its form, or one that the lexicon knows. */
function isVerb({ finders, cues, words }: Scanned, mark: Marked<Cue>, word: string): boolean {
  if ([finders.determiners, finders.prepositions, finders.adverbs, finders.notVerbs].some((set) => set.has(word)))
    return false
  if (cues.some(({ start, means }) => start - mark.end === 1 && (FINITE.has(means) || means === 'habit'))) return true
  return (
    finders.irregulars.has(word) ||
    /[^s]s$/.test(word) ||
    (words.participleEndings ?? []).some((ending) => word.endsWith(ending))
  )
}

const RANK_REACH = 12

/** "no longer the main market": a rank that is lost. */
const isRank = ({ cues }: Scanned, { means, end }: Marked<Cue>): boolean =>
  means === 'noMore' && cues.some((cue) => cue.means === 'rank' && cue.start > end && cue.start - end <= RANK_REACH)
