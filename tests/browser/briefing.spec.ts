import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { PAGE_FORMATS } from '../../src/models/viewState.ts'
import { SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { expect, test } from './page.ts'

const texts = SEED_IDS.map(seedText)

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('.briefing-sheet[aria-busy="false"]')).toBeVisible()
}

for (const { lang, note, back, official } of [
  { lang: 'vi', note: 'Chú dẫn', back: /trở lại dòng/, official: 'Lưu hành nội bộ' },
  { lang: 'en', note: 'Note', back: /back to the line/, official: 'For official use' },
] as const) {
  test(`every line has a note, every note is a slice of its file and leads to its sentence: ${lang}`, async ({
    page,
  }) => {
    await open(page, `#/v1/briefing?lang=${lang}`)
    const lines = page.locator('.briefing-section:not(.briefing-sources, .briefing-gaps) .briefing-line')
    expect(await lines.count()).toBeGreaterThan(20)
    for (const line of await lines.all()) await expect(line.locator('.briefing-ref').first()).toBeVisible()
    const notes = page.locator('.briefing-notes li')
    const numbers = await page.locator('.briefing-number').allTextContents()
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)))
    const links = await notes.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    expect(links).toHaveLength(numbers.length)
    for (const href of links) {
      const [, id = '', start, end] = /at=([^&]+?)\.(\d+)-(\d+)\./.exec(decodeURIComponent(href)) ?? []
      const quote = seedText(id).slice(Number(start), Number(end))
      await expect(notes.nth(links.indexOf(href)).locator('.briefing-quote')).toContainText(quote)
    }
    for (const quote of await page.locator('.briefing-said .briefing-quote').allTextContents()) {
      const parts = quote.split(' … ')
      expect(texts.some((text) => parts.every((part) => text.includes(part)))).toBe(true)
    }
    await notes.nth(2).getByRole('link').click()
    await expect(page).toHaveURL(/\/v1\/sources\?.*at=/)
    await expect(page.locator('[aria-current="true"]').first()).toBeInViewport()
  })

  test(`by keys a number leads to its note, and the note back to its line: ${lang}`, async ({ page }) => {
    await open(page, `#/v1/briefing?lang=${lang}`)
    const ref = page.getByRole('button', { name: `${note} 5`, exact: true }).first()
    await ref.focus()
    await page.keyboard.press('Enter')
    const item = page.locator('#briefing-note-5')
    await expect(item).toBeFocused()
    await expect(item).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(item.getByRole('button', { name: back })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(ref).toBeFocused()
    await expect(ref).toBeInViewport()
  })

  test(`paper and marking are in the address, and the marking is on the page: ${lang}`, async ({ page }) => {
    await open(page, `#/v1/briefing?lang=${lang}`)
    await page.getByRole('button', { name: official, exact: true }).click()
    await page.getByRole('button', { name: '16:9', exact: true }).click()
    await expect(page).toHaveURL(/page=16x9&marking=official/)
    await expect(page.locator('.briefing-marking')).toHaveText(official)
    await page.reload()
    await expect(page.getByRole('button', { name: '16:9', exact: true })).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.briefing-marking')).toHaveText(official)
  })
}

/** Inches of a page without its margins, and of the page. */
const SIZES = {
  'a4-landscape': { width: 275 / 25.4, page: [842, 595] },
  a4: { width: 186 / 25.4, page: [595, 842] },
  '16x9': { width: 13.333 - 21 / 25.4, page: [960, 540] },
} as const

for (const format of PAGE_FORMATS)
  test(`prints on its own paper, with a foot that says of what and as of when, and cuts no row: ${format}`, async ({
    page,
  }) => {
    await open(page, `#/v1/briefing?lang=vi&page=${format}&marking=draft`)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const raw = pdf.toString('latin1')
    const boxes = [...raw.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(boxes.length).toBeGreaterThan(2)
    const [width, height] = SIZES[format].page
    for (const [, w, h] of boxes) {
      expect(Math.abs(Number(w) - width)).toBeLessThan(1.5)
      expect(Math.abs(Number(h) - height)).toBeLessThan(1.5)
    }
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: Math.round(SIZES[format].width * 96), height: 900 })
    for (const hidden of ['.masthead', '.filter-strip', '.briefing-tools', '.corpus-footer'])
      await expect(page.locator(hidden)).toBeHidden()
    // A row that may not break is cut only where it is higher than a page.
    const rows = await page
      .locator('.briefing-line, .briefing-notes li, .briefing-table')
      .evaluateAll((all) =>
        all.map((row) => ({ height: row.getBoundingClientRect().height, breaks: getComputedStyle(row).breakInside })),
      )
    expect(rows.length).toBeGreaterThan(50)
    const room = (height / 72 - 1.1) * 96
    for (const row of rows) {
      expect(row.breaks).toBe('avoid')
      expect(row.height).toBeLessThan(room)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

test('on paper each group of the matrix names the partners over its columns, since it may begin a page', async ({
  page,
}) => {
  await open(page, '#/v1/briefing?lang=en&page=a4')
  const heads = page.locator('.briefing-table .briefing-partner > span')
  const widths = () => heads.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
  expect((await widths()).filter((width) => width > 20)).toHaveLength(2)
  await page.emulateMedia({ media: 'print' })
  const onPaper = await widths()
  expect(onPaper.length).toBeGreaterThan(4)
  for (const width of onPaper) expect(width).toBeGreaterThan(20)
  await page.goto('#/v1/briefing?lang=en&page=a4&partner=BG')
  await expect(page.locator('.briefing-kicker')).toHaveText('Briefing: Bulgaria')
  for (const width of await widths()) expect(width).toBeLessThan(2)
})

test('prints light from the dark theme, and is dark again behind it', async ({ page }) => {
  await open(page, '#/v1/briefing?lang=en&theme=dark')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await paper()
  await page.evaluate(() =>
    addEventListener('beforeprint', () =>
      document.body.setAttribute('data-seen', getComputedStyle(document.body).backgroundColor),
    ),
  )
  await page.pdf({ preferCSSPageSize: true })
  expect(await page.locator('body').getAttribute('data-seen')).toBe('rgb(255, 255, 255)')
  expect(await paper()).toBe(dark)
})

test('a record of an earlier briefing adds what has changed since, with the sentences that say it', async ({
  page,
}) => {
  await open(page, '#/v1/briefing?lang=en')
  await expect(page.locator('.briefing-since')).toHaveCount(0)
  const json = await page.evaluate(async () => (await fetch('corpus/index.json')).text())
  const index = JSON.parse(json)
  const events = index.events.slice(1)
  const earlier = { ...index, events, hash: 'ab'.repeat(32) }
  await page.locator('input[type="file"]').setInputFiles({
    name: 'index.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(earlier)),
  })
  const since = page.locator('.briefing-since')
  await expect(since).toContainText('hash abababab')
  await expect(since.locator('.briefing-line')).toHaveCount(1)
  await expect(since.locator('.briefing-ref').first()).toHaveText('1')
  await page
    .locator('.masthead')
    .getByRole('button', { name: /Export/ })
    .click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: /Word/ }).click(),
  ])
  const parts = unzipSync(readFileSync(await download.path()))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Since your last briefing')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Stop comparing' }).click()
  await expect(since).toHaveCount(0)
  await page.locator('input[type="file"]').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": 1}'),
  })
  await expect(page.getByRole('alert')).toContainText('not the index.json')
})

test('a record that the site keeps is compared with too: chosen, or named by a frozen link', async ({ page }) => {
  const hash = 'ab'.repeat(32)
  await page.route('**/corpus/versions.json*', (route) =>
    route.fulfill({ json: { format: 1, kept: [{ hash, asOf: '2025-10-22' }] } }),
  )
  await page.route('**/corpus/versions/abababab.json*', async (route) => {
    const url = route.request().url().replace('versions/abababab', 'index')
    const index = await (await route.fetch({ url })).json()
    await route.fulfill({ json: { ...index, hash, asOf: '2025-10-22', events: index.events.slice(2) } })
  })
  await open(page, '#/v1/briefing?lang=en')
  const since = page.locator('.briefing-since')
  await expect(since).toHaveCount(0)
  await page
    .getByRole('combobox', { name: 'Compare with' })
    .selectOption({ label: 'record as of 22 Oct 2025, hash abababab' })
  await expect(since.locator('.briefing-line')).toHaveCount(2)
  await open(page, '#/v1/briefing?lang=en&corpus=abababab')
  await page.reload()
  await expect(since).toContainText('as of 22 Oct 2025 (hash abababab)')
  await expect(since.locator('.briefing-line')).toHaveCount(2)
})

for (const { entry, start } of [
  { entry: /Word/, start: 'PK' },
  { entry: /PowerPoint/, start: 'PK' },
])
  test(`a file to work on comes from the dialog: ${entry.source}`, async ({ page }) => {
    await open(page, '#/v1/briefing?lang=en')
    await page
      .locator('.masthead')
      .getByRole('button', { name: /Export/ })
      .click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: entry }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^bang-giao-briefing-.*\.(docx|pptx)$/)
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe(start)
  })

test('a phone shows the whole page without a sideways scroll, and a filter that leaves nothing says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await open(page, '#/v1/briefing?lang=vi')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await open(page, '#/v1/briefing?lang=en&partner=RU&stage=signed&in=vi')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^No statement meets what is chosen; \d+ events left/,
  )
})
