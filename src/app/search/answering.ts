/** Answers questions from the search index, which it fetches once; runs in the worker, or in the page where a frame may have none. */
import { safeParse } from 'valibot'
import { type Searcher, searcherOf } from '../../models/search/searcherOf.ts'
import { type Answer, type Question, SearchError, type SearchSource } from './protocol.ts'
import { searchSchema } from './searchSchema.ts'

async function load({ url, hash }: SearchSource): Promise<Searcher> {
  const response = await fetch(url).catch(() => null)
  if (!response?.ok) throw new SearchError('missing')
  const json: unknown = await response.json().catch(() => null)
  const parsed = safeParse(searchSchema, json)
  if (!parsed.success) throw new SearchError('unreadable')
  if (parsed.output.hash !== hash) throw new SearchError('other-corpus')
  return searcherOf(parsed.output)
}

/** One that failed to load is fetched anew at the next question. */
export function answering(): (question: Question) => Promise<Answer> {
  let kept: { readonly url: string; readonly searcher: Promise<Searcher> } | null = null
  const searcherFrom = (source: SearchSource) => {
    if (kept?.url === source.url) return kept.searcher
    const searcher = load(source)
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
