import type { ExportEntry } from '../ExportEntry.ts'

export const RESEARCH_ENTRIES: readonly ExportEntry[] = [
  {
    id: 'web-annotations',
    group: 'research',
    label: { vi: 'W3C Web Annotation (JSON-LD)', en: 'W3C Web Annotations (JSON-LD)' },
    hint: { vi: 'mỗi câu một chú giải, kèm vị trí trong bài', en: 'each statement with its place in the text' },
    make: async (context) => (await import('./webAnnotations.ts')).webAnnotations(context),
  },
  {
    id: 'qdpx',
    group: 'research',
    label: { vi: 'Dự án REFI-QDA (QDPX)', en: 'REFI-QDA project (QDPX)' },
    hint: { vi: 'mở bằng NVivo, MAXQDA, ATLAS.ti, QualCoder', en: 'for NVivo, MAXQDA, ATLAS.ti and QualCoder' },
    make: async (context) => (await import('./qdpx.ts')).qdpx(context),
  },
  {
    id: 'plover-csv',
    group: 'research',
    label: { vi: 'Sự kiện theo PLOVER (CSV)', en: 'Events in PLOVER terms (CSV)' },
    make: async (context) => (await import('./ploverFiles.ts')).ploverCsv(context),
  },
  {
    id: 'plover-jsonl',
    group: 'research',
    label: { vi: 'Sự kiện theo PLOVER (JSON Lines)', en: 'Events in PLOVER terms (JSON Lines)' },
    make: async (context) => (await import('./ploverFiles.ts')).ploverJson(context),
  },
]
