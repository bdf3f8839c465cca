/** A difference of two records as the lists that a reader may open; what has not changed is no list. */
import type { ArticleId, CorpusEvent } from '../../corpus/types.ts'
import type { CorpusDiff, MovedCell, StatementFacts } from '../../models/diff/CorpusDiff.ts'

type Lists = {
  readonly articlesAdded: readonly ArticleId[]
  readonly articlesRemoved: readonly ArticleId[]
  readonly articlesChanged: readonly ArticleId[]
  readonly eventsAdded: readonly CorpusEvent[]
  readonly eventsRemoved: readonly CorpusEvent[]
  readonly moves: readonly MovedCell[]
  readonly statementsAdded: readonly StatementFacts[]
  readonly statementsWithdrawn: readonly StatementFacts[]
  readonly statementsCorrected: CorpusDiff['statements']['corrected']
}

export type Change = { readonly [K in keyof Lists]: { readonly kind: K; readonly list: Lists[K] } }[keyof Lists]

export function changesOf({ articles, events, moved, statements }: CorpusDiff): readonly Change[] {
  const all: readonly Change[] = [
    { kind: 'eventsAdded', list: events.added },
    { kind: 'eventsRemoved', list: events.removed },
    { kind: 'moves', list: moved },
    { kind: 'statementsAdded', list: statements.added },
    { kind: 'statementsWithdrawn', list: statements.withdrawn },
    { kind: 'statementsCorrected', list: statements.corrected },
    { kind: 'articlesAdded', list: articles.added },
    { kind: 'articlesRemoved', list: articles.removed },
    { kind: 'articlesChanged', list: articles.changed },
  ]
  return all.filter(({ list }) => list.length > 0)
}
