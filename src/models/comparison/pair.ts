/** Which two articles stand side by side: the chosen ones, or those with most passages in common. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import type { ViewState } from '../viewState.ts'

/** Positions in the index; `right` is null where one article stands alone. */
export interface Pair {
  readonly left: number
  readonly right: number | null
}

export interface ChosenPair {
  /** Null: the corpus has no article. */
  readonly pair: Pair | null
  /** Articles that the address names and the corpus does not have. */
  readonly missing: readonly ArticleId[]
}

/**
 * One article by itself is chosen by naming only one. Naming none gives the two with most linked passages, or where nothing is linked the two
 * that share most events; a sentence that is linked to brings its own article, on the left.
 */
export function choosePair(index: CorpusIndex, state: Pick<ViewState, 'left' | 'right' | 'at'>): ChosenPair {
  const positions = new Map(index.articles.map((article, position) => [article.id, position]))
  const named = [state.left, state.right].flatMap((id) => id ?? [])
  const wanted = [...named, ...(state.at === null ? [] : [state.at.article])]
  const missing = [...new Set(wanted.filter((id) => !positions.has(id)))]
  const chosen = [...new Set(named.flatMap((id) => positions.get(id) ?? []))]
  const at = state.at === null ? undefined : positions.get(state.at.article)
  return { pair: pairFrom(index, chosen, at), missing }
}

function pairFrom(index: CorpusIndex, chosen: readonly number[], at: number | undefined): Pair | null {
  const [first, second] = chosen
  if (first === undefined) return at === undefined ? closestPair(index) : { left: at, right: closestTo(index, at) }
  if (at === undefined || at === first || at === second) return { left: first, right: second ?? null }
  return second === undefined ? { left: first, right: at } : { left: at, right: second }
}

/** How much two articles have in common: linked passages, and where there is none, shared events. */
function ties(index: CorpusIndex): Map<string, number> {
  const weight = new Map<string, number>()
  const add = (a: number, b: number, by: number) => {
    if (a === b || a < 0 || b < 0) return
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`
    weight.set(key, (weight.get(key) ?? 0) + by)
  }
  const { passages, statements } = index
  passages.left.forEach((row, i) => {
    add(statements.article[row] ?? -1, statements.article[passages.right[i] ?? -1] ?? -1, 1)
  })
  if (weight.size > 0) return weight
  const positions = new Map(index.articles.map((article, position) => [article.id, position]))
  for (const { evidence } of index.events) {
    const reports = [...new Set(evidence.map((report) => positions.get(report.article) ?? -1))]
    reports.forEach((a, i) => {
      for (const b of reports.slice(i + 1)) add(a, b, 1)
    })
  }
  return weight
}

function closestPair(index: CorpusIndex): Pair | null {
  if (index.articles.length === 0) return null
  let best: Pair = { left: 0, right: index.articles.length > 1 ? 1 : null }
  let most = 0
  for (const [key, weight] of ties(index)) {
    const [left = 0, right = 0] = key.split(' ').map(Number)
    const earlier = weight === most && (left < best.left || (left === best.left && right < (best.right ?? 0)))
    if (weight > most || earlier) {
      best = { left, right }
      most = weight
    }
  }
  return best
}

/** The article that has most in common with one; null where none has anything. */
function closestTo(index: CorpusIndex, article: number): number | null {
  let best: number | null = null
  let most = 0
  for (const [key, weight] of ties(index)) {
    const ends = key.split(' ').map(Number)
    const other = ends.find((end) => end !== article)
    if (!ends.includes(article) || other === undefined || weight < most) continue
    if (weight === most && best !== null && best < other) continue
    best = other
    most = weight
  }
  return best
}
