/** Pictures of the cards: the view that each leads on to, seen in a real browser on the site that was just built. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { findBrowser } from '../findBrowser.mjs'
import type { Card } from './Card.ts'
import { PICTURE, pictureFile } from './cardPage.ts'
import { servedFolder } from './servedFolder.ts'

/** A matrix is drawn once a cell of it is there. */
const DRAWN = '[role="grid"] td'

async function startBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch(await findBrowser())
}

/** Writes pictures of the built site in `site` into a folder; null when they are all there, else why there is none. */
export async function takePictures(site: string, folder: string, cards: readonly Card[]): Promise<string | null> {
  const browser = await startBrowser().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  )
  if (typeof browser === 'string') return browser.split('\n', 1)[0] ?? browser
  const served = await servedFolder(site)
  try {
    for (const card of cards) await takePicture(browser, served.address, card, join(folder, pictureFile(card)))
    return null
  } finally {
    await browser.close()
    served.close()
  }
}

async function takePicture(browser: Browser, address: string, { embedded, name }: Card, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: PICTURE, locale: 'vi-VN', colorScheme: 'light' })
  const keys = name === 'index' ? '?open=none&lang=vi&theme=light' : '&lang=vi&theme=light'
  await page.goto(`${address}index.html#${embedded}${keys}`)
  await page.locator(DRAWN).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path })
  await page.close()
}
