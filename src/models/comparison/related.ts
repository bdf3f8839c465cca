/** What belongs to a chosen sentence in either article. */
import type { Comparison, Side } from './comparison.ts'

/** What belongs to one sentence: itself and its counterparts, as positions in each side's sentences, and the passages between them. */
export interface Related {
  readonly left: ReadonlySet<number>
  readonly right: ReadonlySet<number>
  readonly passages: ReadonlySet<number>
}

export const NOTHING_RELATED: Related = { left: new Set(), right: new Set(), passages: new Set() }

export function related(comparison: Comparison, side: Side, sentence: number): Related {
  const passages = comparison.passages.flatMap((passage, i) => (passage[side] === sentence ? [i] : []))
  const ends = (of: Side) => passages.flatMap((i) => comparison.passages[i]?.[of] ?? [])
  return {
    left: new Set(side === 'left' ? [sentence] : ends('left')),
    right: new Set(side === 'right' ? [sentence] : ends('right')),
    passages: new Set(passages),
  }
}

/** The counterpart that says most the same; null where a sentence has none. */
export function bestCounterpart(comparison: Comparison, side: Side, sentence: number): number | null {
  const [best] = comparison.passages.filter((p) => p[side] === sentence).sort((a, b) => b.score - a.score)
  return best === undefined ? null : best[side === 'left' ? 'right' : 'left']
}
