/** Pictures of the cards: the view that each leads on to, photographed in a real browser on the site that was just built. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { findBrowser } from '../findBrowser.mjs'
import { serveFolder } from '../serveFolder.mjs'
import { take } from '../shots/take.ts'
import type { Card } from './Card.ts'
import { PICTURE, pictureFile } from './cardPage.ts'

/** A card is shown small: its picture is laid out for a smaller page than it has pixels, so that its words can be read. */
const LAID_OUT = { width: 960, height: 504 } as const

async function startBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch(await findBrowser())
}

/** Where to find the built site, and where it will stand. */
interface Site {
  readonly folder: string
  readonly url: string
}

/** Writes pictures of the built site into a folder; null when they are all there, else why there is none. */
export async function takePictures(site: Site, folder: string, cards: readonly Card[]): Promise<string | null> {
  const browser = await startBrowser().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  )
  if (typeof browser === 'string') return browser.split('\n', 1)[0] ?? browser
  const served = await serveFolder(site.folder)
  try {
    const options = { size: LAID_OUT, scale: PICTURE.width / LAID_OUT.width, site: site.url }
    const camera = { browser, base: served.address, options, day: '' }
    for (const card of cards) {
      const { bytes } = await take(camera, { name: card.name, address: pictured(card) }, 'png')
      await writeFile(join(folder, pictureFile(card)), bytes)
    }
    return null
  } finally {
    await browser.close()
    served.close()
  }
}

/** Partners beside each other where all are shown; their articles where one is. */
function pictured({ name, address }: Card): string {
  const keys = name === 'index' ? '?open=none' : ''
  const shown = `${address}${keys}`
  return `${shown}${shown.includes('?') ? '&' : '?'}lang=vi&theme=light`
}
