import { rankOf, type Stage } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { StatementFacts } from './CorpusDiff.ts'
import { statementFacts } from './statementFacts.ts'

/** The highest stage of each partner's sector, by "PARTNER sector"; none where nothing is said. */
export type HighestStages = ReadonlyMap<string, Stage>

export function highestOf(statements: Iterable<StatementFacts>): HighestStages {
  const cells = new Map<string, Stage>()
  for (const { partner, codes } of statements)
    for (const { sector, stage } of codes) {
      const known = cells.get(`${partner} ${sector}`)
      if (known === undefined || rankOf(stage) > rankOf(known)) cells.set(`${partner} ${sector}`, stage)
    }
  return cells
}

export const highestStages = (index: CorpusIndex): HighestStages => highestOf(statementFacts(index).values())
