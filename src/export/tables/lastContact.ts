import { countryName } from '../../models/countryNames.ts'
import { labelText } from '../../models/eventLabel.ts'
import { type Contact, lastContacts } from '../../models/lastContact/lastContacts.ts'
import { LEVEL_WORDS } from '../../ui/levelWords.ts'
import type { ExportContext } from '../ExportContext.ts'
import { quotesOf } from '../quotes.ts'
import { type Table, tableOf } from './Table.ts'

interface ContactRow extends Contact {
  readonly partner: string
}

/** When the two sides last met, by partner and level. */
export async function lastContactTable(context: ExportContext): Promise<Table> {
  const { index, selection, state, hrefOf } = context
  const { lang } = state
  const rows = lastContacts(index, selection.events).partners.flatMap(({ partner, contacts }) =>
    contacts.map((contact): ContactRow => ({ ...contact, partner })),
  )
  const quote = await quotesOf(
    context,
    rows.flatMap((row) => row.quote?.article ?? []),
  )
  return tableOf<ContactRow>(
    'last-contact',
    { vi: 'Tiếp xúc gần nhất', en: 'Last contact' },
    lang,
    [
      { id: 'partner_code', head: { vi: 'Mã đối tác', en: 'Partner code' }, of: ({ partner }) => partner },
      { id: 'partner', head: { vi: 'Đối tác', en: 'Partner' }, of: ({ partner }) => countryName(partner, lang) },
      { id: 'level', head: { vi: 'Cấp', en: 'Level' }, of: ({ level }) => LEVEL_WORDS[lang][level] },
      { id: 'date', head: { vi: 'Ngày (EDTF)', en: 'Date (EDTF)' }, kind: 'date', of: ({ event }) => event.date },
      { id: 'event', head: { vi: 'Cuộc gặp', en: 'Meeting' }, of: ({ event }) => labelText(event.label, lang) },
      { id: 'place', head: { vi: 'Nơi', en: 'Place' }, of: ({ event }) => event.place },
      {
        id: 'days_least',
        head: { vi: 'Đã qua ít nhất (ngày)', en: 'Days since, at least' },
        kind: 'number',
        of: ({ since }) => since[0],
      },
      {
        id: 'days_most',
        head: { vi: 'Đã qua nhiều nhất (ngày)', en: 'Days since, at most' },
        kind: 'number',
        of: ({ since }) => since[1],
      },
      {
        id: 'quote',
        head: { vi: 'Nguyên văn', en: 'Quote' },
        kind: 'quote',
        of: (row) => (row.quote === null ? null : quote(row.quote.article, row.quote)),
      },
      { id: 'article', head: { vi: 'Bài', en: 'Article' }, of: (row) => row.quote?.article ?? null },
      {
        id: 'link',
        head: { vi: 'Liên kết', en: 'Link' },
        kind: 'link',
        of: ({ event }) => hrefOf({ view: 'timeline', event: event.id, cell: null, at: null }),
      },
    ],
    rows,
  )
}
