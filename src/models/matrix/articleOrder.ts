/** The articles in the order in which they are read: newest first, those without a full date last. */
import { daysOf } from '../../corpus/edtf.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'

const kept = new WeakMap<CorpusIndex, readonly number[]>()

function lastDayOf({ meta }: IndexArticle): number {
  const published = meta.publishedOn?.value
  return (published && daysOf(published)?.last) ?? Number.NEGATIVE_INFINITY
}

/** Positions in the index. Articles of one day stand in the order of the corpus. */
export function articleOrder(index: CorpusIndex): readonly number[] {
  const known = kept.get(index)
  if (known !== undefined) return known
  const day = index.articles.map(lastDayOf)
  const order = index.articles
    .map((_, position) => position)
    .sort((a, b) => (day[a] === day[b] ? a - b : (day[b] ?? 0) - (day[a] ?? 0)))
  kept.set(index, order)
  return order
}
