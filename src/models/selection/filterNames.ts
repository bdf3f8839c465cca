import type { Filters } from '../viewState.ts'

export type FilterName = keyof Filters

/** In the order in which they are named everywhere. */
export const FILTER_NAMES: readonly FilterName[] = [
  'partners',
  'sectors',
  'stages',
  'voices',
  'articles',
  'outlets',
  'langs',
  'between',
  'text',
]

/** The filters that narrow anything. */
export function activeFilters(filters: Filters): readonly FilterName[] {
  return FILTER_NAMES.filter((name) => {
    const value = filters[name]
    return Array.isArray(value) ? value.length > 0 : value !== null
  })
}
