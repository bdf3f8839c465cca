/** Which paragraphs fold to one line, because nothing in them is told by the other article or by this one alone. */
import type { ComparisonSide } from '../comparison/comparison.ts'
import type { PageParagraph } from './articlePage.ts'

/** A stretch of paragraphs, half-open; `statements` is how many marked sentences lie in it. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly folded: boolean
  readonly statements: number
}

/** A single paragraph is as short as the line that would stand for it. */
const LEAST = 2

/**
 * The text as stretches, folded and open in turn. A paragraph stays open where one of its statements is linked or names a sector that only this article
 * has. The title stays open. Where nothing at all is linked, nothing folds: then there is no comparison to clear the way for.
 */
export function blocksOf(paragraphs: readonly PageParagraph[], side: ComparisonSide): Block[] {
  const compares = side.linked.some((passages) => passages.length > 0)
  const folds = paragraphs.map((paragraph) => compares && paragraph.kind !== 'title' && !matters(paragraph, side))
  const blocks: Block[] = []
  for (let from = 0, to = 0; from < paragraphs.length; from = to) {
    while (to < paragraphs.length && folds[to] === folds[from]) to++
    const statements = paragraphs.slice(from, to).reduce((sum, paragraph) => sum + sentencesIn(paragraph).length, 0)
    const folded = (folds[from] ?? false) && to - from >= LEAST
    const last = blocks.at(-1)
    if (last !== undefined && !last.folded && !folded) {
      blocks[blocks.length - 1] = { ...last, to, statements: last.statements + statements }
    } else blocks.push({ from, to, folded, statements })
  }
  return blocks
}

function matters(paragraph: PageParagraph, side: ComparisonSide): boolean {
  return sentencesIn(paragraph).some(
    (sentence) => (side.linked[sentence]?.length ?? 0) > 0 || (side.only[sentence]?.length ?? 0) > 0,
  )
}

function sentencesIn({ runs }: PageParagraph): number[] {
  return runs.flatMap((run) => (run.kind === 'statement' ? [run.sentence] : []))
}
