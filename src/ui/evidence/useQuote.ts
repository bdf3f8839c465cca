import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { isWithheld } from '../../models/pieces.ts'
import { useText } from '../Texts.tsx'

export type QuoteState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  /** The text is no longer the one that the offsets were counted in. */
  | { readonly status: 'broken' }
  /** The site does not publish these words. */
  | { readonly status: 'withheld' }
  | { readonly status: 'ready'; readonly quote: string }

/** The words at a span of an article: a slice of its text, or the reason that there is none. */
export function useQuote(article: IndexArticle, { start, end }: Span): QuoteState {
  const state = useText(article.id)
  if (state.status !== 'ready') return state
  const { sha256, text } = state.text
  if (sha256 !== article.sha256 || end > text.length) return { status: 'broken' }
  if (isWithheld(state.text, { start, end })) return { status: 'withheld' }
  return { status: 'ready', quote: text.slice(start, end) }
}
