import type { UiLang } from '../../corpus/codebook.ts'
import { aboutOf, fileName } from '../about.ts'
import type { ExportContext, MadeFile } from '../ExportContext.ts'
import { csvOf } from '../tables/csv.ts'
import { type ColumnOf, tableOf } from '../tables/Table.ts'
import { type PloverActor, type PloverRecord, type PloverRecords, ploverRecords } from './plover.ts'

const NOTES: Readonly<Record<UiLang, (withoutCategory: number, withoutDay: number) => string>> = {
  vi: (withoutCategory, withoutDay) =>
    `Bỏ ${withoutCategory} mã và sự kiện không có loại tương ứng trong PLOVER, ${withoutDay} mục không rõ ngày.`,
  en: (withoutCategory, withoutDay) =>
    `Left out: ${withoutCategory} codes and events for which PLOVER has no category, ${withoutDay} without a day.`,
}

const noteOf = ({ withoutCategory, withoutDay }: PloverRecords, lang: UiLang) =>
  withoutCategory + withoutDay === 0 ? null : NOTES[lang](withoutCategory, withoutDay)

/** Signs that some readers end a line at, which JSON does not write as escapes. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g
const lineOf = (record: PloverRecord) =>
  JSON.stringify(record).replace(LINE_ENDS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** One record a line, as PLOVER suggests. */
export async function ploverJson(context: ExportContext): Promise<MadeFile | null> {
  const made = await ploverRecords(context)
  if (made.records.length === 0) return null
  return {
    content: `${made.records.map(lineOf).join('\n')}\n`,
    name: fileName(context, 'plover', 'jsonl'),
    type: 'application/jsonl;charset=utf-8',
    note: noteOf(made, context.state.lang),
  }
}

const actorCodes = (actors: readonly PloverActor[] | undefined) => actors?.map(({ code }) => code).join(';') ?? null
const actorTexts = (actors: readonly PloverActor[] | undefined) =>
  actors?.flatMap(({ actor_text }) => actor_text ?? []).join('; ') || null

/** PLOVER's own names over the columns, in either language of the page. */
const column = (
  name: string,
  of: ColumnOf<PloverRecord>['of'],
  kind: ColumnOf<PloverRecord>['kind'] = 'text',
): ColumnOf<PloverRecord> => ({
  id: name,
  head: { vi: name, en: name },
  kind,
  of,
})

const COLUMNS: readonly ColumnOf<PloverRecord>[] = [
  column('id', ({ id }) => id),
  column('date', ({ date }) => date, 'date'),
  column('enddate', ({ enddate }) => enddate ?? null, 'date'),
  column('source', ({ source }) => actorCodes(source)),
  column('source_text', ({ source }) => actorTexts(source)),
  column('recipient', ({ recipient }) => actorCodes(recipient)),
  column('recipient_text', ({ recipient }) => actorTexts(recipient)),
  column('event', ({ event }) => event.join(';')),
  column('mode', ({ mode }) => mode ?? null),
  column('context', ({ context }) => context?.join(';') ?? null),
  column('event_loc', ({ event_loc }) => event_loc?.name ?? null),
  column('text', ({ text }) => text ?? null, 'quote'),
  column('publication', ({ cite_info }) => cite_info.publication ?? null),
  column('citation', ({ cite_info }) => cite_info.citation),
  column('language', ({ cite_info }) => cite_info.language ?? null),
  column('link', ({ link }) => link, 'link'),
  column('made_from', ({ made_from }) => made_from),
  column('comment', ({ comment }) => comment ?? null),
]

export async function ploverCsv(context: ExportContext): Promise<MadeFile | null> {
  const { lang } = context.state
  const made = await ploverRecords(context)
  if (made.records.length === 0) return null
  const table = tableOf('plover', { vi: 'PLOVER', en: 'PLOVER' }, lang, COLUMNS, made.records)
  return {
    content: csvOf(table, aboutOf(context), lang),
    name: fileName(context, 'plover', 'csv'),
    type: 'text/csv;charset=utf-8',
    note: noteOf(made, lang),
  }
}
