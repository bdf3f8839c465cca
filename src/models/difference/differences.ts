/** What articles side by side do not tell alike, counted from the codes, figures, people and events of the index. */
import type { Sector, Stage } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CorpusEvent, Edtf, Figure, Person } from '../../corpus/types.ts'
import type { Comparison } from '../comparison/comparison.ts'
import type { Selection } from '../selection/Selection.ts'
import { eventRows } from './eventRows.ts'
import { figureRows } from './figureRows.ts'
import { personRows } from './personRows.ts'
import type { Row } from './row.ts'
import { sectorRows } from './sectorRows.ts'
import { sidesShown } from './sidesShown.ts'

export const DIFFERENCE_KINDS = ['sectors', 'stages', 'figures', 'names', 'dates'] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** All rows, alike or not: how many are alike is said too. */
export interface Differences {
  /** Those that not every article names. */
  readonly sectors: readonly Row<Sector, Stage>[]
  /** Those that several name: at one stage, or at different ones. */
  readonly stages: readonly Row<Sector, Stage>[]
  readonly figures: readonly Row<null, Figure>[]
  readonly names: readonly Row<null, Person>[]
  readonly dates: readonly Row<CorpusEvent, Edtf>[]
}

export function differences(index: CorpusIndex, comparison: Comparison, selection: Selection): Differences {
  const shown = sidesShown(index, comparison)
  const sectors = sectorRows(comparison)
  const tellers = ({ told }: Row<Sector, Stage>) => comparison.sides.filter((side) => told[side] !== null).length
  return {
    sectors: sectors.filter((row) => tellers(row) < comparison.sides.length),
    stages: sectors.filter((row) => tellers(row) > 1),
    figures: figureRows(index, shown),
    names: personRows(index.events, shown),
    dates: eventRows(index, selection.events, shown),
  }
}

/** The rows of a kind that are not told alike. Of sectors, that not all name them; of stages, only that they differ. */
export function unlike<S, T>(kind: DifferenceKind, rows: readonly Row<S, T>[]): readonly Row<S, T>[] {
  if (kind === 'sectors') return rows
  return rows.filter(({ verdict }) => verdict === 'differs' || (verdict === 'only' && kind !== 'stages'))
}
