/** The briefing of what is seen as files to work on: a document and slides. */
import { fileName } from '../about.ts'
import type { ExportContext, MadeFile } from '../ExportContext.ts'
import type { ExportEntry } from '../ExportEntry.ts'
import type { Material } from './materialOf.ts'
import { BRIEFING_FILE_WORDS } from './words.ts'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function made(
  context: ExportContext,
  extension: string,
  type: string,
  write: (material: Material) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<MadeFile | null> {
  const { materialOf } = await import('./materialOf.ts')
  const material = await materialOf(context)
  if (material === null) return null
  const { withheld, briefing } = material
  return {
    content: await write(material),
    name: fileName(context, 'briefing', extension),
    type,
    note: withheld === 0 ? null : BRIEFING_FILE_WORDS[briefing.lang].withheldCount(withheld),
  }
}

export const BRIEFING_ENTRIES: readonly ExportEntry[] = [
  {
    id: 'briefing-docx',
    group: 'page',
    label: { vi: 'Bản tóm lược (Word)', en: 'Briefing (Word)' },
    hint: {
      vi: 'với chú thích cuối trang; mở bằng Word, LibreOffice',
      en: 'with footnotes; opens in Word, LibreOffice',
    },
    make: (context) =>
      made(context, 'docx', DOCX, async (material) => (await import('../docx/documentOf.ts')).documentOf(material)),
  },
  {
    id: 'briefing-pptx',
    group: 'page',
    label: { vi: 'Trang chiếu (PowerPoint)', en: 'Slides (PowerPoint)' },
    hint: {
      vi: 'bảng và hình sửa được; câu trích trong ghi chú',
      en: 'tables and shapes to edit; quotes in the notes',
    },
    make: (context) =>
      made(context, 'pptx', PPTX, async (material) => {
        const [{ slidesOf }, { sectorsOf }] = await Promise.all([
          import('../pptx/slidesOf.ts'),
          import('./materialOf.ts'),
        ])
        return slidesOf(material, await sectorsOf(context))
      }),
  },
]
