import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

export function AsksView({ index }: { readonly index: CorpusIndex }) {
  return <h1>{index.hash}</h1>
}
