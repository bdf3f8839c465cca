/** The words behind the offsets of the record, fetched for what is exported and for nothing else. */
import type { ArticleText } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId, Span } from '../corpus/types.ts'
import { isWithheld } from '../models/pieces.ts'
import type { ExportContext } from './ExportContext.ts'

/** How many texts are asked for at a time. */
const AT_ONCE = 8

/** The exact words at a span; null where the site does not publish them. */
export type QuoteOf = (article: ArticleId, span: Span) => string | null

export async function textsOf(
  { textOf }: Pick<ExportContext, 'textOf'>,
  ids: Iterable<ArticleId>,
): Promise<ReadonlyMap<ArticleId, ArticleText>> {
  const texts = new Map<ArticleId, ArticleText>()
  const left = [...new Set(ids)]
  const worker = async () => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) texts.set(id, await textOf(id))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return texts
}

export async function quotesOf(context: ExportContext, ids: Iterable<ArticleId>): Promise<QuoteOf> {
  const texts = await textsOf(context, ids)
  return (id, span) => {
    const text = texts.get(id)
    return text === undefined || isWithheld(text, span) ? null : text.text.slice(span.start, span.end)
  }
}
