import { materialOf, sectorsOf } from '../../export/briefing/materialOf.ts'
import type { ExportContext } from '../../export/ExportContext.ts'

/** Of a quote so much is looked for at either end: a page may end within it. */
const ENDS = 30

/** Texts that must be found in what another program makes of a file. */
export async function expectedIn(entry: string, context: ExportContext): Promise<readonly string[]> {
  const material = await materialOf(context)
  if (material === null) return []
  const { briefing, quoteOf, marking } = material
  const { matrix, sections } = briefing
  const heads = [briefing.title, matrix.heading, sections.timeline?.heading ?? '', marking ?? '']
  const cells = matrix.groups.flatMap(({ rows }) =>
    rows.flatMap((row) => [row.name, ...row.cells.flatMap((cell) => cell?.word ?? [])]),
  )
  const events = sections.timeline?.groups.flatMap(({ lines }) => lines.flatMap(({ lead, text }) => [lead, text])) ?? []
  const all = [...heads, ...cells, ...events].filter((text) => text !== '')
  if (entry.endsWith('pptx')) return [...all, ...(await sectorsOf(context)).map(({ page }) => page.name)]
  const quotes = briefing.notes.flatMap(({ number }) => {
    const quote = quoteOf(number)
    return quote.status === 'ready' ? [quote.quote.slice(0, ENDS), quote.quote.slice(-ENDS)] : []
  })
  return [...all, ...quotes]
}
