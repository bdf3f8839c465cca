import type { MadeFile } from '../../export/ExportContext.ts'

/** How long a browser may take to begin a download before its source goes, ms. */
const KEPT_MS = 60_000

/** Hands a file to the browser as a download. */
export function download({ content, name, type }: MadeFile): void {
  downloadBlob(new Blob([content], { type }), name)
}

export function downloadBlob(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS)
}
