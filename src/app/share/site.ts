/** Where the built site stands, for code that is pasted elsewhere. */
import { isSingleFile } from '../../data/readJson.ts'

/** Of a frame before it has said its height, in CSS pixels. */
export const FIRST_HEIGHT = 480

/** Address of the folder that holds the page, with its last slash; null where no other page can reach it. */
export function siteOf({ document, location }: Window): string | null {
  return location.protocol === 'file:' ? null : new URL('.', document.baseURI).href
}

/** The name of the single file that the page is; null where the built site stands around it. */
export function fileOf({ document, location }: Window): string | null {
  return isSingleFile(document) ? `${location.pathname.split('/').at(-1)}${location.search}` : null
}

/** Whether the page may hold a frame of itself: one without an origin may not. */
export const canPreview = ({ origin }: Window): boolean => origin !== 'null'
