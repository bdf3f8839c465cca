import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect } from 'react'
import type { PlacedColumn } from './placedColumns.ts'

/** Columns drawn on both sides of those in sight, so that a step of the keys finds the next. */
const BESIDE = 4

export interface ColumnWindowProps {
  readonly frame: RefObject<HTMLElement | null>
  readonly columns: readonly PlacedColumn[]
  /** The heads at the left stay in sight and cover what scrolls beneath, px. */
  readonly heads: number
  /** Columns that stay drawn wherever one scrolls: that of the chosen cell, and that which has the focus. */
  readonly chosen: number | null
  readonly focused: RefObject<number | null>
  /** Is told which columns are to be drawn, joined by commas: the same text for the same columns. */
  readonly onDrawn: (drawn: string) => void
}

/** Watches which of many columns are in sight. Draws nothing; comes when there are many. */
export function ColumnWindow({ frame, columns, heads, chosen, focused, onDrawn }: ColumnWindowProps) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const kept = [chosen, focused.current].flatMap((at) => (at !== null && at < range.count ? [at] : []))
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b)
    },
    [chosen, focused],
  )
  const virtual = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => frame.current,
    // It comes late: the reader, or the chosen cell, may have scrolled by then.
    initialOffset: () => frame.current?.scrollLeft ?? 0,
    estimateSize: (at) => columns[at]?.width ?? 0,
    // Another function for other columns: their widths are asked for anew.
    getItemKey: useCallback((at: number) => columns[at]?.key ?? at, [columns]),
    overscan: BESIDE,
    paddingStart: heads,
    rangeExtractor,
  })
  const drawn = virtual
    .getVirtualItems()
    .map(({ index }) => index)
    .join()
  useLayoutEffect(() => {
    if (drawn !== '') onDrawn(drawn)
  }, [drawn, onDrawn])
  return null
}
