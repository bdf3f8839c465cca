import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import { isWithheld } from '../pieces.ts'
import type { BriefingNote } from './Briefing.ts'

/** The words of a note, or why there are none. */
export type NoteQuote =
  /** `before`: the sentence that its stage is carried from. */
  | { readonly status: 'ready'; readonly quote: string; readonly before: string | null }
  /** The text is no longer the one that the offsets were counted in. */
  | { readonly status: 'broken' }
  /** The site does not publish these words. */
  | { readonly status: 'withheld' }

/** By number; a note whose text has not come is missing. */
export type Quotes = ReadonlyMap<number, NoteQuote>

export function quotesOf(notes: readonly BriefingNote[], texts: ReadonlyMap<ArticleId, ArticleText>): Quotes {
  return new Map(
    notes.flatMap((note): [number, NoteQuote][] => {
      const text = texts.get(note.article.id)
      return text === undefined ? [] : [[note.number, quoteIn(text, note)]]
    }),
  )
}

function quoteIn(text: ArticleText, { article, span, carriedFrom }: BriefingNote): NoteQuote {
  if (text.sha256 !== article.sha256 || span.end > text.text.length) return { status: 'broken' }
  if (isWithheld(text, span)) return { status: 'withheld' }
  const isShown = carriedFrom !== null && !isWithheld(text, carriedFrom)
  const before = isShown ? text.text.slice(carriedFrom.start, carriedFrom.end) : null
  return { status: 'ready', quote: text.text.slice(span.start, span.end), before }
}
