/** One address in the browser: opened, waited for by its flag, photographed. */
import type { Browser, Page } from 'playwright-core'
import type { Shot } from './addresses.ts'
import { foreignLetters } from './foreignLetters.ts'
import type { Format, ShotOptions } from './options.ts'
import { type Window, windowOf } from './sizes.ts'
import { steadyPdf } from './steadyPdf.ts'

/** A page that is not ready by then never will be, ms. */
const LATEST_MS = 60_000
/** Content that is too large is drawn smaller up to this; what is larger still is cut, and the picture says so. */
const SMALLEST = 1.6

export interface Taken {
  readonly bytes: Buffer
  /** The picture ends before its content does. */
  readonly cut: boolean
  /** Letters that none of the page's fonts holds; empty: none. */
  readonly foreign: string
}

/** As much of what was asked for as a picture hangs on. */
type PictureOptions = Pick<ShotOptions, 'size' | 'scale' | 'site'>

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
  const at = (zoom: number) =>
    inPage(camera, shot, 'frame', windowOf(size, scale, zoom), async (page) => {
      const bytes = await picture(page)
      const needed = await sizeOf(page)
      return { needed, taken: { bytes, cut: needed > 1, foreign: await foreignLetters(page) } }
    })
  const { needed, taken } = await at(1)
  if (needed <= 1 || needed > SMALLEST) return taken
  const smaller = await at(needed)
  // Where it does not fit all the same, larger letters are the better part of a picture.
  return smaller.taken.cut ? taken : smaller.taken
}

const picture = (page: Page) => page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'device' })

/** How much larger a window would have to be for all of the content; 1 where it is as large as that. */
const sizeOf = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.picture-content')
    if (box === null) return 1
    const high = (innerHeight + Math.max(0, box.scrollHeight - box.clientHeight)) / innerHeight
    return Math.max(high, box.scrollWidth / box.clientWidth)
  })

/** Of a page of paper, CSS px: the margins that `picture.css` gives it, 23 mm in all. */
const MARGINS = 87

async function takePdf(camera: Camera, shot: Shot): Promise<Taken> {
  const { size } = camera.options
  const at = (zoom: number) =>
    inPage(
      camera,
      shot,
      'page',
      { width: Math.round(size.width * zoom), height: size.height, pixels: 1 },
      async (page) => {
        const high = await page.evaluate(() => document.documentElement.scrollHeight)
        const made = await page.pdf({
          width: `${size.width}px`,
          height: `${size.height}px`,
          scale: 1 / zoom,
          printBackground: true,
          // The briefing page has formats of its own.
          preferCSSPageSize: true,
          tagged: true,
        })
        const taken = { bytes: steadyPdf(made, camera.day), cut: false, foreign: await foreignLetters(page) }
        return {
          pages: high / (size.height - MARGINS),
          taken,
          ownPaper: (await page.locator('.briefing-sheet').count()) > 0,
        }
      },
    )
  const { pages, taken, ownPaper } = await at(1)
  // A few lines too many for one page are drawn smaller rather than left on a second.
  if (ownPaper || pages <= 1 || pages > SMALLEST) return taken
  return (await at(pages)).taken
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
