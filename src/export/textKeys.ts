import type { CorpusIndex, IndexArticle } from '../corpus/index/CorpusIndex.ts'

/**
 * What names made from a text begin with: the hash of its file, so that they outlive a new file name. Of two files with the same text the later one
 * adds its own name, since nothing in a file may have the name of another thing.
 */
export function textKeys({ articles }: CorpusIndex): (article: IndexArticle) => string {
  const first = new Map<string, string>()
  for (const { id, sha256 } of articles) if (!first.has(sha256)) first.set(sha256, id)
  return ({ id, sha256 }) => (first.get(sha256) === id ? sha256 : `${sha256} ${id}`)
}
