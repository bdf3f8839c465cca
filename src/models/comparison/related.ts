/** What belongs to a chosen sentence in every article. */
import type { Comparison } from './comparison.ts'
import { endFacing, type LinkedPassage, type PassageEnd } from './passages.ts'
import { bySide, type Side } from './side.ts'

/** What belongs to one sentence: itself and its counterparts, as positions in each side's sentences, and the passages between them. */
export interface Related extends Readonly<Record<Side, ReadonlySet<number>>> {
  readonly passages: ReadonlySet<number>
}

const NOBODY: ReadonlySet<number> = new Set()
export const NOTHING_RELATED: Related = { left: NOBODY, right: NOBODY, third: NOBODY, passages: NOBODY }

export function related(comparison: Comparison, side: Side, sentence: number): Related {
  const faced = passagesOf(comparison, side, sentence)
  return {
    ...bySide(
      (of) =>
        new Set([
          ...(of === side ? [sentence] : []),
          ...faced.flatMap(({ facing }) => (facing.side === of ? facing.sentence : [])),
        ]),
    ),
    passages: new Set(faced.map(({ passage }) => comparison.passages.indexOf(passage))),
  }
}

/** The passages of a sentence, each with the end that faces it. */
export function passagesOf(
  comparison: Comparison,
  side: Side,
  sentence: number,
): { readonly passage: LinkedPassage; readonly facing: PassageEnd }[] {
  return comparison.passages.flatMap((passage) => {
    const facing = endFacing(passage, side, sentence)
    return facing === null ? [] : [{ passage, facing }]
  })
}

/** In each other article that has one, the counterpart that says most the same; the closest first. */
export function bestCounterparts(comparison: Comparison, side: Side, sentence: number): readonly PassageEnd[] {
  const faced = passagesOf(comparison, side, sentence).sort((a, b) => b.passage.score - a.passage.score)
  return faced
    .map(({ facing }) => facing)
    .filter((end, i, all) => all.findIndex((earlier) => earlier.side === end.side) === i)
}
