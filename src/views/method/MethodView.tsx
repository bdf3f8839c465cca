import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

export function MethodView({ index }: { readonly index: CorpusIndex }) {
  return <h1>{index.hash}</h1>
}
