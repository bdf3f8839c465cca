import { useEffect, useId, useState } from 'react'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { pasteLine } from '../../models/pasteLine.ts'
import { sharedSentence } from '../../models/sentenceLink.ts'
import { useView, useWords } from '../View.tsx'
import { wholeHref } from '../wholeHref.ts'
import { copyRich } from './copyRich.ts'
import { useQuote } from './useQuote.ts'
import { WORDS } from './words.ts'
import './copyWithSource.css'

/** How long the button says that it has copied, ms. */
const SAID_MS = 2500

interface Props {
  readonly article: IndexArticle
  readonly span: Span
  /** What the quote bears out, in words without a full stop; null: it stands by itself. */
  readonly claim: string | null
}

/** Copies one sentence with the quote and its source. Where nothing may be copied the sentence stands there to be taken by hand. */
export function CopyWithSource({ article, span, claim }: Props) {
  const tools = useView()
  const { lang } = tools.state
  const words = useWords(WORDS)
  const quote = useQuote(article, span)
  const hint = useId()
  const [isCopied, setCopied] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  if (quote.status !== 'ready') return null
  const copy = async () => {
    const link = wholeHref(tools, sharedSentence(article, span))
    const line = pasteLine({ claim, quote: quote.quote, article, link }, lang)
    const done = await copyRich(line)
    setCopied(done)
    setRefused(done ? null : line.text)
  }
  return (
    <>
      <button type="button" className="text-link evidence-action" onClick={copy}>
        <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
      </button>
      {refused !== null && (
        <span className="copy-refused">
          <span id={hint} role="alert">
            {words.copyByHand}
          </span>
          <textarea
            readOnly
            rows={4}
            value={refused}
            aria-label={words.copy}
            aria-describedby={hint}
            ref={(area) => area?.select()}
          />
        </span>
      )}
    </>
  )
}
