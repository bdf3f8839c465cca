/** How many events each stretch of the overview holds: few marks, however many events. */
import { fractionOf, type OverviewScale } from './overviewScale.ts'
import type { TimedEvent } from './timedEvents.ts'

/** `sure`: under way in this stretch; `within`: perhaps, its day is not known. */
export interface OverviewBin {
  readonly bin: number
  readonly sure: number
  readonly within: number
}

/** `count` stretches of equal width; an event counts in each that it touches. Linear: a difference at either end, then one sum. */
export function overviewBins(
  scale: OverviewScale,
  dated: readonly TimedEvent[],
  count: number,
): readonly OverviewBin[] {
  const steps = { sure: new Int32Array(count + 1), within: new Int32Array(count + 1) }
  for (const { mark, first, last } of dated) {
    const step = mark === 'within' ? steps.within : steps.sure
    const from = Math.min(count - 1, Math.floor(fractionOf(scale, first) * count + 1e-9))
    const to = Math.max(from + 1, Math.min(count, Math.ceil(fractionOf(scale, last + 1) * count - 1e-9)))
    step[from] = (step[from] ?? 0) + 1
    step[to] = (step[to] ?? 0) - 1
  }
  let sure = 0
  let within = 0
  return Array.from({ length: count }, (_, bin) => {
    sure += steps.sure[bin] ?? 0
    within += steps.within[bin] ?? 0
    return { bin, sure, within }
  })
}
