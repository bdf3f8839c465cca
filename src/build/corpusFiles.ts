/** The corpus as the files that the page loads: one index, one file a text, and what the search needs. */
import { createHash } from 'node:crypto'
import { buildCorpus } from '../corpus/buildCorpus.ts'
import type { CorpusIndex, TextsPublished } from '../corpus/index/CorpusIndex.ts'
import { withheldOf, withQuotesOnly } from '../corpus/index/quotesOnly.ts'
import { toArticleText, toIndex } from '../corpus/index/toIndex.ts'
import type { Problem } from '../corpus/types.ts'
import type { Uncoded } from '../models/method/MethodRecord.ts'
import { searchIndexOf } from '../models/search/searchIndexOf.ts'
import { uncodedOf } from './methodReasons.ts'
import { readFolder } from './readFolder.ts'
import { versionFiles } from './versions.ts'

export interface CorpusFiles {
  readonly hash: string
  readonly index: CorpusIndex
  readonly problems: readonly Problem[]
  readonly articles: number
  /** Sentences that are no statement, by reason. */
  readonly uncoded: readonly Uncoded[]
  /** Path below `corpus/` → JSON text. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Reads, codes and links a folder of articles. The hash covers all that the page can show, so the same seeds give the same one. Of `quotes` no file
 * has a word that the record does not quote: the search, too, is made of what is published.
 */
export async function corpusFiles(seeds: string, texts: TextsPublished = 'whole'): Promise<CorpusFiles> {
  const folder = await readFolder(seeds)
  const coded = buildCorpus(folder.articles, folder.problems)
  const corpus = texts === 'quotes' ? withQuotesOnly(coded) : coded
  const unhashed = toIndex(corpus, texts)
  const hash = createHash('sha256').update(JSON.stringify(unhashed)).digest('hex')
  const index: CorpusIndex = { ...unhashed, hash }
  const files = new Map([
    ['index.json', JSON.stringify(index)],
    ...versionFiles([]),
    ['search.json', JSON.stringify(searchIndexOf(corpus, index))],
  ])
  corpus.articles.forEach((article, at) => {
    const whole = coded.articles[at]
    const withheld = texts === 'whole' || whole === undefined ? [] : withheldOf(whole)
    files.set(`articles/${article.article.id}.json`, JSON.stringify(toArticleText(article, withheld)))
  })
  return { hash, index, problems: corpus.problems, articles: corpus.articles.length, uncoded: uncodedOf(corpus), files }
}
