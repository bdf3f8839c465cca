import { type ComponentProps, createContext, useContext } from 'react'

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

export type HeadingRank = 1 | 2 | 3 | 4

/** Level of the view's own heading, from 1: in a frame, what fits under the headings of the page around it. */
export const FirstLevelContext = createContext(1)

/**
 * A heading by its rank in the view. Style sheets name it by `[data-rank]`, since the element depends on where the view stands. Below the sixth level
 * HTML has none, so what would be lower is of the sixth.
 */
export function Heading({ rank, ...props }: { readonly rank: HeadingRank } & ComponentProps<'h1'>) {
  const first = useContext(FirstLevelContext)
  const Tag = TAGS[Math.min(first + rank - 1, TAGS.length) - 1] ?? 'h6'
  return <Tag data-rank={rank} {...props} />
}
