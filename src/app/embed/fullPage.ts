/** Where the full view of an embedding opens. */
import { isSingleFile } from '../../data/readJson.ts'
import { embedAddress } from './options.ts'

/**
 * The page that holds the full view, as seen from this one. A window opened from a sandbox is in the sandbox too, and a page on a disk loads no module
 * scripts: both open the classic page, which is this one, since only that one runs there. So does the single file, wherever it lies.
 */
function fullPage(frame: Window): URL {
  const { document, origin, location } = frame
  const itself = origin === 'null' || location.protocol === 'file:' || isSingleFile(document)
  return itself ? new URL(location.href) : new URL('./index.html', document.baseURI)
}

/** `address` is that of the full view, behind its `#`. */
export function fullHref(address: string, frame: Window): string {
  const page = fullPage(frame)
  page.hash = address
  return page.href
}

/** The full view of a link inside the frame (`#/embed/v1/…`); null where it is none. */
export function fullOfLink(href: string | null, frame: Window): string | null {
  if (href === null || !href.startsWith('#/embed/')) return null
  const [path = '', search = ''] = href.slice(1).split('?', 2)
  const address = embedAddress(path, search === '' ? '' : `?${search}`)
  return address === null ? null : fullHref(`${address.path}${address.search}`, frame)
}

/** Opens a window; false where the frame may open none (a sandbox without `allow-popups`). */
export function openWindow(href: string, frame: Window): boolean {
  // With `noopener` the answer would be null either way, so the tie is cut by hand.
  const opened = frame.open(href, '_blank')
  if (opened === null) return false
  try {
    opened.opener = null
  } catch {
    // A window opened from a sandbox has an origin of its own, and nothing of the frame can be reached from it.
  }
  return true
}
