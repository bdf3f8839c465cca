import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

export function FiguresView({ index }: { readonly index: CorpusIndex }) {
  return <h1>{index.hash}</h1>
}
