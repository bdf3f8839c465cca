/** Where nothing matches: what would be left without each of the filters. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { type Filters, NO_FILTERS } from '../viewState.ts'
import { activeFilters, type FilterName } from './filterNames.ts'
import type { Selection, TextMatches } from './Selection.ts'
import { selectionOf } from './selectionOf.ts'

/** What a view draws, and so what it finds nothing of. */
export type Counted = 'statements' | 'events' | 'articles'

export interface Loosening {
  readonly filter: FilterName
  /** How many of what the view draws there would be without this filter, all others standing. */
  readonly left: number
}

/** One entry for each active filter, that which gives most back first. */
export function loosenings(
  index: CorpusIndex,
  filters: Filters,
  matches: TextMatches | null,
  counted: Counted,
): readonly Loosening[] {
  return activeFilters(filters)
    .map((filter) => {
      const without: Filters = { ...filters, [filter]: NO_FILTERS[filter] }
      const left = leftOf(selectionOf(index, without, filter === 'text' ? null : matches), counted)
      return { filter, left }
    })
    .sort((a, b) => b.left - a.left)
}

function leftOf(selection: Selection, counted: Counted): number {
  if (counted === 'events') return selection.events.length
  return selection[counted].reduce((sum, passes) => sum + passes, 0)
}
