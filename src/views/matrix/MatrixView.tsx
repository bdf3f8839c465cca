import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

export function MatrixView({ index }: { readonly index: CorpusIndex }) {
  return <p>{index.articles.length}</p>
}
