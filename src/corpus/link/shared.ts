/** What two rows of numbers share. */

/** The rarity of what two statements share, in the rarity of all that they hold; null where neither holds anything that tells. */
export function sharedOf(one: Int32Array, other: Int32Array, rare: Float64Array): number | null {
  let both = 0
  let all = 0
  let i = 0
  let j = 0
  while (i < one.length && j < other.length) {
    const left = one[i] ?? 0
    const right = other[j] ?? 0
    const weight = rare[left < right ? left : right] ?? 0
    all += weight
    if (left === right) both += weight
    if (left <= right) i++
    if (right <= left) j++
  }
  for (; i < one.length; i++) all += rare[one[i] ?? 0] ?? 0
  for (; j < other.length; j++) all += rare[other[j] ?? 0] ?? 0
  return all === 0 ? null : both / all
}

/** The rarity of all that a statement holds. */
export function weightOf(numbers: Int32Array, rare: Float64Array): number {
  let weight = 0
  for (const number of numbers) weight += rare[number] ?? 0
  return weight
}
