import type { ArticleId, CorpusEvent, Span } from '../corpus/types.ts'

export type EventQuote = { readonly article: ArticleId } & Span

/** The sentence that says best when an event was: of the article whose own words give the date, if there is one; null where none is quoted. */
export function eventQuote({ evidence }: Pick<CorpusEvent, 'evidence'>): EventQuote | null {
  const best = evidence.find(({ basis }) => basis === 'stated') ?? evidence.find(({ basis }) => basis === 'header')
  const part = best ?? evidence[0]
  const [quote] = part?.quotes ?? []
  return part === undefined || quote === undefined ? null : { article: part.article, ...quote }
}
