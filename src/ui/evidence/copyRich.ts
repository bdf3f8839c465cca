import type { PasteLine } from '../../models/pasteLine.ts'

/** Puts a sentence on the clipboard as HTML and as plain text, in the way that the page is allowed to; false: in none. */
export async function copyRich(line: PasteLine): Promise<boolean> {
  try {
    const parts = { 'text/html': blobOf('text/html', line.html), 'text/plain': blobOf('text/plain', line.text) }
    await navigator.clipboard.write([new ClipboardItem(parts)])
    return true
  } catch {
    return copyByCommand(line)
  }
}

const blobOf = (type: string, text: string) => new Blob([text], { type })

/** The older way, which a frame has even where its host does not hand the clipboard on. */
function copyByCommand({ html, text }: PasteLine): boolean {
  let isHeard = false
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return
    event.clipboardData.setData('text/html', html)
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    isHeard = true
  }
  document.addEventListener('copy', fill)
  try {
    return document.execCommand('copy') && isHeard
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', fill)
  }
}
