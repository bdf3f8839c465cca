import type { PlacedColumn } from './placedColumns.ts'

/** So many columns are drawn without asking which are in sight. */
export const ALL_DRAWN = 24

/** What stands across: a column, or the room of columns that are out of sight. */
export type Slot =
  | { readonly kind: 'column'; readonly placed: PlacedColumn }
  | { readonly kind: 'room'; readonly key: string; readonly width: number; readonly under: number | null }

/** The first columns, and the chosen one: what is drawn of many before it is known which are in sight. */
export function firstDrawn(chosen: number | null): readonly number[] {
  const first = Array.from({ length: ALL_DRAWN }, (_, at) => at)
  return chosen === null || chosen < ALL_DRAWN ? first : [...first, chosen]
}

/** Columns drawn, in their order, and between them the room of the others. */
export function slotsOf(columns: readonly PlacedColumn[], drawn: readonly number[]): readonly Slot[] {
  const slots: Slot[] = []
  let next = 0
  const room = (until: number) => {
    const hidden = columns.slice(next, until)
    const [first] = hidden
    if (first === undefined) return
    const under = hidden.every((column) => column.under === first.under) ? first.under : null
    slots.push({ kind: 'room', key: `room ${next}`, width: hidden.reduce((sum, { width }) => sum + width, 0), under })
  }
  for (const at of drawn) {
    const placed = columns[at]
    if (placed === undefined) continue
    room(at)
    slots.push({ kind: 'column', placed })
    next = at + 1
  }
  room(columns.length)
  return slots
}
