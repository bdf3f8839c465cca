import type { Span } from '../../corpus/types.ts'
import type { EvidenceItem } from '../../models/evidence.ts'
import { useQuote } from '../../ui/evidence/useQuote.ts'

/** The very words of the article that gave a code; nothing where they are the whole sentence, which stands above. */
export function GivenBy(props: { readonly label: string; readonly item: EvidenceItem; readonly span: Span }) {
  const { article, span } = props.item
  const quote = useQuote(article, props.span)
  if (quote.status !== 'ready' || (props.span.start === span.start && props.span.end === span.end)) return null
  return (
    <p>
      {props.label}{' '}
      <q className="serif" lang={article.meta.lang ?? undefined}>
        {quote.quote}
      </q>
    </p>
  )
}
