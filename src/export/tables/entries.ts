/** The tables of each view, one file each as CSV. */
import type { ViewName } from '../../models/viewState.ts'
import type { Words } from '../../ui/View.tsx'
import { aboutOf, fileName } from '../about.ts'
import type { ExportContext } from '../ExportContext.ts'
import type { ExportEntry } from '../ExportEntry.ts'
import type { Table } from './Table.ts'

interface TableMaker {
  readonly id: string
  readonly view: ViewName
  readonly title: Words<string>
  readonly make: (context: ExportContext) => Promise<Table>
}

const MAKERS: readonly TableMaker[] = [
  {
    id: 'events',
    view: 'timeline',
    title: { vi: 'Sự kiện', en: 'Events' },
    make: async (context) => (await import('./events.ts')).eventTable(context),
  },
]

const csvEntry = ({ id, view, title, make }: TableMaker): ExportEntry => ({
  id: `${id}-csv`,
  group: 'tables',
  views: [view],
  label: { vi: `${title.vi} (CSV)`, en: `${title.en} (CSV)` },
  make: async (context) => {
    const table = await make(context)
    if (table.rows.length === 0) return null
    const { csvOf } = await import('./csv.ts')
    return {
      content: csvOf(table, aboutOf(context), context.state.lang),
      name: fileName(context, id, 'csv'),
      type: 'text/csv;charset=utf-8',
      note: null,
    }
  },
})

export const TABLE_ENTRIES: readonly ExportEntry[] = MAKERS.map(csvEntry)
