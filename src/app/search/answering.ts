/** Answers questions from the search index, which it reads once; runs in the worker, or in the page where that may have none. */
import { safeParse } from 'valibot'
import { type Searcher, searcherOf } from '../../models/search/searcherOf.ts'
import { type Answer, type Question, SearchError, type SearchSource } from './protocol.ts'
import { searchSchema } from './searchSchema.ts'

/** Reads `search.json`; throws `SearchError` where it did not come. */
export type ReadSearch = (source: SearchSource) => Promise<unknown>

async function load(read: ReadSearch, source: SearchSource): Promise<Searcher> {
  const parsed = safeParse(searchSchema, await read(source))
  if (!parsed.success) throw new SearchError('unreadable')
  if (parsed.output.hash !== source.hash) throw new SearchError('other-corpus')
  return searcherOf(parsed.output)
}

/** One that failed to load is fetched anew at the next question. */
export function answering(read: ReadSearch): (question: Question) => Promise<Answer> {
  let kept: { readonly url: string; readonly searcher: Promise<Searcher> } | null = null
  const searcherFrom = (source: SearchSource) => {
    if (kept?.url === source.url) return kept.searcher
    const searcher = load(read, source)
    kept = { url: source.url, searcher }
    return searcher
  }
  return async (question) => {
    const { id, query } = question
    try {
      const searcher = await searcherFrom(question.source)
      return question.kind === 'matches'
        ? { id, kind: 'matches', matches: searcher.matches(query) }
        : { id, kind: 'search', found: searcher.search(query, question.limit) }
    } catch (error) {
      kept = null
      return { id, kind: 'fault', fault: error instanceof SearchError ? error.fault : 'unreadable' }
    }
  }
}
