import type { ReactNode } from 'react'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { sentenceChange } from '../../models/sentenceLink.ts'
import { useView, useWords } from '../View.tsx'
import { CopyWithSource } from './CopyWithSource.tsx'
import { Quote } from './Quote.tsx'
import { SourceLine } from './SourceLine.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly article: IndexArticle
  /** As the rest of the view names the article (`shortIds`). */
  readonly shortId: string
  readonly span: Span
  /** What the quote bears out, in words without a full stop: the start of the sentence that "Copy with source" copies. */
  readonly claim: string
  /** First line of the card: stage and voice of a statement, basis of an event's date. */
  readonly head: ReactNode
  /** Between head and quote: what has to be read before it, such as a sentence that the stage is carried from. */
  readonly before?: ReactNode
  /** Between quote and source: other codes of the sentence, the rule. */
  readonly children?: ReactNode
}

/** One quote with its source, the way to its sentence, and a sentence to paste into a briefing. Stands in a `Panel`. */
export function QuoteCard({ article, shortId, span, claim, head, before, children }: Props) {
  const { hrefOf } = useView()
  const words = useWords(WORDS)
  const href = hrefOf(sentenceChange(article, span))
  return (
    <article className="evidence-card">
      <div className="evidence-head">{head}</div>
      {before}
      <Quote article={article} span={span} />
      {children}
      <SourceLine article={article} shortId={shortId} />
      <p className="evidence-actions">
        <a className="text-link evidence-action" href={href}>
          {words.open}
        </a>
        <CopyWithSource article={article} span={span} claim={claim} />
      </p>
    </article>
  )
}
