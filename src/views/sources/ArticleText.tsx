/** The text of one article: paragraphs, and one line in the place of each stretch that is folded. */
import { useState } from 'react'
import type { Span } from '../../corpus/types.ts'
import type { ArticlePage } from '../../models/articlePage/articlePage.ts'
import { type Block, blocksOf } from '../../models/articlePage/folds.ts'
import { useWords } from '../../ui/View.tsx'
import { usePane } from './Pane.ts'
import { Paragraph } from './Paragraph.tsx'
import { WORDS } from './words.ts'

export function ArticleText({ page, unfolded }: { readonly page: ArticlePage; readonly unfolded: boolean }) {
  const { half, chosenAt } = usePane()
  const blocks = blocksOf(page.paragraphs, half)
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const [openedFor, setOpenedFor] = useState<number | null>(null)
  // A chosen sentence opens its stretch once; after that the reader may fold it again.
  if (chosenAt !== openedFor) {
    setOpenedFor(chosenAt)
    const around = chosenAt === null ? undefined : blocks.find((block) => holds(page, block, chosenAt))
    if (around?.folded) setOpened(new Set([...opened, around.from]))
  }
  const toggle = (from: number) => {
    const next = new Set(opened)
    if (!next.delete(from)) next.add(from)
    setOpened(next)
  }
  return blocks.map((block) => {
    const isOpen = !block.folded || unfolded || opened.has(block.from)
    return (
      <div key={block.from}>
        {block.folded && !unfolded && (
          <Fold block={block} span={spanOf(page, block)} isOpen={isOpen} toggle={() => toggle(block.from)} />
        )}
        {isOpen &&
          page.paragraphs
            .slice(block.from, block.to)
            .map((paragraph) => <Paragraph key={paragraph.start} paragraph={paragraph} />)}
      </div>
    )
  })
}

function spanOf(page: ArticlePage, { from, to }: Block): Span {
  return { start: page.paragraphs[from]?.start ?? 0, end: page.paragraphs[to - 1]?.end ?? 0 }
}

function holds(page: ArticlePage, { from, to }: Block, at: number): boolean {
  return page.paragraphs.slice(from, to).some(({ start, end }) => start <= at && at < end)
}

interface FoldOf {
  readonly block: Block
  readonly span: Span
  readonly isOpen: boolean
  readonly toggle: () => void
}

/** Folded, the line stands for its paragraphs on the map too. */
function Fold({ block: { from, to, statements }, span, isOpen, toggle }: FoldOf) {
  const words = useWords(WORDS)
  return (
    <button
      type="button"
      className="sources-fold"
      aria-expanded={isOpen}
      onClick={toggle}
      data-from={isOpen ? undefined : span.start}
      data-to={isOpen ? undefined : span.end}
    >
      <span>{isOpen ? words.fold(to - from) : words.folded(to - from, statements)}</span>
    </button>
  )
}
