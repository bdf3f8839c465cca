/** How the build was made, fetched when a reader asks. */
import { queryOptions } from '@tanstack/react-query'
import { parse } from 'valibot'
import { methodSchema } from './methodSchema.ts'
import { readCorpus } from './queries.ts'

/** `hash`: of the corpus, so that the counts of another one are never read from a cache. */
export function methodQuery(hash: string) {
  return queryOptions({
    queryKey: ['corpus', 'method', hash],
    queryFn: async ({ signal }) => parse(methodSchema, await readCorpus('method.json', hash.slice(0, 8), signal)),
  })
}
