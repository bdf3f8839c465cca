import type { Words } from '../../ui/View.tsx'
import { fileName } from '../about.ts'
import type { ExportEntry } from '../ExportEntry.ts'
import type { Citation } from './citations.ts'

interface ListOf {
  readonly id: string
  readonly label: Words<string>
  readonly extension: string
  readonly type: string
  readonly write: (citations: readonly Citation[]) => Promise<string>
}

function listEntry({ id, label, extension, type, write }: ListOf): ExportEntry {
  return {
    id,
    group: 'sources',
    label,
    make: async (context) => {
      const { citationsOf } = await import('./citations.ts')
      const citations = citationsOf(context)
      if (citations.length === 0) return null
      return { content: await write(citations), name: fileName(context, 'sources', extension), type, note: null }
    },
  }
}

export const SOURCE_ENTRIES: readonly ExportEntry[] = [
  listEntry({
    id: 'bibtex',
    label: { vi: 'BibTeX', en: 'BibTeX' },
    extension: 'bib',
    type: 'application/x-bibtex;charset=utf-8',
    write: async (citations) => (await import('./bibtex.ts')).bibtexOf(citations),
  }),
  listEntry({
    id: 'ris',
    label: { vi: 'RIS (EndNote, Zotero, Mendeley)', en: 'RIS (EndNote, Zotero, Mendeley)' },
    extension: 'ris',
    type: 'application/x-research-info-systems;charset=utf-8',
    write: async (citations) => (await import('./ris.ts')).risOf(citations),
  }),
  listEntry({
    id: 'csl-json',
    label: { vi: 'CSL-JSON (Zotero, Pandoc)', en: 'CSL-JSON (Zotero, Pandoc)' },
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: async (citations) => (await import('./csl.ts')).cslOf(citations),
  }),
]
