/** When the two sides last met, at which level, with the sentence that says so. */
import { countryName } from '../countryNames.ts'
import { dateNote, dateText } from '../dateText.ts'
import { labelText } from '../eventLabel.ts'
import { type Contact, lastContacts, type PartnerContacts } from '../lastContact/lastContacts.ts'
import { LEVEL_NAMES } from '../lastContact/levelNames.ts'
import type { BriefingLine, BriefingSection } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'

/** Levels of a partner, of one alone and of each of several; the highest first. */
const MOST = { alone: 6, several: 2 } as const

export function contactsSection(desk: Desk): BriefingSection {
  const { index, selection, partners, words } = desk
  const most = partners.length === 1 ? MOST.alone : MOST.several
  const all = lastContacts(index, selection.events).partners
  const lines = partners.flatMap((code) =>
    linesOf(
      desk,
      all.find(({ partner }) => partner === code),
      most,
    ),
  )
  return {
    name: 'contacts',
    heading: words.headings.contacts,
    lede: lines.length === 0 ? null : words.contactRule,
    groups: [{ id: 'contacts', heading: null, lines, remark: null }],
    remarks: lines.length === 0 ? [words.noContacts] : [],
  }
}

const linesOf = (desk: Desk, of: PartnerContacts | undefined, most: number): readonly BriefingLine[] =>
  of === undefined ? [] : of.contacts.slice(0, most).flatMap((contact) => lineOf(desk, of.partner, contact) ?? [])

function lineOf(
  { lang, partners, book }: Desk,
  partner: string,
  { level, event, quote }: Contact,
): BriefingLine | null {
  const note = quote === null ? null : book.noteIn(quote.article, quote)
  if (note === null) return null
  const name = LEVEL_NAMES[lang][level]
  const date = [dateText(event.date, lang), dateNote(event.date, lang)].filter((part) => part !== null).join(', ')
  return {
    id: `contact ${partner} ${level}`,
    stage: null,
    lead: partners.length === 1 ? name : `${countryName(partner, lang)}: ${name}`,
    text: `${date}: ${labelText(event.label, lang)}`,
    quoted: null,
    notes: [note],
  }
}
