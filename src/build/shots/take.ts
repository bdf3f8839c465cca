/** One address in the browser: opened, waited for by its flag, photographed. */
import type { Browser, Page } from 'playwright-core'
import type { Shot } from './addresses.ts'
import type { Format, ShotOptions } from './options.ts'
import { type Window, windowOf } from './sizes.ts'
import { steadyPdf } from './steadyPdf.ts'

/** A page that is not ready by then never will be, ms. */
const LATEST_MS = 60_000
/** Content that is too high is drawn smaller up to this; what is higher still is cut, and the picture says so. */
const SMALLEST = 1.6

export interface Taken {
  readonly bytes: Buffer
  /** The picture ends before its content does. */
  readonly cut: boolean
}

/** As much of what was asked for as a picture hangs on. */
type PictureOptions = Pick<ShotOptions, 'size' | 'scale' | 'site' | 'marking'>

export interface Camera {
  readonly browser: Browser
  /** Of the served site. */
  readonly base: string
  readonly options: PictureOptions
  /** The as-of date of the record, `20251103`. */
  readonly day: string
}

export async function take(camera: Camera, shot: Shot, format: Format): Promise<Taken> {
  return format === 'pdf' ? takePdf(camera, shot) : takePng(camera, shot)
}

async function takePng(camera: Camera, shot: Shot): Promise<Taken> {
  const { size, scale } = camera.options
  const full = windowOf(size, scale, 1)
  const [first, high] = await inPage(camera, shot, 'frame', full, async (page) => [
    await picture(page),
    await highOf(page),
  ])
  if (high <= 1) return { bytes: first, cut: false }
  if (high <= SMALLEST) {
    const [smaller, left] = await inPage(camera, shot, 'frame', windowOf(size, scale, high), async (page) => [
      await picture(page),
      await highOf(page),
    ])
    if (left <= 1) return { bytes: smaller, cut: false }
  }
  return { bytes: first, cut: true }
}

const picture = (page: Page) => page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'device' })

/** How much higher a window would have to be for all of the content; 1 where it is as high as that. */
const highOf = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.picture-content')
    return box === null ? 1 : (innerHeight + Math.max(0, box.scrollHeight - box.clientHeight)) / innerHeight
  })

async function takePdf(camera: Camera, shot: Shot): Promise<Taken> {
  const { size } = camera.options
  const made = await inPage(camera, shot, 'page', { ...size, pixels: 1 }, (page) =>
    page.pdf({ width: `${size.width}px`, height: `${size.height}px`, printBackground: true, tagged: true }),
  )
  return { bytes: steadyPdf(made, camera.day), cut: false }
}

async function inPage<T>(
  { browser, base, options }: Camera,
  { address }: Shot,
  kind: 'frame' | 'page',
  { width, height, pixels }: Window,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: pixels,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  try {
    const page = await context.newPage()
    const said: string[] = []
    page.on('pageerror', (error) => said.push(error.message))
    // A picture is for paper: each view leaves out what paper has no use for.
    await page.emulateMedia({ media: 'print' })
    const asked = new URLSearchParams({ picture: kind, site: options.site })
    if (options.marking !== null) asked.set('marking', options.marking)
    await page.goto(`${base}?${asked}#${address}`)
    await ready(page, said)
    return await use(page)
  } finally {
    await context.close()
  }
}

/** Waits for the page's own flag; what the page could not show is an error with the page's words. */
async function ready(page: Page, said: readonly string[]): Promise<void> {
  const flagged = page.locator('html[data-ready], html[data-failed], html:has(.shell-failed)')
  try {
    await flagged.waitFor({ state: 'attached', timeout: LATEST_MS })
  } catch {
    throw new Error(['the page was not ready within a minute', ...said].join('; '))
  }
  if ((await flagged.getAttribute('data-ready')) !== null) return
  const words = (await flagged.getAttribute('data-failed')) ?? (await page.locator('.shell-failed').first().innerText())
  throw new Error(words.replace(/\s+/g, ' ').trim())
}
