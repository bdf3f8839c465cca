/** How telling it is that two statements share a sector: the rarer it is in their two articles, the more. */
import { SECTORS } from '../codebook.ts'
import type { Traits } from './traits.ts'

export interface Rarities {
  /** Beside the sectors; those of the two articles at hand. */
  readonly sectors: readonly number[]
  /** By number, those of the corpus. */
  readonly marks: Float64Array
  readonly words: Float64Array
}

/** What even a sector that stands in every statement is worth. */
const BASE = 0.4

export function sectorRarities(lefts: readonly Traits[], rights: readonly Traits[]): readonly number[] {
  const counts = new Float64Array(SECTORS.length)
  for (const traits of [lefts, rights])
    for (const { sectors } of traits)
      for (let index = 0; index < counts.length; index++)
        if (sectors & (1 << index)) counts[index] = (counts[index] ?? 0) + 1
  const all = lefts.length + rights.length + 1
  return Array.from(counts, (count) => Math.log(all / Math.max(1, count)) + BASE)
}
