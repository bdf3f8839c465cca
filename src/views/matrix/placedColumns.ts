import type { Matrix, MatrixColumn } from '../../models/matrix/Matrix.ts'

/** A column with its place from left to right and what React knows it by. */
export interface PlacedColumn {
  readonly key: string
  readonly at: number
  readonly column: MatrixColumn
  /** The first of a partner that is not the first: a gap stands before it. */
  readonly later: boolean
}

export function placedColumns({ partners }: Matrix): readonly PlacedColumn[] {
  return partners
    .flatMap(({ partner, columns }, nth) =>
      columns.map((column, i) => ({
        key: `${partner} ${column.kind} ${'article' in column ? column.article.id : 'lang' in column ? column.lang : ''}`,
        column,
        later: nth > 0 && i === 0,
      })),
    )
    .map((column, at) => ({ ...column, at }))
}
