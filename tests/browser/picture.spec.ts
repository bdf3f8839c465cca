/** Pictures of what is seen, made in the page: downloaded, copied, read back by the browser's own decoder. */
import { readFileSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { dateText } from '../../src/models/dateText.ts'
import { expect, hostHtml, test } from './host.ts'
import { manyArticles } from './manyArticles.ts'
import { bytesOf, readPicture, readSvg } from './pictureFile.ts'

const index: CorpusIndex = JSON.parse(readFileSync('dist/corpus/index.json', 'utf8'))

const openExport = (page: Page | FrameLocator, name = 'Export') =>
  page.getByRole('button', { name, exact: true }).click()

async function downloaded(page: Page, format: string, within: Page | FrameLocator = page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: `Download the picture as ${format}`, exact: true }).click(),
  ])
  return download
}

/** Width and height that the SVG names, which every scale multiplies. */
function sizeOf(svg: string): readonly [number, number] {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return [Number(width), Number(height)]
}

for (const view of ['matrix', 'timeline', 'sources', 'briefing'] as const)
  test(`a picture of the ${view} has its pixels at every scale, with its letters in them`, async ({ page }) => {
    await page.goto(`#/v1/${view}?lang=en&theme=light`)
    await openExport(page)
    const svg = (await bytesOf(await downloaded(page, 'SVG'))).toString()
    const [width, height] = sizeOf(svg)
    expect(width).toBeGreaterThanOrEqual(1400)
    for (const scale of view === 'matrix' ? [1, 2, 4] : [1]) {
      const download = await downloaded(page, `PNG, ${scale}×`)
      expect(download.suggestedFilename()).toMatch(new RegExp(`^bang-giao-${view}-${scale}x-.*\\.png$`))
      const read = await readPicture(page, await bytesOf(download), 90 * scale)
      expect([read.width, read.height]).toEqual([width * scale, height * scale])
      expect(read.inked).toBeGreaterThan(0.01)
      // Blank where the fonts inside the picture had not come.
      expect(read.titleInked).toBeGreaterThan(0.01)
    }
  })

test('a picture says what it is: title, filters, as-of date, sources, corpus, link, marking; and asks for nothing', async ({
  page,
}) => {
  await page.goto('#/v1/matrix?lang=en&theme=light&partner=BG')
  const title = await page.getByRole('heading', { level: 1, name: /Bulgaria/ }).innerText()
  await openExport(page)
  await page.getByRole('radio', { name: 'For official use' }).check()
  const svg = (await bytesOf(await downloaded(page, 'SVG'))).toString()
  const read = await readSvg(page, svg)
  expect(read.faulty).toBe(false)
  expect(read.title).toBe(title)
  const proof = [
    'For official use',
    'Partner: Bulgaria',
    index.asOf === null ? 'No article has a date' : `As of ${dateText(index.asOf, 'en')}`,
    `Corpus hash: ${index.hash.slice(0, 12)}`,
    `#/v1/matrix?partner=BG&corpus=${index.hash.slice(0, 8)}`,
  ]
  for (const words of proof) {
    expect(read.words).toContain(words)
    expect(read.described).toContain(words)
  }
  expect(read.words).toContain(title)
  expect(read.words).toMatch(/Sources: \d+ articles/)
  expect(read.addresses.length).toBeGreaterThan(0)
  for (const address of read.addresses) expect(address).toMatch(/^(data:|#)/)
})

test('a picture of a wide matrix has the columns that are out of sight, and the page draws but those in sight again', async ({
  page,
}) => {
  const articles = 40
  await manyArticles(page, ['BG'], articles)
  await page.goto('#/v1/matrix?lang=en&theme=light&open=BG')
  const cells = page.getByRole('grid').locator('tbody tr').first().locator('.matrix-cell')
  await expect(cells.nth(5)).toBeVisible()
  expect(await cells.count()).toBeLessThan(articles)
  await openExport(page)
  const svg = (await bytesOf(await downloaded(page, 'SVG'))).toString()
  const [width] = sizeOf(svg)
  expect(width).toBeGreaterThan(1440)
  const { firstRow } = await readSvg(page, svg)
  // One of each article, and the column of all.
  expect(firstRow).toBe(articles + 1)
  await expect.poll(() => cells.count()).toBeLessThan(articles)
})

test('a picture holds only the fonts that it uses: no Cyrillic where none is seen', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en&theme=light')
  await openExport(page)
  const svg = (await bytesOf(await downloaded(page, 'SVG'))).toString()
  expect(svg).toContain('font-family:&quot;Source Sans 3 Variable&quot;')
  expect(svg).not.toMatch(/unicode-range:U\+0?301,\s?U\+0?4/)
})

test('a letter that no font of the page holds is named, and where all are held nothing is said', async ({ page }) => {
  await page.goto(`#/v1/matrix?lang=en&theme=light&text=${encodeURIComponent('漢 София')}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await openExport(page)
  await downloaded(page, 'SVG')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    'lack these letters, which are set in another: 漢.',
  )
  await page.goto(`#/v1/matrix?lang=en&theme=light&text=${encodeURIComponent('София hữu nghị')}`)
  await page.reload()
  await openExport(page)
  await downloaded(page, 'SVG')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Made bang-giao-matrix-[^ ]*\.svg\.$/)
})

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('gets the picture as PNG, and the SVG as text', async ({ page }) => {
    await page.goto('#/v1/timeline?lang=vi&theme=dark')
    await openExport(page, 'Xuất')
    await page.getByRole('button', { name: 'Sao chép hình PNG, 1×' }).click()
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Đã sao chép: PNG, 1×')
    const png = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      if (item === undefined) throw new Error('an empty clipboard')
      const bytes = new Uint8Array(await (await item.getType('image/png')).arrayBuffer())
      return { types: item.types, bytes: [...bytes] }
    })
    expect(png.types).toContain('image/png')
    const read = await readPicture(page, Buffer.from(png.bytes), 90)
    expect(read.width).toBe(1440)
    expect(read.titleInked).toBeGreaterThan(0.01)

    await page.getByRole('button', { name: 'Sao chép hình SVG' }).click()
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Đã sao chép: SVG')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('<svg ')
    expect(text).toContain(index.hash.slice(0, 12))
  })
})

test.describe('in a frame of another page', () => {
  const frame = (site: string, sandbox: string, allow = '') =>
    hostHtml(
      `<iframe src="${site}embed.html#/embed/v1/matrix?lang=en&partner=BG&theme=light" sandbox="${sandbox}" allow="${allow}" width="1200" height="900"></iframe>`,
    )

  test('a sandboxed one that allows downloads gives the picture, with its fonts', async ({ page, host, site }) => {
    await page.goto(host.add(frame(site, 'allow-scripts allow-downloads')))
    const inside = page.frameLocator('iframe')
    await openExport(inside)
    const svg = (await bytesOf(await downloaded(page, 'SVG', inside))).toString()
    expect(svg).toContain('src:url(data:font/woff2')
    const read = await readPicture(page, await bytesOf(await downloaded(page, 'PNG, 2×', inside)), 180)
    const [width, height] = sizeOf(svg)
    expect([read.width, read.height]).toEqual([width * 2, height * 2])
    expect(read.titleInked).toBeGreaterThan(0.01)
    await expect(inside.getByRole('status').filter({ hasText: 'Made' })).toContainText(
      'If no file arrives, the page around this frame forbids it',
    )
  })
})

test.describe('the page as a picture', () => {
  const ready = (page: Page) => page.locator(`html[data-ready="${index.hash}"]`)

  test('has nothing to press, says what it is, and is flagged when it is drawn to the end', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto('?picture=frame&site=https://desk.example/#/v1/matrix?lang=vi&theme=light&marking=draft')
    await ready(page).waitFor({ state: 'attached' })
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('search')).toHaveCount(0)
    await expect(page.getByText('Dự thảo')).toBeVisible()
    await expect(page.getByRole('contentinfo')).toContainText(`https://desk.example/#/v1/matrix?`)
    await expect(page.getByRole('contentinfo')).toContainText('không lọc, toàn bộ hồ sơ')
  })

  test('has no flag while a text is still to come, and has it again when it is there', async ({ page }) => {
    let let_go = () => {}
    const held = new Promise<void>((resolve) => {
      let_go = resolve
    })
    await page.route('**/corpus/articles/**', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('?picture=frame#/v1/matrix?lang=en&theme=light')
    await ready(page).waitFor({ state: 'attached' })
    await page.evaluate(() => {
      location.hash = '#/v1/matrix?lang=en&theme=light&cell=BG.community'
    })
    await expect(page.locator('html[data-ready]')).toHaveCount(0)
    await expect(page.locator('.evidence-panel')).toBeVisible()
    await expect(page.locator('html[data-ready]')).toHaveCount(0)
    let_go()
    await ready(page).waitFor({ state: 'attached' })
    await expect(page.locator('.evidence-panel blockquote').first()).toBeVisible()
  })

  test('says what it could not show', async ({ page }) => {
    await page.goto('?picture=frame#/v1/nowhere?lang=en')
    await expect(page.locator('html')).toHaveAttribute('data-failed', /not understood.*path “\/v1\/nowhere”/)
  })
})

test('a picture of one size cuts through no line, and leaves no heading over nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto('index.html?picture=frame#/v1/briefing?lang=vi&partner=BG&page=16x9')
  await expect(page.locator('html')).toHaveAttribute('data-ready', /./)
  const cutThrough = await page.locator('.picture-content').evaluate((box) => {
    const { bottom } = box.getBoundingClientRect()
    return [...box.querySelectorAll('p, li, blockquote, [data-rank]')]
      .filter((piece) => getComputedStyle(piece).visibility === 'visible' && piece.children.length === 0)
      .map((piece) => piece.getBoundingClientRect())
      .filter(({ top, bottom: end }) => top < bottom && end > bottom).length
  })
  expect(cutThrough).toBe(0)
  await expect(page.locator('.picture-content [data-beyond]').first()).toBeAttached()
})
