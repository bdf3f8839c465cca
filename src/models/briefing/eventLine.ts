import type { CorpusEvent } from '../../corpus/types.ts'
import { countryName } from '../countryNames.ts'
import { dateNote, dateText } from '../dateText.ts'
import { labelText } from '../eventLabel.ts'
import { eventQuote } from '../eventQuote.ts'
import type { BriefingLine } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'

/** An event with its date, what it was and where, and the sentence that says best when; null where no article is quoted. */
export function eventLine(desk: Desk, event: CorpusEvent, state: string | null): BriefingLine | null {
  const { lang, book, partners } = desk
  const quote = eventQuote(event)
  const note = quote === null ? null : book.noteIn(quote.article, quote)
  if (note === null) return null
  const label = labelText(event.label, lang)
  const { place } = event
  const partner = countryName(event.partner, lang)
  return {
    id: event.id,
    stage: null,
    lead: dateText(event.date, lang),
    text: [
      partners.length === 1 || label.includes(partner) ? label : `${partner}: ${label}`,
      place !== null && !label.includes(place) ? place : null,
      dateNote(event.date, lang),
      state,
    ]
      .filter((part) => part !== null)
      .join(', '),
    quoted: null,
    notes: [note],
  }
}
