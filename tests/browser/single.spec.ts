/** The single file, opened from a disk with the network off. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { test as base, expect, type Page } from '@playwright/test'
import { VIEWS } from '../../src/models/viewState.ts'
import { bytesOf, readPicture } from './pictureFile.ts'

const FILE = pathToFileURL(resolve(import.meta.dirname, '../../dist-single/bang-giao.html')).href

const test = base.extend<{ readonly silent: undefined }>({
  silent: [
    async ({ page, context }, use) => {
      const said: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
      })
      page.on('pageerror', (error) => said.push(error.message))
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(FILE) && !/^(?:data|blob):/.test(url)) said.push(`request to ${url}`)
      })
      await context.setOffline(true)
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

const open = (page: Page, address: string) => page.goto(`${FILE}#${address}`)

for (const view of VIEWS)
  test(`${view} from a disk, in both languages`, async ({ page }) => {
    for (const lang of ['vi', 'en']) {
      await open(page, `/v1/${view}?lang=${lang}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
    }
  })

test('a cell is opened to its quotes, and on to the sentence', async ({ page }) => {
  await open(page, '/v1/matrix?lang=en&cell=BG.energy')
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  const quote = await panel.getByRole('blockquote').last().innerText()
  await panel.getByRole('link', { name: 'Open in source' }).last().click()
  await expect(page.getByRole('main')).toContainText(quote.slice(1, 60))
})

test('search finds a sentence, without a worker', async ({ page }) => {
  await open(page, '/v1/matrix?lang=en')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('dialog').getByRole('searchbox').fill('green energy')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
})

test('the fonts are inside the file', async ({ page }) => {
  await open(page, '/v1/matrix?lang=vi')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
  expect(loaded).toBeGreaterThan(0)
})

test('as a frame of a page on the disk', async ({ page }) => {
  await open(page, '/embed/v1/matrix?lang=en&partner=BG')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the whole record' })).toHaveAttribute(
    'href',
    /bang-giao\.html#\/v1\//,
  )
})

test('Share says that a file on a disk has no address to embed', async ({ page }) => {
  await open(page, '/v1/matrix?lang=en')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog')).toContainText('no address to embed')
})

test('one request holds it all', async ({ page }) => {
  let requests = 0
  page.on('request', (request) => {
    if (request.url().startsWith('file:')) requests += 1
  })
  await open(page, '/v1/matrix?lang=en')
  await expect(page.getByRole('grid')).toBeVisible()
  const { size } = statSync(fileURLToPath(FILE))
  console.log(`single file: ${requests} request, ${Math.round(size / 1000)} kB`)
  expect(requests).toBe(1)
})

test('a picture of what is seen is made without a network, and says nothing of the disk', async ({ page }) => {
  await open(page, '/v1/matrix?lang=vi&theme=light')
  await page.getByRole('button', { name: 'Xuất', exact: true }).click()
  const made = async (format: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Tải về hình ${format}`, exact: true }).click(),
    ])
    return bytesOf(download)
  }
  const svg = (await made('SVG')).toString()
  expect(svg).toContain('src:url(data:font/woff2;base64,')
  expect(svg).not.toContain('file:')
  const read = await readPicture(page, await made('PNG, 1×'), 90)
  expect(read.width).toBe(1440)
  expect(read.titleInked).toBeGreaterThan(0.01)
})
