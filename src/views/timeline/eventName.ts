/** An event in words, the same in the overview, the lanes and the table. */
import type { UiLang } from '../../corpus/codebook.ts'
import type { CorpusEvent, Edtf } from '../../corpus/types.ts'
import { dateNote, dateText } from '../../models/dateText.ts'
import { labelText } from '../../models/eventLabel.ts'

export interface EventName {
  readonly date: string
  /** What the date leaves open, or null. */
  readonly note: string | null
  readonly label: string
}

export function eventName(event: CorpusEvent, lang: UiLang): EventName {
  return { date: dateText(event.date, lang), note: dateNote(event.date, lang), label: labelText(event.label, lang) }
}

/** A date with what it leaves open. */
export function edtfText(date: Edtf, lang: UiLang): string {
  return [dateText(date, lang), dateNote(date, lang)].filter((part) => part !== null).join(', ')
}
