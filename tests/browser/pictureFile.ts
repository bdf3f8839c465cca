/** What a picture is, as the browser that did not make it reads it. */

import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'

export interface Read {
  readonly width: number
  readonly height: number
  /** Share of the pixels that are unlike the one in the corner: 0 is a blank sheet. */
  readonly inked: number
  /** The same, of the top left part, `fraction` of width and height, where the title stands. */
  readonly titleInked: number
}

export const bytesOf = async (download: Download) => readFile(await download.path())

/** `top`: how many pixels from the top the title takes. */
export async function readPicture(page: Page, png: Buffer, top: number): Promise<Read> {
  return page.evaluate(
    async ({ base64, top }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d', { willReadFrequently: true })
      if (context === null) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const inkIn = (width: number, height: number) => {
        const { data } = context.getImageData(0, 0, width, height)
        let unlike = 0
        for (let at = 0; at < data.length; at += 4)
          if (Math.abs((data[at] ?? 0) - (data[0] ?? 0)) > 40 || data[at + 3] !== data[3]) unlike += 1
        return unlike / (width * height)
      }
      return {
        width: image.width,
        height: image.height,
        inked: inkIn(image.width, image.height),
        titleInked: inkIn(Math.floor(image.width / 2), top),
      }
    },
    { base64: png.toString('base64'), top },
  )
}

export interface ReadSvg {
  readonly faulty: boolean
  readonly title: string
  readonly words: string
  /** What it says of itself to who cannot see it. */
  readonly described: string
  /** All that it would ask for. */
  readonly addresses: readonly string[]
  /** Cells in the first row of a matrix. */
  readonly firstRow: number
}

/** Read on an empty page: the site's own policy forbids style in a text that is only looked at. */
export async function readSvg(page: Page, svg: string): Promise<ReadSvg> {
  const empty = await page.context().newPage()
  const read = await empty.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml')
    const textOf = (selector: string) => picture.querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? ''
    const style = picture.querySelector('style')?.textContent ?? ''
    return {
      faulty: picture.querySelector('parsererror') !== null,
      title: textOf('title'),
      words: textOf('foreignObject'),
      firstRow: picture.querySelector('tbody tr')?.querySelectorAll('.matrix-cell').length ?? 0,
      described: textOf('desc'),
      addresses: [
        ...[...style.matchAll(/url\(([^)]{0,20})/g)].map(([, url = '']) => url),
        ...[...picture.querySelectorAll('[src]')].map((element) => element.getAttribute('src') ?? ''),
      ],
    }
  }, svg)
  await empty.close()
  return read
}
