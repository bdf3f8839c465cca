/** Whether the filters leave what an article says beside its statements: a figure, an instrument. */
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import type { Selection } from './Selection.ts'

/** Rows of the statements that a sentence makes. */
export function statementsAt({ statements }: CorpusIndex, article: IndexArticle, sentence: Span): readonly number[] {
  const [from, to] = article.statements
  const rows: number[] = []
  for (let row = from; row < to; row++)
    if ((statements.start[row] ?? 0) < sentence.end && (statements.end[row] ?? 0) > sentence.start) rows.push(row)
  return rows
}

/**
 * A sentence passes with its statements (`own`). Where it is no statement it has neither sector nor stage: it passes as long as nothing that the
 * article says of some partner is filtered away.
 */
export function sentencePasses(
  { statements }: CorpusIndex,
  selection: Selection,
  article: IndexArticle,
  own: readonly number[],
): boolean {
  if (own.length > 0) return own.some((row) => selection.statements[row] === 1)
  const [from, to] = article.statements
  const whole = new Map<number, boolean>()
  for (let row = from; row < to; row++) {
    const partner = statements.partner[row] ?? -1
    whole.set(partner, (whole.get(partner) ?? true) && selection.statements[row] === 1)
  }
  return whole.size === 0 || [...whole.values()].includes(true)
}
