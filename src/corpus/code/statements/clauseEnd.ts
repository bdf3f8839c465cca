/** What the verb of a clause makes, at its end, of what was named before it. */
import type { Voice } from '../../codebook.ts'
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Governing } from './govern.ts'
import type { Staged } from './stagesOf.ts'

/** What governs a noun that a relative clause is about ("agreed to carry out the accords that they had signed"). */
export const GOVERNED: ReadonlySet<Cue> = new Set<Cue>(['agree', 'want', 'ask', 'need', 'accept'])

/** Wishes that another side may agree to. */
const WISHED: ReadonlySet<Cue> = new Set<Cue>(['want', 'ask', 'need', 'future'])
const OTHER: Readonly<Record<Voice, Voice | null>> = { home: 'partner', partner: 'home', both: null, narrator: null }

function restage(staged: Staged[], from: number, until: number, by: (before: Governing) => Governing | null): void {
  for (let i = from; i < until; i++) {
    const one = staged[i]
    const next = one === undefined ? null : by(one.by)
    if (one !== undefined && next !== null) staged[i] = { named: one.named, by: next }
  }
}

/** "định góp vốn vào mỏ đồng nhưng đã rút": a halt that names nothing halts what the clause before only wished. */
export function haltBefore(staged: Staged[], late: Governing, before: number, clause: number): void {
  if (clause !== staged.length) return
  restage(staged, before, clause, (by) => (GOVERNED.has(by.cue ?? 'say') && by.cue !== 'agree' ? late : null))
}

/** A signing without an object of its own is about what the clause named before: "has ties with Varna and signed a letter with Plovdiv". */
export function signClause(staged: Staged[], state: Governing, clause: number): void {
  if (state.cue !== 'sign' || staged.some(({ by }) => by === state)) return
  restage(staged, clause, staged.length, (by) => (by.stage === 'mentioned' && by.rule !== 'halted' ? state : null))
}

/** "Ông A đề nghị …, phía B đồng ý": what one side wished, the other agrees to in a clause that names nothing. */
export function agreeBefore(staged: Staged[], state: Governing, before: number): void {
  if (state.cue !== 'agree' || OTHER[state.actor] === null || staged.some(({ by }) => by === state)) return
  restage(staged, before, staged.length, (by) =>
    WISHED.has(by.cue ?? 'say') && OTHER[by.actor] === state.actor ? { ...state, voice: 'both' } : null,
  )
}
