/** How telling it is that two statements share something: the rarer in the two articles, the more. */
import { SECTORS } from '../codebook.ts'
import type { Traits } from './traits.ts'

export interface Rarities {
  /** Beside the sectors. */
  readonly sectors: readonly number[]
  readonly marks: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
}

export function rarities(lefts: readonly Traits[], rights: readonly Traits[]): Rarities {
  const all = [...lefts, ...rights]
  const weigh = (count: number) => Math.log((all.length + 1) / count)
  const counted = (pick: (trait: Traits) => ReadonlySet<string>) => {
    const counts = new Map<string, number>()
    for (const trait of all) for (const mark of pick(trait)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
    return new Map([...counts].map(([mark, count]) => [mark, weigh(count)]))
  }
  return {
    sectors: SECTORS.map(
      (_, index) => weigh(Math.max(1, all.filter(({ sectors }) => sectors & (1 << index)).length)) + BASE,
    ),
    marks: counted(({ marks }) => marks),
    words: counted(({ words }) => words),
  }
}

/** What even a sector that stands in every statement is worth. */
const BASE = 0.4
