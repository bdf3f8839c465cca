/** A file of the dialog by its name there, made as a press of its button makes it. */
import { ENTRIES } from '../../src/app/export/entries.ts'
import type { ExportContext, MadeFile, NoFile } from '../../src/export/ExportContext.ts'

export async function made(id: string, context: ExportContext): Promise<MadeFile> {
  const file = await madeOrNull(id, context)
  if (file === null || 'reason' in file) throw new Error(`${id}: nothing was made`)
  return file
}

export function madeOrNull(id: string, context: ExportContext): Promise<MadeFile | NoFile | null> {
  const entry = ENTRIES.find((one) => one.id === id)
  if (entry === undefined) throw new Error(`no entry ${id}`)
  if (entry.views !== undefined && !entry.views.includes(context.state.view)) throw new Error(`${id}: not in this view`)
  return entry.make(context)
}

export function textOf({ content }: MadeFile): string {
  if (typeof content !== 'string') throw new Error('not a text')
  return content
}

export function bytesOf({ content }: MadeFile): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') throw new Error('not bytes')
  return content
}
