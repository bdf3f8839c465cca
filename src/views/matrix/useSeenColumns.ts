import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useMemo, useRef } from 'react'
import type { PlacedColumn } from './placedColumns.ts'

/** So many columns are drawn at once without a reader's noticing. */
const ALL_DRAWN = 24
/** Columns drawn on both sides of those in sight, so that a step of the keys finds the next. */
const BESIDE = 4

/** What stands across: a column, or the room of columns that are out of sight. */
export type Slot =
  | { readonly kind: 'column'; readonly placed: PlacedColumn }
  | { readonly kind: 'room'; readonly key: string; readonly width: number; readonly under: number | null }

export interface SeenColumns {
  readonly slots: readonly Slot[]
  readonly show: (column: number) => void
}

interface Options {
  readonly frame: RefObject<HTMLElement | null>
  readonly columns: readonly PlacedColumn[]
  /** The heads at the left stay in sight and cover what scrolls beneath, px. */
  readonly heads: number
  /** Columns that stay drawn wherever one scrolls: that of the chosen cell, and that which has the focus. */
  readonly chosen: number | null
  readonly focused: RefObject<number | null>
}

/** Of many columns those that are in sight, with room kept for the others. */
export function useSeenColumns({ frame, columns, heads, chosen, focused }: Options): SeenColumns {
  const enabled = columns.length > ALL_DRAWN
  const rangeExtractor = useCallback(
    (range: Range) => {
      const kept = [chosen, focused.current].flatMap((at) => (at !== null && at < range.count ? [at] : []))
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b)
    },
    [chosen, focused],
  )
  const virtual = useVirtualizer({
    horizontal: true,
    enabled,
    count: columns.length,
    getScrollElement: () => frame.current,
    estimateSize: (at) => columns[at]?.width ?? 0,
    // Another function for other columns: their widths are asked for anew.
    getItemKey: useCallback((at: number) => columns[at]?.key ?? at, [columns]),
    overscan: BESIDE,
    paddingStart: heads,
    scrollPaddingStart: heads,
    scrollPaddingEnd: BESIDE,
    rangeExtractor,
  })
  const scroller = useRef(virtual)
  scroller.current = virtual
  const show = useCallback((column: number) => scroller.current.scrollToIndex(column, { align: 'auto' }), [])
  const seen = virtual.getVirtualItems().map(({ index }) => index)
  const drawn = enabled ? seen.join() : null
  const slots = useMemo(
    () => slotsOf(columns, drawn === null ? columns.map(({ at }) => at) : drawn.split(',').filter(Boolean).map(Number)),
    [columns, drawn],
  )
  return { slots, show }
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
