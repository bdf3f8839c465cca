/** The corpus as the files that the page loads: one index, one file a text, and what the search needs. */
import { createHash } from 'node:crypto'
import { buildCorpus } from '../corpus/buildCorpus.ts'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { toArticleText, toIndex } from '../corpus/index/toIndex.ts'
import type { Problem } from '../corpus/types.ts'
import type { Uncoded } from '../models/method/MethodRecord.ts'
import { searchIndexOf } from '../models/search/searchIndexOf.ts'
import { uncodedOf } from './methodReasons.ts'
import { readFolder } from './readFolder.ts'

export interface CorpusFiles {
  readonly hash: string
  readonly problems: readonly Problem[]
  readonly articles: number
  /** Sentences that are no statement, by reason. */
  readonly uncoded: readonly Uncoded[]
  /** Path below `corpus/` → JSON text. */
  readonly files: ReadonlyMap<string, string>
}

/** Reads, codes and links a folder of articles. The hash covers all that the page can show, so the same seeds give the same one. */
export async function corpusFiles(seeds: string): Promise<CorpusFiles> {
  const folder = await readFolder(seeds)
  const corpus = buildCorpus(folder.articles, folder.problems)
  const unhashed = toIndex(corpus)
  const hash = createHash('sha256').update(JSON.stringify(unhashed)).digest('hex')
  const index: CorpusIndex = { ...unhashed, hash }
  const files = new Map([
    ['index.json', JSON.stringify(index)],
    ['search.json', JSON.stringify(searchIndexOf(corpus, index))],
  ])
  for (const coded of corpus.articles)
    files.set(`articles/${coded.article.id}.json`, JSON.stringify(toArticleText(coded)))
  return { hash, problems: corpus.problems, articles: corpus.articles.length, uncoded: uncodedOf(corpus), files }
}
