import { useQuery } from '@tanstack/react-query'
import type { TextMatches } from '../../models/selection/Selection.ts'
import { matchesQuery } from './searchQueries.ts'

export interface TextAnswer {
  readonly matches: TextMatches | null
  readonly waiting: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** The answer to the text filter; where there is none, nothing is asked or loaded. */
export function useTextMatches(hash: string, text: string | null): TextAnswer {
  const query = useQuery(matchesQuery(hash, text))
  return {
    matches: query.data ?? null,
    waiting: text !== null && query.isFetching && query.data === undefined,
    error: text === null ? null : query.error,
    retry: () => query.refetch(),
  }
}
