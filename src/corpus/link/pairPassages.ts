/** Passages of two articles that report the same thing, for articles that share an event, or a partner within thirty days. */
import type { CodedArticle, CorpusEvent, Passage } from '../types.ts'

export function pairPassages(_articles: readonly CodedArticle[], _events: readonly CorpusEvent[]): readonly Passage[] {
  return []
}
