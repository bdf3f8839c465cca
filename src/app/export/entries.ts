/** All files that can be made, in the order in which the dialog lists them within their group. */
import { BRIEFING_ENTRIES } from '../../export/briefing/entries.ts'
import type { ExportEntry } from '../../export/ExportEntry.ts'
import { TABLE_ENTRIES } from '../../export/tables/entries.ts'

export const ENTRIES: readonly ExportEntry[] = [...BRIEFING_ENTRIES, ...TABLE_ENTRIES]
