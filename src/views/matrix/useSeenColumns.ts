import { type RefObject, useMemo, useRef, useState } from 'react'
import type { PlacedColumn } from './placedColumns.ts'
import { ALL_DRAWN, firstDrawn, type Slot, slotsOf } from './slots.ts'

export interface SeenColumns {
  readonly slots: readonly Slot[]
  /** There are so many that a `ColumnWindow` has to watch them. */
  readonly many: boolean
  readonly onDrawn: (drawn: string) => void
  readonly show: RefObject<((column: number) => void) | null>
}

/** Of many columns those that are in sight, with room kept for the others. */
export function useSeenColumns(columns: readonly PlacedColumn[], chosen: number | null): SeenColumns {
  const many = columns.length > ALL_DRAWN
  const [drawn, onDrawn] = useState<string | null>(null)
  const show = useRef<((column: number) => void) | null>(null)
  const slots = useMemo(() => {
    if (!many)
      return slotsOf(
        columns,
        columns.map(({ at }) => at),
      )
    return slotsOf(columns, drawn === null ? firstDrawn(chosen) : drawn.split(',').map(Number))
  }, [columns, many, drawn, chosen])
  return { slots, many, onDrawn, show }
}
