/** Which articles stand side by side: the chosen ones, or the two with most passages in common. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import type { Selection } from '../selection/Selection.ts'
import type { ViewState } from '../viewState.ts'
import { articlePositions, type Tie, ties } from './articleTies.ts'

/** Positions in the index; `right` is null where one article stands alone, `third` where there are not three. */
export interface Shown {
  readonly left: number
  readonly right: number | null
  readonly third: number | null
}

export interface ChosenArticles {
  /** Null: the filters leave no article, or the corpus has none. */
  readonly shown: Shown | null
  /** Articles that the address names and the corpus does not have. */
  readonly missing: readonly ArticleId[]
}

type Choice = Pick<ViewState, 'left' | 'right' | 'third' | 'alone' | 'at'>

/**
 * Naming one article, or asking for the left one alone, gives it by itself. Naming none gives the two with most linked passages among those that the
 * filters leave, or where nothing is linked the two that share most events. A sentence that is linked to brings its own article, on the left. What the
 * address names is shown although a filter leaves it out.
 */
export function chooseArticles(index: CorpusIndex, state: Choice, selection: Selection): ChosenArticles {
  const positions = articlePositions(index)
  const both = state.left !== null && state.right !== null
  const named = [state.left, state.right, both ? state.third : null].flatMap((id) => id ?? [])
  const wanted = [...named, ...(state.at === null ? [] : [state.at.article])]
  const missing = [...new Set(wanted.filter((id) => !positions.has(id)))]
  const chosen = [...new Set(named.flatMap((id) => positions.get(id) ?? []))]
  const at = state.at === null ? undefined : positions.get(state.at.article)
  const passes = (article: number) => selection.articles[article] === 1
  const shown = shownFrom(index, chosen, at, passes)
  return { shown: shown !== null && state.alone ? alone(at ?? shown.left) : shown, missing }
}

type Passes = (article: number) => boolean
const alone = (left: number): Shown => ({ left, right: null, third: null })

function shownFrom(
  index: CorpusIndex,
  chosen: readonly number[],
  at: number | undefined,
  passes: Passes,
): Shown | null {
  const [first, second, third = null] = chosen
  if (first === undefined)
    return at === undefined ? closest(index, passes) : { ...alone(at), right: closestTo(index, at, passes) }
  if (at === undefined || chosen.includes(at)) return { left: first, right: second ?? null, third }
  return second === undefined ? { ...alone(first), right: at } : { left: at, right: second, third }
}

/** The first two of the articles that pass stand in where no two have anything in common. */
function closest(index: CorpusIndex, passes: Passes): Shown | null {
  const [first, second = null] = index.articles.flatMap((_, at) => (passes(at) ? [at] : []))
  if (first === undefined) return null
  const best = strongest(ties(index).filter(({ left, right }) => passes(left) && passes(right)))
  return best === null ? { ...alone(first), right: second } : { ...alone(best.left), right: best.right }
}

/** The article that has most in common with one; null where none that passes has anything. */
function closestTo(index: CorpusIndex, article: number, passes: Passes): number | null {
  const other = ({ left, right }: Tie) => (left === article ? right : left)
  const own = ties(index).filter((tie) => (tie.left === article || tie.right === article) && passes(other(tie)))
  const best = strongest(own)
  return best === null ? null : other(best)
}

/** The heaviest, of several the earliest in the corpus. */
function strongest(all: readonly Tie[]): Tie | null {
  let best: Tie | null = null
  for (const tie of all) {
    const order = best === null ? -1 : best.weight - tie.weight || tie.left - best.left || tie.right - best.right
    if (order < 0) best = tie
  }
  return best
}
