import type { UiLang } from '../../corpus/codebook.ts'
import type { BriefingNote } from '../../models/briefing/Briefing.ts'
import type { NoteQuote } from '../../models/briefing/quotesOf.ts'
import { quoteText, sourceText } from '../briefing/noteText.ts'

/** Notes as a speaker reads them: number, the exact words, where they stand. */
export function notesText(
  notes: readonly BriefingNote[],
  quoteOf: (number: number) => NoteQuote,
  lang: UiLang,
): string {
  return notes
    .map(
      (note) => `${note.number}. ${quoteText(quoteOf(note.number), lang)} (${note.shortId}, ${sourceText(note, lang)})`,
    )
    .join('\n')
}
