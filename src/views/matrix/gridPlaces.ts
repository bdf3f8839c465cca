/** Where the arrow keys go: worked out from what the matrix holds, for most of its columns may not be drawn. */
import type { Matrix, PartnerColumns } from '../../models/matrix/Matrix.ts'
import type { PlacedColumn } from './placedColumns.ts'

/** A row is a sector's place in the codebook; above the sectors are the columns' heads, and above these the partners. */
export interface Place {
  readonly row: number
  readonly column: number
}

export const COLUMN_HEADS = -1
export const PARTNER_HEADS = -2

export interface Grid {
  readonly columns: readonly PlacedColumn[]
  readonly rows: readonly number[]
  readonly partners: readonly PartnerColumns[]
}

export function gridOf({ partners, groups }: Matrix, columns: readonly PlacedColumn[]): Grid {
  const sectors = groups.flatMap(({ rows }) => rows.map(({ at }) => at))
  return { columns, partners, rows: [PARTNER_HEADS, COLUMN_HEADS, ...sectors] }
}

/** A partner whose columns fold has a button at its first column. */
export const folds = ({ partner, articles }: PartnerColumns) => partner !== null && articles > 0

/** Whether something to go to stands there; null: nothing. */
function filledAt({ columns, partners }: Grid, { row, column }: Place): boolean | null {
  const placed = columns[column]
  if (placed === undefined) return null
  if (row === PARTNER_HEADS) {
    const partner = partners[placed.under]
    return placed.column.kind === 'overall' && partner !== undefined && folds(partner) ? true : null
  }
  if (row === COLUMN_HEADS) return articleOf(placed) === null ? null : true
  return 'cells' in placed.column ? (placed.column.cells[row] ?? null) !== null : null
}

/** The one article that a column stands for. */
export function articleOf({ column }: PlacedColumn) {
  if (column.kind === 'part') return column.article
  const [first, second] = column.kind === 'not-coded' ? column.articles : []
  return second === undefined ? (first ?? null) : null
}

/** The nearest place from one in a direction; with `filled`, the nearest that is not a blank. */
export function stepFrom(grid: Grid, from: Place, [down, right]: readonly [number, number], filled: boolean) {
  const start = grid.rows.indexOf(from.row)
  for (let step = 1; ; step++) {
    const row = grid.rows[start + down * step]
    const column = from.column + right * step
    if (row === undefined || column < 0 || column >= grid.columns.length) return null
    const found = filledAt(grid, { row, column })
    if (found === true || (found === false && !filled)) return { row, column }
  }
}

/** The first or last place of a row; of all the sectors with `whole`. */
export function endFrom(grid: Grid, from: Place, end: 'Home' | 'End', whole: boolean): Place | null {
  const sectors = grid.rows.filter((row) => row >= 0)
  const row = (whole ? (end === 'Home' ? sectors[0] : sectors.at(-1)) : undefined) ?? from.row
  const places = grid.columns.map(({ at }) => ({ row, column: at })).filter((place) => filledAt(grid, place) !== null)
  return (end === 'Home' ? places[0] : places.at(-1)) ?? null
}
