/** The search as queries: what was asked once is kept, and nothing of the search is loaded before it is asked. */
import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query'
import type { SearchSource } from './protocol.ts'

const client = () => import('./searchClient.ts')

/** The hash in the address keeps a cache from answering with another corpus. */
const sourceOf = (hash: string): SearchSource => ({
  url: new URL(`corpus/search.json?${hash.slice(0, 8)}`, document.baseURI).href,
  hash,
})

/** How many of each kind a search shows at first. */
export const SHOWN = 6
/** And how many when more are asked for. */
export const SHOWN_MORE = 60

export function foundQuery(hash: string, query: string, limit: number) {
  return queryOptions({
    queryKey: ['search', hash, query, limit],
    queryFn: async () => (await client()).search(sourceOf(hash), query, limit),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  })
}

export function matchesQuery(hash: string, text: string | null) {
  return queryOptions({
    queryKey: ['matches', hash, text],
    queryFn: text === null ? skipToken : async () => (await client()).matching(sourceOf(hash), text),
    retry: false,
  })
}
