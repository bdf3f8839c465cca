import type { CountryCode } from '../../corpus/types.ts'
import type { Matrix, MatrixCells, SectorRow } from '../matrix/Matrix.ts'

const NONE: MatrixCells = []

/** A partner's overall cells, in the codebook's order. */
export function overallCells({ partners }: Matrix, partner: CountryCode): MatrixCells {
  const columns = partners.find((one) => one.partner === partner)?.columns ?? []
  const overall = columns.find((column) => column.kind === 'overall')
  return overall?.kind === 'overall' ? overall.cells : NONE
}

export const spokenRows = (rows: readonly SectorRow[]) => rows.filter(({ silent }) => !silent)
