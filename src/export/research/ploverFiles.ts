import type { UiLang } from '../../corpus/codebook.ts'
import { aboutOf, fileName } from '../about.ts'
import type { ExportContext, MadeFile, NoFile } from '../ExportContext.ts'
import { csvOf } from '../tables/csv.ts'
import { type ColumnOf, tableOf } from '../tables/Table.ts'
import { type PloverActor, type PloverRecord, type PloverRecords, ploverRecords } from './plover.ts'

interface LeftOut {
  readonly all: (parts: string) => string
  readonly withoutCategory: (count: number) => string
  readonly withoutDay: (count: number) => string
}

const LEFT_OUT: Readonly<Record<UiLang, LeftOut>> = {
  vi: {
    all: (parts) => `Bỏ ${parts}.`,
    withoutCategory: (count) => `${count} mã và sự kiện không có loại tương ứng trong PLOVER`,
    withoutDay: (count) => `${count} mục không rõ ngày hoặc không có mã nước`,
  },
  en: {
    all: (parts) => `Left out: ${parts}.`,
    withoutCategory: (count) =>
      `${count} ${count === 1 ? 'code or event' : 'codes and events'} for which PLOVER has no category`,
    withoutDay: (count) => `${count} without a day or a country code`,
  },
}

function noteOf({ withoutCategory, withoutDay }: PloverRecords, lang: UiLang): string | null {
  const words = LEFT_OUT[lang]
  const parts = [
    ...(withoutCategory === 0 ? [] : [words.withoutCategory(withoutCategory)]),
    ...(withoutDay === 0 ? [] : [words.withoutDay(withoutDay)]),
  ]
  return parts.length === 0 ? null : words.all(parts.join(', '))
}

function noFile(made: PloverRecords, lang: UiLang): NoFile | null {
  const reason = noteOf(made, lang)
  return reason === null ? null : { reason }
}

/** Signs that some readers end a line at, which JSON does not write as escapes. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g
const lineOf = (record: PloverRecord) =>
  JSON.stringify(record).replace(LINE_ENDS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** One record a line, as PLOVER suggests. */
export async function ploverJson(context: ExportContext): Promise<MadeFile | NoFile | null> {
  const made = await ploverRecords(context)
  if (made.records.length === 0) return noFile(made, context.state.lang)
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

export async function ploverCsv(context: ExportContext): Promise<MadeFile | NoFile | null> {
  const { lang } = context.state
  const made = await ploverRecords(context)
  if (made.records.length === 0) return noFile(made, context.state.lang)
  const table = tableOf('plover', { vi: 'PLOVER', en: 'PLOVER' }, lang, COLUMNS, made.records)
  return {
    content: csvOf(table, aboutOf(context), lang),
    name: fileName(context, 'plover', 'csv'),
    type: 'text/csv;charset=utf-8',
    note: noteOf(made, lang),
  }
}
