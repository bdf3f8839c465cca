/** The tables of each view: one file each as CSV, all together as a workbook and as JSON. */
import type { ViewName } from '../../models/viewState.ts'
import type { Words } from '../../ui/View.tsx'
import { aboutOf, fileName } from '../about.ts'
import type { ExportContext, MadeFile } from '../ExportContext.ts'
import type { ExportEntry } from '../ExportEntry.ts'
import { cutNote, withheldNote } from '../notes.ts'
import type { Table } from './Table.ts'

interface TableMaker {
  readonly id: string
  readonly views: readonly ViewName[]
  readonly title: Words<string>
  readonly hint?: Words<string>
  readonly make: (context: ExportContext) => Promise<Table>
}

const MAKERS: readonly TableMaker[] = [
  {
    id: 'matrix',
    views: ['matrix'],
    title: { vi: 'Ma trận', en: 'Matrix' },
    hint: { vi: 'như trên màn hình', en: 'as on the screen' },
    make: async (context) => (await import('./matrix.ts')).gridTable(context),
  },
  {
    id: 'cells',
    views: ['matrix'],
    title: { vi: 'Các ô', en: 'Cells' },
    hint: {
      vi: 'mỗi ô một dòng, phân biệt bốn loại ô trống',
      en: 'one row a cell, the four kinds of blank told apart',
    },
    make: async (context) => (await import('./matrix.ts')).cellTable(context),
  },
  {
    id: 'matrix-statements',
    views: ['matrix'],
    title: { vi: 'Các câu trong ma trận', en: 'Statements in the matrix' },
    hint: { vi: 'mỗi mã một dòng, kèm nguyên văn', en: 'one row a code, with its quote' },
    make: async (context) => (await import('./statements.ts')).matrixStatementTable(context),
  },
  {
    id: 'events',
    views: ['timeline', 'briefing'],
    title: { vi: 'Sự kiện', en: 'Events' },
    make: async (context) => (await import('./events.ts')).eventTable(context),
  },
  {
    id: 'event-quotes',
    views: ['timeline'],
    title: { vi: 'Trích dẫn của sự kiện', en: 'Quotes of events' },
    hint: { vi: 'mỗi trích dẫn một dòng', en: 'one row a quote' },
    make: async (context) => (await import('./events.ts')).eventQuoteTable(context),
  },
  {
    id: 'last-contact',
    views: ['timeline', 'briefing'],
    title: { vi: 'Tiếp xúc gần nhất', en: 'Last contact' },
    make: async (context) => (await import('./lastContact.ts')).lastContactTable(context),
  },
  {
    id: 'passages',
    views: ['sources'],
    title: { vi: 'Đoạn cùng nội dung', en: 'Passages in common' },
    hint: { vi: 'của các bài đang đặt cạnh nhau', en: 'of the articles that stand side by side' },
    make: async (context) => (await import('./sources.ts')).passageTable(context),
  },
  {
    id: 'sectors',
    views: ['sources'],
    title: { vi: 'Lĩnh vực theo bài', en: 'Sectors by article' },
    hint: { vi: 'mức độ cao nhất mà mỗi bài nêu', en: 'the highest stage that each gives' },
    make: async (context) => (await import('./sources.ts')).sectorTable(context),
  },
  {
    id: 'articles',
    views: ['sources', 'briefing'],
    title: { vi: 'Các bài', en: 'Articles' },
    make: async (context) => (await import('./sources.ts')).articleTable(context),
  },
  {
    id: 'asks',
    views: ['asks', 'briefing'],
    title: { vi: 'Đề nghị', en: 'Asks and offers' },
    hint: { vi: 'kèm câu hồi đáp, nếu có', en: 'with what answers them, where anything does' },
    make: async (context) => (await import('./asks.ts')).askTable(context),
  },
  {
    id: 'figures',
    views: ['figures', 'briefing'],
    title: { vi: 'Số liệu', en: 'Figures' },
    make: async (context) => (await import('./figures.ts')).figureTable(context),
  },
  {
    id: 'figure-pairs',
    views: ['figures'],
    title: { vi: 'Số liệu khác nhau', en: 'Figures that differ' },
    make: async (context) => (await import('./figures.ts')).figurePairTable(context),
  },
]

/** The first year that the matrix shows is a choice of that view, and no filter; what it leaves out is said. */
const alsoOf = ({ state: { view, since } }: ExportContext) => (view === 'matrix' ? since : null)

function csvEntry({ id, views, title, hint, make }: TableMaker): ExportEntry {
  return {
    id: `${id}-csv`,
    group: 'tables',
    views,
    label: { vi: `${title.vi} (CSV)`, en: `${title.en} (CSV)` },
    ...(hint === undefined ? {} : { hint }),
    make: async (context) => {
      const table = await make(context)
      if (table.rows.length === 0) return null
      const { csvOf } = await import('./csv.ts')
      return {
        content: csvOf(table, aboutOf(context, alsoOf(context)), context.state.lang),
        name: fileName(context, id, 'csv'),
        type: 'text/csv;charset=utf-8',
        note: withheldNote(context, [table]),
      }
    },
  }
}

/** All tables of the open view that have a row. */
async function tablesOf(context: ExportContext): Promise<readonly Table[]> {
  const tables = await Promise.all(
    MAKERS.filter(({ views }) => views.includes(context.state.view)).map((one) => one.make(context)),
  )
  return tables.filter(({ rows }) => rows.length > 0)
}

/** `cut`: what the format could not hold to its end; absent: nothing. */
type Written = Pick<MadeFile, 'content' | 'type'> & { readonly cut?: string | null }
type Writer = (tables: readonly Table[], context: ExportContext) => Promise<Written>

const together = (extension: string, label: Words<string>, write: Writer): ExportEntry => ({
  id: `tables-${extension}`,
  group: 'tables',
  views: [...new Set(MAKERS.flatMap(({ views }) => views))],
  label,
  make: async (context) => {
    const tables = await tablesOf(context)
    if (tables.length === 0) return null
    const name = fileName(context, context.state.view, extension)
    const { content, type, cut = null } = await write(tables, context)
    const notes = [withheldNote(context, tables), cut].filter((note) => note !== null)
    return { content, type, name, note: notes.length === 0 ? null : notes.join(' ') }
  },
})

export const TABLE_ENTRIES: readonly ExportEntry[] = [
  together('xlsx', { vi: 'Mọi bảng (Excel, XLSX)', en: 'All tables (Excel, XLSX)' }, async (tables, context) => {
    const { xlsxOf } = await import('./xlsx.ts')
    return {
      content: await xlsxOf(tables, aboutOf(context, alsoOf(context)), context.state.lang),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      cut: cutNote(tables, context.state.lang),
    }
  }),
  ...MAKERS.map(csvEntry),
  together('json', { vi: 'Mọi bảng (JSON)', en: 'All tables (JSON)' }, async (tables, context) => {
    const { jsonOf } = await import('./json.ts')
    return { content: jsonOf(tables, aboutOf(context, alsoOf(context))), type: 'application/json' }
  }),
]
