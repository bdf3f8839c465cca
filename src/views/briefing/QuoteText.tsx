import type { BriefingNote } from '../../models/briefing/Briefing.ts'
import type { Quotes } from '../../models/briefing/quotesOf.ts'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly note: BriefingNote
  readonly quotes: Quotes
}

/** The exact words of a note in the article's own language, after the sentence that their stage is carried from. */
export function QuoteText({ note, quotes }: Props) {
  const words = useWords(WORDS)
  const quote = quotes.get(note.number)
  if (quote === undefined) return <span className="briefing-wait">{words.loading}</span>
  if (quote.status !== 'ready') return <span className="briefing-wait">{words.noQuote[quote.status]}</span>
  return (
    <q className="briefing-quote" lang={note.article.meta.lang ?? undefined}>
      {quote.before !== null && <span className="briefing-before">{quote.before} … </span>}
      {quote.quote}
    </q>
  )
}
