/** A stretch of a text as the site publishes it: its own words, and in the place of what is withheld how long that is. */
import type { ArticleText } from '../corpus/index/CorpusIndex.ts'
import type { Span } from '../corpus/types.ts'

/** `text` is an exact slice; of what is withheld it is blank. */
export interface Piece extends Span {
  readonly text: string
  readonly withheld: boolean
}

export function piecesOf({ text, withheld }: Pick<ArticleText, 'text' | 'withheld'>, span: Span): readonly Piece[] {
  const pieces: Piece[] = []
  let at = span.start
  const upTo = (end: number, isWithheld: boolean) => {
    if (end > at) pieces.push({ start: at, end, text: text.slice(at, end), withheld: isWithheld })
    at = Math.max(at, end)
  }
  for (const { start, end } of withheld) {
    if (end <= span.start) continue
    if (start >= span.end) break
    upTo(start, false)
    upTo(Math.min(end, span.end), true)
  }
  upTo(span.end, false)
  return pieces
}

/** Whether something of a span is withheld: then it is no quote. */
export const isWithheld = (text: Pick<ArticleText, 'withheld'>, { start, end }: Span): boolean =>
  text.withheld.some((gap) => gap.start < end && start < gap.end)
