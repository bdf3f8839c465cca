import { type Comparison, sectorsOf } from '../../models/comparison/comparison.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** The finding: counted from the data. */
export function Finding({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords(WORDS)
  const { left, sides, sectors, sharedEvent } = comparison
  const one = sides.reduce((sum, side) => sum + sectorsOf(comparison, [side]).length, 0)
  return (
    <Heading rank={1} className="view-title">
      {sides.length === 1
        ? words.aloneTitle(left.statements, sectors.length)
        : words.title({
            articles: sides.length,
            sharedEvent,
            sectors: sectors.length,
            all: sectorsOf(comparison, sides).length,
            one,
          })}
    </Heading>
  )
}
