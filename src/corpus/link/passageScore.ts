import { SECTORS } from '../codebook.ts'
import { sharedOf } from './Counted.ts'
import type { Rarities } from './rarities.ts'
import type { Traits } from './traits.ts'

/** What a shared sector must weigh to be telling by itself: one that half the statements name is not. */
const TELLING = 2.6
/** What is left where one tells a deed done and the other a wish. */
const DONE_OR_WISHED = 0.6
/** What it adds that both sentences bear out one event. */
const SAME_EVENT = 0.35

/** How likely two statements report the same thing, 0 to 1: what they share of all that they hold, weighted by rarity. */
export function scoreOf(one: Traits, other: Traits, rare: Rarities, sameLanguage: boolean): number {
  const { share, weight } = sharedSectors(one.sectors, other.sectors, rare)
  const marks = sharedOf(one.marks, other.marks, rare.marks) ?? 0.5
  const place = 1 - Math.abs(one.place - other.place)
  const apart = Math.abs(one.rank - other.rank)
  const stage = 1 - apart / 4
  const alike = 0.55 * share + 0.2 * marks + 0.1 * stage + 0.15 * place
  const said = alike * Math.min(1, weight / TELLING) * (apart > 2 ? DONE_OR_WISHED : 1)
  const words = sameLanguage ? Math.min(1, 2 * (sharedOf(one.words, other.words, rare.words) ?? 0)) : said
  const event = one.events.some((id) => other.events.includes(id)) ? SAME_EVENT : 0
  return Math.min(1, 0.55 * said + 0.45 * words + event)
}

/** Half what both name of all that they name, half of what the shorter list names: an outlet that tells less may tell the same. */
function sharedSectors(
  one: number,
  other: number,
  rare: Rarities,
): { readonly share: number; readonly weight: number } {
  let both = 0
  let all = 0
  let [left, right] = [0, 0]
  for (let index = 0; index < SECTORS.length; index++) {
    const bit = 1 << index
    const weight = rare.sectors[index] ?? 0
    if (one & other & bit) both += weight
    if ((one | other) & bit) all += weight
    if (one & bit) left += weight
    if (other & bit) right += weight
  }
  const less = Math.min(left, right)
  return { share: all === 0 || less === 0 ? 0 : (both / all + both / less) / 2, weight: both }
}
