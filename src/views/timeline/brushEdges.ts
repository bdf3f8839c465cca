import { fractionOf, type OverviewScale } from '../../models/timeline/overviewScale.ts'
import type { DayWindow } from '../../models/viewState.ts'

/** A brush that is to be seen and caught. */
const LEAST_PX = 10

/** Left and right edge of the brush, px, on an overview of `width` px. */
export function brushEdges(scale: OverviewScale, { first, last }: DayWindow, width: number): readonly [number, number] {
  const from = fractionOf(scale, first) * width
  const to = fractionOf(scale, last + 1) * width
  const size = Math.min(width, Math.max(LEAST_PX, to - from))
  const left = Math.min(width - size, Math.max(0, (from + to - size) / 2))
  return [left, left + size]
}
