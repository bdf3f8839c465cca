/**
 * One line of the export dialog. Another kind of file is another entry: a file that makes it, which loads its library only in `make`, and a place in
 * the list of `app/export/entries.ts`.
 */
import type { ViewName } from '../models/viewState.ts'
import type { Words } from '../ui/View.tsx'
import type { ExportContext, MadeFile, NoFile } from './ExportContext.ts'

/** In the order of the dialog. `page`: what is seen, as a picture, slides or a document. */
export const EXPORT_GROUPS = ['page', 'tables', 'record', 'sources', 'research'] as const
export type ExportGroup = (typeof EXPORT_GROUPS)[number]

export interface ExportEntry {
  readonly id: string
  readonly group: ExportGroup
  /** The kind of file, as a reader knows it. */
  readonly label: Words<string>
  /** What is in it or what opens it, in a few words. */
  readonly hint?: Words<string>
  /** Absent: whatever view is open. */
  readonly views?: readonly ViewName[]
  /** Null: the filters leave nothing to write. */
  readonly make: (context: ExportContext) => Promise<MadeFile | NoFile | null>
}
