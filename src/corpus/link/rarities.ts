/** How telling it is that two statements share a sector: the rarer it is in their two articles, the more. */
import { SECTORS } from '../codebook.ts'
import type { Traits } from './traits.ts'

export interface Rarities {
  /** Beside the sectors; those of the two articles at hand. */
  readonly sectors: Float64Array
  /** By number, those of the corpus. */
  readonly marks: Float64Array
  readonly words: Float64Array
}

/** What even a sector that stands in every statement is worth. */
const BASE = 0.4

/** Fills the rarities of the sectors for two articles. */
export function setSectorRarities(sectors: Float64Array, lefts: readonly Traits[], rights: readonly Traits[]): void {
  sectors.fill(0)
  count(sectors, lefts)
  count(sectors, rights)
  const all = lefts.length + rights.length + 1
  for (let index = 0; index < SECTORS.length; index++)
    sectors[index] = Math.log(all / Math.max(1, sectors[index] ?? 0)) + BASE
}

function count(sectors: Float64Array, traits: readonly Traits[]): void {
  for (const trait of traits)
    for (let rest = trait.sectors; rest !== 0; rest &= rest - 1) {
      const index = 31 - Math.clz32(rest & -rest)
      sectors[index] = (sectors[index] ?? 0) + 1
    }
}
