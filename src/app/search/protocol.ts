/** What the page and the search worker say to each other. */
import type { Found } from '../../models/search/searcherOf.ts'
import type { TextMatches } from '../../models/selection/Selection.ts'

/** `missing`: `corpus/search.json` did not come; `other-corpus`: it is not of the index that the page has; `unreadable`: it is not what it should be. */
export type SearchFault = 'missing' | 'other-corpus' | 'unreadable'

export class SearchError extends Error {
  constructor(readonly fault: SearchFault) {
    super(fault)
  }
}

/** Where the search index stands, and the corpus that it must be of. */
export interface SearchSource {
  readonly url: string
  readonly hash: string
}

interface Ask {
  readonly id: number
  readonly source: SearchSource
  readonly query: string
}
/** `limit`: how many of each kind are shown. */
export type Question =
  | (Ask & { readonly kind: 'search'; readonly limit: number })
  | (Ask & { readonly kind: 'matches' })

export type Answer =
  | { readonly id: number; readonly kind: 'search'; readonly found: Found }
  | { readonly id: number; readonly kind: 'matches'; readonly matches: TextMatches }
  | { readonly id: number; readonly kind: 'fault'; readonly fault: SearchFault }
