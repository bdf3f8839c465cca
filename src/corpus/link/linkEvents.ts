/** One event from many reports (codebook section 5), dates completed as the rules allow and never otherwise. */
import type { CodedArticle, CorpusEvent } from '../types.ts'

export function linkEvents(_articles: readonly CodedArticle[]): readonly CorpusEvent[] {
  return []
}
