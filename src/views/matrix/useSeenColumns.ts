import { useMemo, useState } from 'react'
import { useWhole } from '../../ui/whole.ts'
import type { PlacedColumn } from './placedColumns.ts'
import { ALL_DRAWN, firstDrawn, type Slot, slotsOf } from './slots.ts'

export interface SeenColumns {
  readonly slots: readonly Slot[]
  /** There are so many that a `ColumnWindow` has to watch them. */
  readonly many: boolean
  readonly onDrawn: (drawn: string) => void
  /** Draws a column that is out of sight, so that it can be given the focus and comes into sight by that. */
  readonly draw: (column: number) => void
}

/** Of many columns those that are in sight, with room kept for the others; in a picture all of them. */
export function useSeenColumns(columns: readonly PlacedColumn[], chosen: number | null): SeenColumns {
  const whole = useWhole()
  const many = columns.length > ALL_DRAWN && !whole
  const [drawn, onDrawn] = useState<string | null>(null)
  const [wanted, draw] = useState<number | null>(null)
  const slots = useMemo(() => {
    if (!many) return slotsOf(columns, [...columns.keys()])
    const seen = new Set(drawn === null ? firstDrawn(chosen) : drawn.split(',').map(Number))
    if (wanted !== null) seen.add(wanted)
    return slotsOf(
      columns,
      [...seen].sort((a, b) => a - b),
    )
  }, [columns, many, drawn, chosen, wanted])
  return { slots, many, onDrawn, draw }
}
