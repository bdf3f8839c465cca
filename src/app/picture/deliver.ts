/** A picture of what is seen, made and handed over: as a file, or to the clipboard. */
import { drawWhole } from '../../ui/whole.ts'
import { whenReady } from './readiness.ts'
import type { SvgPicture } from './svgPicture.ts'

export const PICTURE_FORMATS = ['png1', 'png2', 'png4', 'svg'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

export const SCALE_OF = { png1: 1, png2: 2, png4: 4, svg: null } as const satisfies Readonly<
  Record<PictureFormat, number | null>
>

export interface MadePicture {
  readonly blob: Blob
  readonly svg: SvgPicture
}

/** What the picture is made of, when it is made: the parts of the page, and its words. */
export interface PictureSource {
  readonly parts: () => readonly Element[]
  readonly title: () => string
  readonly description: () => string
}

/** Made with what makes it, which is loaded now. */
export async function makePicture(source: PictureSource, format: PictureFormat): Promise<MadePicture> {
  const [{ svgPicture }, { pngPicture }] = await Promise.all([import('./svgPicture.ts'), import('./pngPicture.ts')])
  const svg = await drawnWhole(() => svgPicture(source.parts(), source.title(), source.description()))
  const scale = SCALE_OF[format]
  const blob = scale === null ? new Blob([svg.markup], { type: 'image/svg+xml' }) : await pngPicture(svg, scale)
  return { blob, svg }
}

/** What is out of sight is drawn for as long as the picture takes. */
async function drawnWhole<T>(use: () => Promise<T>): Promise<T> {
  drawWhole(true)
  try {
    await whenReady()
    return await use()
  } finally {
    drawWhole(false)
  }
}

/**
 * Puts a picture on the clipboard. A browser lets a page write only right after it was pressed, so the picture is promised at once. An SVG goes as its text:
 * of one that goes as a picture a browser strips the style.
 */
export async function copyPicture(made: Promise<MadePicture>, format: PictureFormat): Promise<void> {
  const blob = made.then((picture) => picture.blob)
  if (format !== 'svg') return navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
  const text = blob.then(async (svg) => new Blob([await svg.text()], { type: 'text/plain' }))
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })])
}
