import type { UiLang } from '../../corpus/codebook.ts'
import type { Matrix, MatrixColumn } from '../../models/matrix/Matrix.ts'
import type { ColumnChoice } from '../../models/viewState.ts'
import { remarksWidth, widthsOf } from './columnWidths.ts'

/** A column with its place from left to right and what React knows it by. */
export interface PlacedColumn {
  readonly key: string
  readonly at: number
  readonly column: MatrixColumn
  /** Position of what it stands under, among the partners of the matrix. */
  readonly under: number
  /** The first of a partner that is not the first: a gap stands before it. */
  readonly later: boolean
  /** CSS px. */
  readonly width: number
}

interface Look {
  readonly lang: UiLang
  readonly choice: ColumnChoice
  readonly narrow: boolean
}

export function placedColumns({ partners }: Matrix, look: Look): readonly PlacedColumn[] {
  const widths = widthsOf(partners, look)
  return partners
    .flatMap(({ partner, columns }, under) =>
      columns.map((column, i) => {
        const later = under > 0 && i === 0 && !look.narrow
        const value = 'value' in column ? column.value : 'lang' in column ? column.lang : ''
        const marks = column.kind === 'overall' ? remarksWidth(column) : 0
        const width = widths[column.kind] + marks + (later ? widths.gap : 0)
        return { key: `${partner} ${column.kind} ${value}`, column, under, later, width }
      }),
    )
    .map((column, at) => ({ ...column, at }))
}
