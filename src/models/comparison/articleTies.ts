/** What two articles have in common: linked passages, and events that both report. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'

/** Positions of articles in the index. */
export interface Tie {
  readonly left: number
  readonly right: number
  readonly weight: number
}

interface Common {
  readonly passages: number
  readonly events: number
}

const kept = new WeakMap<CorpusIndex, ReadonlyMap<ArticleId, number>>()

/** Where each article stands in the index. */
export function articlePositions(index: CorpusIndex): ReadonlyMap<ArticleId, number> {
  const known = kept.get(index)
  if (known !== undefined) return known
  const made = new Map(index.articles.map(({ id }, at) => [id, at]))
  kept.set(index, made)
  return made
}

/** Every two articles that have linked passages, weighed by how many; where nothing at all is linked, those that report the same events. */
export function ties(index: CorpusIndex): readonly Tie[] {
  const weights = new Map<number, number>()
  const count = index.articles.length
  const add = (a: number, b: number) => {
    if (a === b || a < 0 || b < 0) return
    const key = Math.min(a, b) * count + Math.max(a, b)
    weights.set(key, (weights.get(key) ?? 0) + 1)
  }
  const { passages, statements } = index
  passages.left.forEach((row, i) => {
    add(statements.article[row] ?? -1, statements.article[passages.right[i] ?? -1] ?? -1)
  })
  if (weights.size === 0) {
    for (const reports of reportsOf(index))
      reports.forEach((a, i) => {
        for (const b of reports.slice(i + 1)) add(a, b)
      })
  }
  return [...weights].map(([key, weight]) => ({ left: Math.floor(key / count), right: key % count, weight }))
}

/** What every other article has in common with one; those that have nothing are left out. */
export function tiesTo(index: CorpusIndex, article: number): ReadonlyMap<number, Common> {
  const common = new Map<number, { passages: number; events: number }>()
  const at = (other: number) => {
    const known = common.get(other) ?? { passages: 0, events: 0 }
    common.set(other, known)
    return known
  }
  const [from, to] = index.articles[article]?.statements ?? [0, 0]
  const isOwn = (row: number) => row >= from && row < to
  const { passages, statements } = index
  passages.left.forEach((one, i) => {
    const two = passages.right[i] ?? -1
    if (isOwn(one) === isOwn(two)) return
    at(statements.article[isOwn(one) ? two : one] ?? -1).passages++
  })
  for (const reports of reportsOf(index)) {
    if (!reports.includes(article)) continue
    for (const other of reports) if (other !== article) at(other).events++
  }
  return common
}

/** The articles that report each event. */
function reportsOf(index: CorpusIndex): number[][] {
  const positions = articlePositions(index)
  return index.events.map(({ evidence }) => [
    ...new Set(evidence.flatMap(({ article }) => positions.get(article) ?? [])),
  ])
}
