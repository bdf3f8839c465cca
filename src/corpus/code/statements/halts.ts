/** What is suspended, refused or ended, where the verb of it stands behind what it names (codebook section 3, "Halted"). */
import { rankOf } from '../../codebook.ts'
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import type { Governing } from './govern.ts'
import type { Scanned } from './Scanned.ts'

/** Whether a halt after it, or the future, is the verb of what these words name. */
export function yields(by: Governing): boolean {
  return by.cue === 'signNoun' || rankOf(by.stage) <= rankOf('agreed')
}

/** "bị hủy", "phải đóng cửa": a halt that its subject suffers. */
export function isSuffered({ finders, reader }: Scanned, { start, end }: Span): boolean {
  const [first = ''] = reader.slice(start, end).split(' ')
  return finders.passives.has(first) || finders.infinitives.has(first)
}

/** What is only wished for or talked about. */
const TAKEN_BACK: ReadonlySet<Cue> = new Set<Cue>(['want', 'ask', 'need', 'discuss', 'signNoun'])

/** "A plan for a brewery fell through", "talks on tax have yet to begin": what governs a halt's subject is taken back by it. "A plan for exchanges was signed": so is what nobody wishes for, by its signing. */
export function isTakenBack(state: Governing, by: Governing): boolean {
  if (by.stage === 'signed') return state.cue === 'want' && state.actor === 'narrator' && state.voice === 'narrator'
  return by.stage === 'mentioned' && state.cue !== null && TAKEN_BACK.has(state.cue)
}
