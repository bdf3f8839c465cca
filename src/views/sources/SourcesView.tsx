import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

export function SourcesView({ index }: { readonly index: CorpusIndex }) {
  return <p>{index.articles.length}</p>
}
