import { rankOf, type Sector, type Stage } from '../../corpus/codebook.ts'
import type { Comparison } from '../comparison/comparison.ts'
import type { Side } from '../comparison/side.ts'
import { type Row, rowOf, type Told } from './row.ts'

/** Each sector that an article names, with the highest stage that each gives it and the sentences that do. */
export function sectorRows(comparison: Comparison): Row<Sector, Stage>[] {
  return comparison.sectors.map(({ sector, stages }) =>
    rowOf(
      sector,
      (side) => told(comparison, side, sector, stages[side]),
      comparison.sides,
      (stage) => stage,
    ),
  )
}

function told(comparison: Comparison, side: Side, sector: Sector, stage: Stage | null): Told<Stage> | null {
  if (stage === null) return null
  const sentences = comparison[side]?.sentences ?? []
  const quotes = sentences.filter(
    ({ passes, codes }) =>
      passes && codes.some((code) => code.sector === sector && rankOf(code.stage) === rankOf(stage)),
  )
  return { value: stage, quotes: quotes.map(({ start, end }) => ({ start, end })) }
}
