/** What keeps a cell from the next stage: the sentences that come nearest to it, or that none says more. */
import { rankOf, STAGES, type Stage } from '../../corpus/codebook.ts'
import type { EvidenceGroup, EvidenceItem } from '../evidence.ts'

/** Sentences that are shown; the others are under their own stages. */
const MOST = 3

export interface NextStage {
  readonly stage: Stage
  /** Of something still to come, or halted; empty: no sentence says more. */
  readonly nearest: readonly EvidenceItem[]
}

/** Null where there is no higher stage, or nothing said at all. */
export function nextStageOf(groups: readonly EvidenceGroup[]): NextStage | null {
  const [first] = groups
  const stage = first && STAGES[rankOf(first.stage) + 1]
  if (stage === undefined) return null
  const items = groups.flatMap((group) => group.items)
  const planned = items.filter((item) => item.planned)
  const held = planned.length > 0 ? planned : items.filter((item) => item.halted)
  return { stage, nearest: held.slice(0, MOST) }
}
