import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { MatrixQuestion } from './MatrixQuestion.ts'
import { partnerArticles } from './partnerArticles.ts'

/** Columns besides the overall ones that a reader still finds a way through when nobody has asked for them. */
export const MOST_OPEN = 40

/**
 * The partners that stand in the matrix, as positions. A filter takes away a partner of which it leaves nothing, unless the reader named it
 * or what is left of it was not coded.
 */
export function shownPartners(index: CorpusIndex, { selection, partners }: MatrixQuestion): readonly number[] {
  const { of } = partnerArticles(index)
  const speaks = new Uint8Array(index.partners.length)
  index.statements.partner.forEach((partner, row) => {
    if (selection.statements[row] === 1) speaks[partner] = 1
  })
  return index.partners.flatMap((code, at) => {
    if (!selection.active || speaks[at] === 1) return [at]
    const named = partners.includes(code)
    if (partners.length > 0 && !named) return []
    const left = (of[at] ?? []).filter((position) => selection.articles[position] === 1)
    return left.some((position) => named || index.articles[position]?.lexicon === null) ? [at] : []
  })
}

/** Those of them whose columns are unfolded: those that the reader opened; else the only one, or all where that is not too many. */
export function openPartners(
  index: CorpusIndex,
  { selection, columns, open, narrow }: MatrixQuestion,
  shown: readonly number[],
  values: number,
): ReadonlySet<number> {
  if (open !== null) return new Set(shown.filter((at) => open.includes(index.partners[at] ?? '')))
  if (narrow) return new Set()
  const { of } = partnerArticles(index)
  const articles = (at: number) => (of[at] ?? []).filter((position) => selection.articles[position] === 1).length
  const count = shown.reduce((sum, at) => sum + (columns === 'article' ? articles(at) : values), 0)
  return new Set(shown.length === 1 || count <= MOST_OPEN ? shown : [])
}
