/** Two articles side by side, or one by itself. */
import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { compare } from '../../models/comparison/comparison.ts'
import { choosePair, type Pair } from '../../models/comparison/pair.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { PairPage } from './PairPage.tsx'
import { WORDS } from './words.ts'
import './sources.css'
import './top.css'
import './head.css'
import './gutter.css'
import './text.css'
import './details.css'

export function SourcesView({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(WORDS)
  const { left, right, at } = useView().state
  const { pair, missing } = useMemo(() => choosePair(index, { left, right, at }), [index, left, right, at])
  return (
    <div className="sources">
      {missing.length > 0 && (
        <p className="sources-notice" role="alert">
          {words.missing(missing.join(', '))}
        </p>
      )}
      {pair === null ? (
        <p className="sources-notice">{words.empty}</p>
      ) : (
        <ComparedPair key={`${pair.left} ${pair.right}`} index={index} left={pair.left} right={pair.right} />
      )}
    </div>
  )
}

function ComparedPair({ index, left, right }: Pair & { readonly index: CorpusIndex }) {
  const comparison = useMemo(() => compare(index, { left, right }), [index, left, right])
  return <PairPage index={index} comparison={comparison} />
}
