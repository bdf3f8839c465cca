/** An article's text as it is set: paragraphs of runs, each run an exact slice of the text. */
import type { ParagraphKind, Reason } from '../../corpus/codebook.ts'
import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import type { MarkedSentence } from '../comparison/markedSentences.ts'
import { type Piece, piecesOf } from '../pieces.ts'

/** `sentence` is the position in the article's marked sentences; `reason` says why a sentence is no statement; `pieces` what is published of it. */
export type Run =
  | (Span & { readonly kind: 'plain'; readonly text: string; readonly pieces: readonly Piece[] })
  | (Span & { readonly kind: 'statement'; readonly text: string; readonly sentence: number })
  | (Span & {
      readonly kind: 'uncoded'
      readonly text: string
      readonly pieces: readonly Piece[]
      readonly reason: Reason
    })

export interface PageParagraph extends Span {
  readonly kind: ParagraphKind
  readonly runs: readonly Run[]
}

export interface ArticlePage {
  readonly paragraphs: readonly PageParagraph[]
  /** Marked sentences that do not lie within one paragraph of this text; they are shown as broken, never moved. */
  readonly unplaced: readonly number[]
}

type Mark =
  | (Span & { readonly kind: 'statement'; readonly sentence: number })
  | (Span & { readonly kind: 'uncoded'; readonly reason: Reason })

/** `sentences` are those of the index for the same file; the runs of a paragraph, joined, are the paragraph. */
export function articlePage(text: ArticleText, sentences: readonly MarkedSentence[]): ArticlePage {
  const marks: Mark[] = [
    ...sentences.map(({ start, end }, sentence): Mark => ({ kind: 'statement', start, end, sentence })),
    ...text.sentences.flatMap(({ start, end, reason }): Mark[] =>
      reason === null || sentences.some((s) => s.start < end && start < s.end)
        ? []
        : [{ kind: 'uncoded', start, end, reason }],
    ),
  ].sort((a, b) => a.start - b.start || (a.kind === 'statement' ? -1 : 1))
  const placed = new Set<number>()
  let next = 0
  const paragraphs = withoutGaps(text).map(({ start, end, kind }): PageParagraph => {
    const runs: Run[] = []
    let at = start
    const plainTo = (to: number) => {
      if (to > at) runs.push(runOf(text, { kind: 'plain', start: at, end: to }))
      at = Math.max(at, to)
    }
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
      if (mark.start < at || mark.end > end || mark.end <= mark.start) continue
      plainTo(mark.start)
      runs.push(runOf(text, mark))
      at = mark.end
      if (mark.kind === 'statement') placed.add(mark.sentence)
    }
    plainTo(end)
    return { start, end, kind, runs }
  })
  return { paragraphs, unplaced: sentences.flatMap((_, i) => (placed.has(i) ? [] : [i])) }
}

function runOf(text: ArticleText, mark: Mark | (Span & { readonly kind: 'plain' })): Run {
  const said = text.text.slice(mark.start, mark.end)
  return mark.kind === 'statement' ? { ...mark, text: said } : { ...mark, text: said, pieces: piecesOf(text, mark) }
}

type Line = ArticleText['paragraphs'][number]

/** The paragraphs, and what stands outside all of them, such as the date at the head of the file: no word of a text is left out. */
function withoutGaps(article: ArticleText): Line[] {
  const { paragraphs } = article
  const text = withoutBlanks(article)
  const lines: Line[] = []
  let at = 0
  const gapTo = (to: number) => {
    const gap = text.slice(at, to)
    const start = at + gap.length - gap.trimStart().length
    if (gap.trim() !== '') lines.push({ start, end: start + gap.trim().length, kind: at === 0 ? 'head' : 'text' })
  }
  for (const paragraph of paragraphs) {
    gapTo(paragraph.start)
    lines.push(paragraph)
    at = paragraph.end
  }
  gapTo(text.length)
  return lines
}

/** The text with a letter for each that is withheld: a line that is not published is a line all the same. */
const withoutBlanks = (article: ArticleText): string =>
  piecesOf(article, { start: 0, end: article.text.length })
    .map(({ text, withheld }) => (withheld ? 'x'.repeat(text.length) : text))
    .join('')
