import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import type { BySide } from '../../models/comparison/side.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface NoticeOf {
  readonly index: CorpusIndex
  readonly comparison: Comparison
  readonly names: BySide<string>
}

/** What of the articles shown the filters leave out: whole articles that the address names all the same, or some of their statements. */
export function LeftOutNotice({ index, comparison, names }: NoticeOf) {
  const words = useWords(WORDS)
  const { hrefOf } = useView()
  const { articles } = useSelection()
  const outside = comparison.sides.filter((side) => articles[comparison[side]?.article ?? -1] !== 1)
  const leftOut = comparison.sides.reduce((sum, side) => sum + (comparison[side]?.leftOut ?? 0), 0)
  if (outside.length === 0 && leftOut === 0) return null
  const left = index.articles.filter((_, at) => articles[at] === 1).length
  return (
    <p className="sources-notice" role="status">
      {leftOut > 0 && `${words.leftOut(leftOut)} `}
      {outside.length > 0 && (
        <>
          {words.outside(
            outside.map((side) => names[side]),
            left,
          )}{' '}
          <a className="text-link" href={hrefOf({ left: null, right: null, third: null, alone: false, at: null })}>
            {words.showLeft}
          </a>
        </>
      )}
    </p>
  )
}
