import type { ExportContext } from '../../export/ExportContext.ts'
import type { ExportEntry } from '../../export/ExportEntry.ts'
import { download } from './download.ts'

/** What pressing an entry came to. */
export type Outcome =
  | { readonly kind: 'making'; readonly label: string }
  | { readonly kind: 'made'; readonly name: string; readonly note: string | null }
  | { readonly kind: 'copied'; readonly label: string; readonly note: string | null }
  | { readonly kind: 'nothing'; readonly reason: string | null }
  | { readonly kind: 'failed'; readonly reason: string }

/** Makes the file and hands it to the browser. */
export async function outcomeOf(entry: ExportEntry, context: ExportContext): Promise<Outcome> {
  try {
    const file = await entry.make(context)
    if (file === null) return { kind: 'nothing', reason: null }
    if ('reason' in file) return { kind: 'nothing', reason: file.reason }
    download(file)
    return { kind: 'made', name: file.name, note: file.note }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
