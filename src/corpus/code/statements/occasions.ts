/** Occasions that are held and end: talks that "ended" are over and not halted, and a committee that "sat" says nothing of what it did. */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import { type Marked, type Scanned, wordsBefore } from './Scanned.ts'
import type { StageCue } from './StageCue.ts'
import type { Named } from './sectorsOf.ts'

/** How many words may stand before the noun of an occasion ("the third regular session"). */
const BEFORE = 3

/** What a word of ending tells: that an occasion is over, which then was held, or that something else is halted. */
export function overOrHalted(sentence: Scanned, cue: Marked<Cue>): Cue {
  const { finders, reader } = sentence
  if (!finders.endings.has(reader.slice(cue.start, cue.end))) return 'halt'
  const occasion = occasionBefore(sentence, cue)
  if (!occasion) return 'halt'
  if (occasion.means.has('course')) return 'deed'
  const [, behind = ''] = /^ (\S+)/.exec(reader.slice(occasion.end, cue.start)) ?? []
  return finders.prepositions.has(behind) && !finders.owners.has(behind) ? 'discuss' : 'visit'
}

/** What was held was done where it is something run through ("the drill was held"); else it is only reported. */
export function heldOrReported(sentence: Scanned, cue: Marked<Cue>): Cue {
  const { finders, reader } = sentence
  if (!finders.sittings.has(lastWord(reader.slice(cue.start, cue.end)))) return 'visit'
  return occasionBefore(sentence, cue)?.means.has('course') ? 'deed' : 'visit'
}

/** The occasion that is the subject of a verb. */
const occasionBefore = (sentence: Scanned, verb: Span) =>
  sentence.contexts.find(
    ({ means, start, end }) =>
      (means.has('occasion') || means.has('course')) && end < verb.start && heads(sentence, start),
  )

/** Whether no preposition governs the noun at an offset. */
const heads = (sentence: Scanned, offset: number): boolean =>
  !wordsBefore(sentence, offset, BEFORE).some((word) => sentence.finders.prepositions.has(word))

const HELD: ReadonlySet<Cue> = new Set<Cue>(['visit', 'clause', 'none'])
const HOLDING: ReadonlySet<Cue> = new Set<Cue>(['deed', 'habit'])

/** "The joint committee sat in Hanoi": of what stands for an occasion, nothing is told but that it was held. */
export function isOnlyHeld({ finders, reader }: Scanned, named: readonly Named[], cues: readonly StageCue[]): boolean {
  if (cues.length === 0 || !named.every(({ weak }) => weak)) return false
  return cues.every(
    ({ cue, start, end }) =>
      HELD.has(cue) || (HOLDING.has(cue) && finders.sittings.has(lastWord(reader.slice(start, end)))),
  )
}

const lastWord = (text: string): string => text.split(' ').at(-1) ?? ''
