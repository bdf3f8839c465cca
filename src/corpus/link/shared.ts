/** What the rows of two statements share. */
import type { Counted } from './Counted.ts'

/** The rarity of what two statements share, in the rarity of all that they hold; null where neither holds anything that tells. */
export function sharedOf({ numbers, starts }: Counted, one: number, other: number, rare: Float64Array): number | null {
  let i = starts[one] ?? 0
  let j = starts[other] ?? 0
  const iEnd = starts[one + 1] ?? i
  const jEnd = starts[other + 1] ?? j
  let both = 0
  let all = 0
  while (i < iEnd && j < jEnd) {
    const left = numbers[i] ?? 0
    const right = numbers[j] ?? 0
    const weight = rare[left < right ? left : right] ?? 0
    all += weight
    if (left === right) both += weight
    if (left <= right) i++
    if (right <= left) j++
  }
  for (; i < iEnd; i++) all += rare[numbers[i] ?? 0] ?? 0
  for (; j < jEnd; j++) all += rare[numbers[j] ?? 0] ?? 0
  return all === 0 ? null : both / all
}

/** The rarity of all that each statement holds. */
export function weightsOf({ numbers, starts }: Counted, rare: Float64Array): Float64Array {
  const weights = new Float64Array(starts.length - 1)
  for (let row = 0; row < weights.length; row++) {
    let weight = 0
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) weight += rare[numbers[at] ?? 0] ?? 0
    weights[row] = weight
  }
  return weights
}
