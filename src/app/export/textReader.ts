import type { QueryClient } from '@tanstack/react-query'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { textQuery } from '../../data/queries.ts'
import type { ExportContext } from '../../export/ExportContext.ts'
import { textVersions } from '../textVersions.ts'

/** Reads texts as the views do, so that what was read once is not fetched again. `changed` words that a text is no longer the one that was coded. */
export function textReader(
  client: QueryClient,
  index: CorpusIndex,
  changed: (id: string) => string,
): ExportContext['textOf'] {
  const version = textVersions(index)
  const sha = new Map(index.articles.map((article) => [article.id, article.sha256]))
  return async (id) => {
    const text = await client.fetchQuery(textQuery(id, version(id)))
    if (text.sha256 !== sha.get(id)) throw new Error(changed(id))
    return text
  }
}
