/** The corpus, fetched and kept: the index once, a text when it is first read. */
import { QueryClient, queryOptions } from '@tanstack/react-query'
import { parse } from 'valibot'
import type { ArticleText, CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../corpus/types.ts'
import { articleTextSchema, indexSchema } from './corpusSchema.ts'
import { chosenReader } from './readJson.ts'

/** `Infinity`: a built corpus does not change under the page; in development a change is announced. */
export const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: 1 } } })

/** Reads a file of the corpus in the way that this page has. */
export const readCorpus = chosenReader(document)

export const indexQuery = queryOptions({
  queryKey: ['corpus', 'index'],
  queryFn: async ({ signal }): Promise<CorpusIndex> => parse(indexSchema, await readCorpus('index.json', null, signal)),
})

/** `version` is in the key and the address, so that a changed text is never read from a cache. */
export function textQuery(id: ArticleId, version: string) {
  return queryOptions({
    queryKey: ['corpus', 'text', id, version],
    queryFn: async ({ signal }): Promise<ArticleText> =>
      parse(articleTextSchema, await readCorpus(`articles/${id}.json`, version.slice(0, 8), signal)),
  })
}

/** In development: asks for the index anew when `seeds/` has changed. Does nothing in a built page. */
export function followChanges(): void {
  import.meta.hot?.on('bang-giao:corpus', () => {
    queryClient.invalidateQueries({ queryKey: indexQuery.queryKey })
  })
}
