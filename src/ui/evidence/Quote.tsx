import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { useWords } from '../View.tsx'
import { useQuote } from './useQuote.ts'
import { WORDS } from './words.ts'
import './evidence.css'

/** An exact quote in the article's own language; while it loads, and where it cannot be shown, that is said in its place. */
export function Quote(props: { readonly article: IndexArticle; readonly span: Span }) {
  const words = useWords(WORDS)
  const quote = useQuote(props.article, props.span)
  if (quote.status === 'loading') return <p className="evidence-wait">{words.loading}</p>
  if (quote.status === 'withheld') return <p className="evidence-wait">{words.withheld}</p>
  if (quote.status === 'broken') return <p className="evidence-broken">{words.broken}</p>
  if (quote.status === 'failed')
    return (
      <p className="evidence-broken" role="alert">
        {words.failed}{' '}
        <button type="button" className="text-link evidence-action" onClick={quote.retry}>
          {words.retry}
        </button>
      </p>
    )
  return (
    <blockquote className="evidence-quote" lang={props.article.meta.lang ?? undefined}>
      {quote.quote}
    </blockquote>
  )
}
