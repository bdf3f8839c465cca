/** Views ask for an article's text by its id; where texts come from is the app's business. */
import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { ArticleText } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../corpus/types.ts'

export type TextState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly text: ArticleText }

/** How the text of one article is fetched and under which key it is kept. */
export type TextQuery = (id: ArticleId) => UseQueryOptions<ArticleText, Error, ArticleText, string[]>

export const TextsContext = createContext<TextQuery | null>(null)

/** The text of one article, fetched when it is first asked for. */
export function useText(id: ArticleId): TextState {
  const queryOf = useContext(TextsContext)
  if (queryOf === null) throw new Error('useText outside TextsContext')
  const query = useQuery(queryOf(id))
  if (query.data !== undefined) return { status: 'ready', text: query.data }
  return query.isError ? { status: 'failed', retry: () => query.refetch() } : { status: 'loading' }
}
