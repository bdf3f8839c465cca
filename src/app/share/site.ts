/** Where the built site stands, for code that is pasted elsewhere. */

/** Of a frame before it has said its height, in CSS pixels. */
export const FIRST_HEIGHT = 480

/** Address of the folder that holds the page, with its last slash; null where no other page can reach it. */
export function siteOf({ document, location }: Window): string | null {
  return location.protocol === 'file:' ? null : new URL('.', document.baseURI).href
}

/** Whether the page may hold a frame of itself: one without an origin may not. */
export const canPreview = ({ origin }: Window): boolean => origin !== 'null'
