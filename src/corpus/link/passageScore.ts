import type { Rarities } from './rarities.ts'
import { sharedOf, weightOf } from './shared.ts'
import type { Traits } from './traits.ts'

/** What a shared sector must weigh to be telling by itself: one that half the statements name is not. */
const TELLING = 2.6
/** What is left where one tells a deed done and the other a wish. */
const DONE_OR_WISHED = 0.6
/** What it adds that both sentences bear out one event. */
const SAME_EVENT = 0.35
const SAID = 0.55
const WORDED = 0.45
/** Sums of the same weights in another order differ by less than this. */
const SLACK = 1e-9

/**
 * How likely two statements report the same thing, 0 to 1: what they share of all that they hold, weighted by rarity. Where that cannot reach
 * `least`, their words are not held against each other, and it is 0.
 */
export function scoreOf(one: Traits, other: Traits, rare: Rarities, sameLanguage: boolean, least: number): number {
  const place = 1 - Math.abs(one.place - other.place)
  const apart = Math.abs(one.rank - other.rank)
  const stage = 1 - apart / 4
  const { share, weight } = sharedSectors(one.sectors, other.sectors, rare.sectors)
  const marks = sharedOf(one.marks, other.marks, rare.marks) ?? 0.5
  const alike = 0.55 * share + 0.2 * marks + 0.1 * stage + 0.15 * place
  const said = alike * Math.min(1, weight / TELLING) * (apart > 2 ? DONE_OR_WISHED : 1)
  const event = one.events.length > 0 && one.events.some((id) => other.events.includes(id)) ? SAME_EVENT : 0
  if (!sameLanguage) return Math.min(1, SAID * said + WORDED * said + event)
  const wanted = (least - event - SAID * said) / (2 * WORDED)
  if (wanted > mostOf(one.words, other.words, rare.words) + SLACK) return 0
  const words = Math.min(1, 2 * (sharedOf(one.words, other.words, rare.words) ?? 0))
  return Math.min(1, SAID * said + WORDED * words + event)
}

/** The most that two statements can share: all of that which weighs less. */
function mostOf(one: Int32Array, other: Int32Array, rare: Float64Array): number {
  const [left, right] = [weightOf(one, rare), weightOf(other, rare)]
  return left < right ? left / right : right === 0 ? 0 : right / left
}

/** Half what both name of all that they name, half of what the shorter list names: an outlet that tells less may tell the same. */
function sharedSectors(
  one: number,
  other: number,
  rare: Float64Array,
): { readonly share: number; readonly weight: number } {
  let both = 0
  let all = 0
  let left = 0
  let right = 0
  for (let rest = one | other; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest
    const weight = rare[31 - Math.clz32(bit)] ?? 0
    all += weight
    if (one & other & bit) both += weight
    if (one & bit) left += weight
    if (other & bit) right += weight
  }
  const less = Math.min(left, right)
  return { share: all === 0 || less === 0 ? 0 : (both / all + both / less) / 2, weight: both }
}
