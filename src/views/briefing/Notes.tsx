import { useId } from 'react'
import type { Briefing, BriefingNote } from '../../models/briefing/Briefing.ts'
import type { Quotes } from '../../models/briefing/quotesOf.ts'
import { sentenceChange } from '../../models/sentenceLink.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { QuoteText } from './QuoteText.tsx'
import { backToLine, noteId } from './Refs.tsx'
import { WORDS } from './words.ts'

/** The notes, numbered through: the exact sentence, where and when it was published, and the way to it in its article. */
export function Notes({ briefing, quotes }: { readonly briefing: Briefing; readonly quotes: Quotes }) {
  const words = useWords(WORDS)
  const id = useId()
  if (briefing.notes.length === 0) return null
  return (
    <section className="briefing-section briefing-notes" aria-labelledby={id}>
      <Heading rank={2} id={id}>
        {words.notes}
      </Heading>
      <p className="briefing-remark">{words.exact}</p>
      <ol>
        {briefing.notes.map((note) => (
          <li key={note.number} id={noteId(note.number)} tabIndex={-1}>
            <button
              type="button"
              className="briefing-number"
              aria-label={words.toLine(note.number)}
              onClick={() => backToLine(note.number)}
            >
              {note.number}
            </button>
            <div>
              <QuoteText note={note} quotes={quotes} /> <NoteSource note={note} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function NoteSource({ note }: { readonly note: BriefingNote }) {
  const { hrefOf } = useView()
  const words = useWords(WORDS)
  const { article, span, source, shortId } = note
  const href = hrefOf(sentenceChange(article, span))
  const parts = [source.agency ?? words.noOutlet, source.place, source.date ?? words.noDate]
  return (
    <span className="briefing-source">
      <a className="text-link" href={href} aria-label={`${shortId}, ${words.toSentence(shortId)}`}>
        {shortId}
      </a>{' '}
      {parts.filter((part) => part !== null).join(', ')}
    </span>
  )
}
