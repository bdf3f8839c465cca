/** All files that can be made, in the order in which the dialog lists them within their group. */
import { BRIEFING_ENTRIES } from '../../export/briefing/entries.ts'
import type { ExportEntry } from '../../export/ExportEntry.ts'
import { RECORD_ENTRIES } from '../../export/record/entries.ts'
import { RESEARCH_ENTRIES } from '../../export/research/entries.ts'
import { SOURCE_ENTRIES } from '../../export/sources/entries.ts'
import { TABLE_ENTRIES } from '../../export/tables/entries.ts'

export const ENTRIES: readonly ExportEntry[] = [
  ...BRIEFING_ENTRIES,
  ...TABLE_ENTRIES,
  ...RECORD_ENTRIES,
  ...SOURCE_ENTRIES,
  ...RESEARCH_ENTRIES,
]
