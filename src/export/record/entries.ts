import { aboutOf, fileName } from '../about.ts'
import type { ExportEntry } from '../ExportEntry.ts'
import { withheldNote } from '../notes.ts'

export const RECORD_ENTRIES: readonly ExportEntry[] = [
  {
    id: 'statements-csv',
    group: 'record',
    label: { vi: 'Mọi câu đã mã hoá (CSV)', en: 'All statements (CSV)' },
    make: async (context) => {
      const { statementTable } = await import('../tables/statements.ts')
      const table = await statementTable(context)
      if (table.rows.length === 0) return null
      const { csvOf } = await import('../tables/csv.ts')
      return {
        content: csvOf(table, aboutOf(context), context.state.lang),
        name: fileName(context, 'statements', 'csv'),
        type: 'text/csv;charset=utf-8',
        note: withheldNote(context, [table]),
      }
    },
  },
  {
    id: 'calendar',
    group: 'record',
    label: { vi: 'Lịch sự kiện (iCalendar)', en: 'Events as a calendar (iCalendar)' },
    hint: { vi: 'mở bằng Outlook, Google Lịch, Apple Lịch', en: 'for Outlook, Google and Apple calendars' },
    make: async (context) => (await import('../calendar/ics.ts')).calendar(context),
  },
  {
    id: 'annotations',
    group: 'record',
    label: { vi: 'Tệp mã hoá của từng bài (ZIP)', en: 'Annotation files (ZIP)' },
    hint: {
      vi: 'theo sổ tay mã hoá, mỗi bài một tệp JSON',
      en: 'in the format of the codebook, one JSON file an article',
    },
    make: async (context) => (await import('./annotations.ts')).annotations(context),
  },
]
