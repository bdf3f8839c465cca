import type { UiLang } from '../../corpus/codebook.ts'
import type { BriefingNote } from '../../models/briefing/Briefing.ts'
import type { NoteQuote } from '../../models/briefing/quotesOf.ts'
import { BRIEFING_FILE_WORDS } from './words.ts'

/** The exact words in quotation marks, or that they are withheld. */
export function quoteText(quote: NoteQuote, lang: UiLang): string {
  if (quote.status !== 'ready') return `[${BRIEFING_FILE_WORDS[lang].withheld}]`
  return `“${quote.before === null ? '' : `${quote.before} … `}${quote.quote}”`
}

/** Outlet, place and date of a note's article; what is not stated is said to be so. */
export function sourceText({ source }: BriefingNote, lang: UiLang): string {
  const words = BRIEFING_FILE_WORDS[lang]
  return [source.agency ?? words.noOutlet, source.place, source.date ?? words.noDate]
    .filter((part) => part !== null)
    .join(', ')
}
