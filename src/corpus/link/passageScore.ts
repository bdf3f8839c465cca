/** How likely two statements report the same thing. */
import { SECTORS } from '../codebook.ts'
import { sharedOf, weightsOf } from './shared.ts'
import type { Traits } from './traits.ts'

/** What even a sector that stands in every statement is worth. */
const BASE = 0.4
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

export class Scores {
  /** How telling a shared sector is: the rarer in the two articles at hand, the more. */
  private readonly sectors = new Float64Array(SECTORS.length)
  /** By number, how rare marks and words are in the corpus. */
  private readonly marks: Float64Array
  private readonly words: Float64Array
  /** The rarity of all words of each statement. */
  private readonly weights: Float64Array
  private sameLanguage = true

  /** `events` are, by statement, those that its sentence bears out. */
  constructor(
    private readonly traits: Traits,
    private readonly events: readonly (readonly number[] | undefined)[],
  ) {
    const count = traits.sectors.length
    this.marks = traits.marks.counted.rarities(count)
    this.words = traits.words.counted.rarities(count)
    this.weights = weightsOf(traits.words.counted, this.words)
  }

  /** Takes two articles in hand. */
  begin(left: number, right: number, sameLanguage: boolean): void {
    this.sameLanguage = sameLanguage
    const { sectors } = this
    sectors.fill(0)
    const all = this.count(left) + this.count(right) + 1
    for (let index = 0; index < sectors.length; index++) {
      const count = sectors[index] ?? 0
      if (count > 0) sectors[index] = Math.log(all / count) + BASE
    }
  }

  private count(article: number): number {
    const { firstRows, sectors } = this.traits
    const from = firstRows[article] ?? 0
    const to = firstRows[article + 1] ?? from
    for (let row = from; row < to; row++)
      for (let rest = sectors[row] ?? 0; rest !== 0; rest &= rest - 1) {
        const index = 31 - Math.clz32(rest & -rest)
        this.sectors[index] = (this.sectors[index] ?? 0) + 1
      }
    return to - from
  }

  /**
   * 0 to 1: what two statements of the two articles share of all that they hold, weighted by rarity. Where that cannot reach `least`, their
   * marks and words are not held against each other, and it is 0.
   */
  of(one: number, other: number, least: number): number {
    const { traits } = this
    const apart = Math.abs((traits.ranks[one] ?? 0) - (traits.ranks[other] ?? 0))
    const place = 1 - Math.abs((traits.places[one] ?? 0) - (traits.places[other] ?? 0))
    const stage = 1 - apart / 4
    const { share, weight } = this.sharedSectors(traits.sectors[one] ?? 0, traits.sectors[other] ?? 0)
    const part = Math.min(1, weight / TELLING)
    const done = apart > 2 ? DONE_OR_WISHED : 1
    const event = this.shareEvent(one, other) ? SAME_EVENT : 0
    const most = (0.55 * share + 0.2 + 0.1 * stage + 0.15 * place) * part * done
    const worded = this.sameLanguage ? this.mostWords(one, other) : most
    if (SAID * most + WORDED * worded + event + SLACK < least) return 0
    const marks = sharedOf(traits.marks.counted, one, other, this.marks) ?? 0.5
    const said = (0.55 * share + 0.2 * marks + 0.1 * stage + 0.15 * place) * part * done
    if (!this.sameLanguage) return Math.min(1, SAID * said + WORDED * said + event)
    if (SAID * said + WORDED * worded + event + SLACK < least) return 0
    const words = Math.min(1, 2 * (sharedOf(traits.words.counted, one, other, this.words) ?? 0))
    return Math.min(1, SAID * said + WORDED * words + event)
  }

  /** The most that the words of two statements can give: all of those that weigh less. */
  private mostWords(one: number, other: number): number {
    const left = this.weights[one] ?? 0
    const right = this.weights[other] ?? 0
    const less = left < right ? left : right
    const more = left < right ? right : left
    return more === 0 ? 0 : Math.min(1, (2 * less) / more)
  }

  private shareEvent(one: number, other: number): boolean {
    const left = this.events[one]
    const right = this.events[other]
    if (left === undefined || right === undefined) return false
    for (let at = 0; at < left.length; at++) if (right.includes(left[at] ?? -1)) return true
    return false
  }

  /** Half what both name of all that they name, half of what the shorter list names: an outlet that tells less may tell the same. */
  private sharedSectors(one: number, other: number): { readonly share: number; readonly weight: number } {
    let both = 0
    let all = 0
    let left = 0
    let right = 0
    for (let rest = one | other; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest
      const weight = this.sectors[31 - Math.clz32(bit)] ?? 0
      all += weight
      if (one & other & bit) both += weight
      if (one & bit) left += weight
      if (other & bit) right += weight
    }
    const less = Math.min(left, right)
    return { share: all === 0 || less === 0 ? 0 : (both / all + both / less) / 2, weight: both }
  }
}
