import type { Comparison } from '../../models/comparison/comparison.ts'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** The finding: counted from the data. */
export function Heading({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords(WORDS)
  const { left, right, sharedEvent, both, onlyLeft, onlyRight } = comparison
  return (
    <h1 className="view-title">
      {right === null
        ? words.aloneTitle(left.statements, onlyLeft.length)
        : words.pairTitle({ sharedEvent, both: both.length, one: onlyLeft.length + onlyRight.length })}
    </h1>
  )
}
