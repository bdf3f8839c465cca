import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import type { BriefingNote } from './Briefing.ts'

/** The words of a note. */
export interface NoteQuote {
  readonly quote: string
  /** The sentence before it that its stage is carried from. */
  readonly before: string | null
}

/** By number. A note is missing whose text has not come; null where the text is no longer the one that the offsets were counted in. */
export type Quotes = ReadonlyMap<number, NoteQuote | null>

export function quotesOf(notes: readonly BriefingNote[], texts: ReadonlyMap<ArticleId, ArticleText>): Quotes {
  return new Map(
    notes.flatMap(({ number, article, span, carriedFrom }): [number, NoteQuote | null][] => {
      const text = texts.get(article.id)
      if (text === undefined) return []
      if (text.sha256 !== article.sha256 || span.end > text.text.length) return [[number, null]]
      const before = carriedFrom === null ? null : text.text.slice(carriedFrom.start, carriedFrom.end)
      return [[number, { quote: text.text.slice(span.start, span.end), before }]]
    }),
  )
}
