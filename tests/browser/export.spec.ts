/** Files out of the page under its strict policy, each a real download; and what is on the clipboard. */
import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { VIEWS } from '../../src/models/viewState.ts'
import { SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { expect, frameOf, hostHtml, test } from './host.ts'
import { manyArticles } from './manyArticles.ts'

const texts = SEED_IDS.map(seedText)
/** The groups whose files are made without a picture of the page. */
const GROUPS = ['Tables of this view', 'Record', 'List of sources', 'Research formats']

async function openExport(page: Page, lang: 'en' | 'vi' = 'en') {
  await page.getByRole('button', { name: { en: 'Export', vi: 'Xuất' }[lang] }).click()
  return page.getByRole('dialog', { name: { en: 'Export', vi: 'Xuất' }[lang] })
}

async function pathOf(download: Download): Promise<string> {
  const path = await download.path()
  expect(readFileSync(path).length).toBeGreaterThan(0)
  return path
}

test('a table is asked for by keyboard and holds the quotes of the files', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=vi')
  const button = page.getByRole('button', { name: 'Xuất' })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Xuất' })
  const entry = dialog.getByRole('button', { name: 'Các câu trong ma trận (CSV)' })
  await expect(entry).toBeVisible()
  for (let tabs = 0; tabs < 40 && !(await entry.evaluate((one) => one === document.activeElement)); tabs++)
    await page.keyboard.press('Tab')
  const started = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const download = await started
  expect(download.suggestedFilename()).toMatch(/^bang-giao-matrix-statements-2025-10-\d\d-[0-9a-f]{8}\.csv$/)
  const rows: Record<string, string>[] = parse(readFileSync(await pathOf(download), 'utf8'), {
    bom: true,
    columns: true,
  })
  expect(rows.length).toBeGreaterThan(100)
  for (const row of rows) expect(texts.some((text) => text.includes(row['Nguyên văn'] ?? '?'))).toBe(true)
  await expect(dialog.getByRole('status')).toHaveText(`Đã tạo ${download.suggestedFilename()}.`)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
})

for (const view of VIEWS)
  test(`every file that ${view} offers is made under the policy of the page`, async ({ page }) => {
    await page.goto(`#/v1/${view}?lang=en`)
    const dialog = await openExport(page)
    for (const group of GROUPS) {
      const entries = dialog.getByRole('region', { name: group }).getByRole('button')
      for (let nth = 0; nth < (await entries.count()); nth++) {
        const started = page.waitForEvent('download')
        await entries.nth(nth).click()
        const download = await started
        await pathOf(download)
        await expect(dialog.getByRole('status')).toContainText(download.suggestedFilename())
      }
    }
  })

test('a large workbook is zipped without a worker, which the policy forbids', async ({ page }) => {
  await manyArticles(page, ['BG'], 60)
  await page.goto('#/v1/matrix?lang=en')
  const dialog = await openExport(page)
  const started = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'All tables (Excel, XLSX)' }).click()
  const path = await pathOf(await started)
  const sheets = await readXlsxFile(path)
  expect(sheets.find(({ sheet }) => sheet === 'Statements')?.data.length).toBeGreaterThan(1000)
})

test('a calendar says how many events it leaves out', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: 'Events as a calendar (iCalendar)' }).click()
  await expect(dialog.getByRole('status')).toHaveText(
    /\d+ events are left out, since the sources do not give their day\.$/,
  )
})

test('filters are named, and where they leave nothing no file is made and that is said', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en&sector=sport&stage=signed')
  const dialog = await openExport(page)
  await expect(dialog).toContainText('Filters: Sector: Sport; Stage: Signed.')
  await dialog.getByRole('button', { name: 'Matrix (CSV)', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText(
    'Nothing that the filters leave belongs in this file, so none was made.',
  )
})

test('files hold what the words of the filter leave', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en&text=tourism')
  const dialog = await openExport(page)
  const started = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Statements in the matrix (CSV)' }).click()
  const rows: Record<string, string>[] = parse(readFileSync(await pathOf(await started), 'utf8'), {
    bom: true,
    columns: true,
  })
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.Quote?.toLowerCase()).toContain('tourism')
  for (const row of rows) expect(row.Filters).toBe('Words: “tourism”')
})

test('a phone shows the whole dialog', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('#/v1/matrix?lang=vi')
  const dialog = await openExport(page, 'vi')
  const last = dialog.getByRole('button', { name: /JSON Lines/ })
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a phone shows the whole of what was left out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('#/v1/matrix?lang=en')
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: 'Events in PLOVER terms (CSV)' }).click()
  const status = dialog.getByRole('status')
  await expect(status).toHaveText(/without a day or a country code\.$/)
  await expect(status).toBeInViewport({ ratio: 1 })
  expect(await status.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
})

/** What is on the clipboard, as a program takes it that one pastes into. */
async function clipboard(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    const page = new DOMParser().parseFromString(await read('text/html'), 'text/html')
    return {
      text: await read('text/plain'),
      html: page.body.textContent?.trim() ?? '',
      link: page.querySelector('a')?.href ?? '',
      quote: page.querySelector('span')?.textContent ?? '',
    }
  })
}

async function openCell(page: Page) {
  await page.goto('#/v1/matrix?lang=en&cell=BG.community')
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  await expect(panel.locator('blockquote').first()).toBeVisible()
  return panel
}

test('a cell and each of its quotes is copied as one sentence with its source', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const panel = await openCell(page)
  const shown = await panel.locator('blockquote').first().textContent()
  await panel.getByRole('article').first().getByRole('button', { name: 'Copy with source' }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  const quote = await clipboard(page)
  expect(quote.quote).toBe(shown)
  expect(quote.text).toContain(`“${shown}” (`)
  expect(quote.text).toContain(`; ${quote.link}).`)
  expect(quote.link.startsWith(`${baseURL}#/v1/sources?`)).toBe(true)
  await panel
    .getByRole('contentinfo')
    .or(panel.locator('footer'))
    .getByRole('button', { name: /Copy with source|Copied/ })
    .click()
  await expect
    .poll(async () => (await clipboard(page)).text)
    .toMatch(/^Bulgaria, all \d+ articles, Communities and visas, \w+ \(\d+ statements?\), .+: “/)
})

test('a copied link leads to the sentence', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const panel = await openCell(page)
  await panel.getByRole('article').first().getByRole('button', { name: 'Copy with source' }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  const { link, quote } = await clipboard(page)
  await page.goto(link)
  const chosen = page.locator('[aria-current="true"]')
  await expect(chosen).toBeInViewport()
  await expect(chosen).toHaveText(quote)
})

test('an event is copied with its date and the quote that says when it was', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('#/v1/timeline?lang=vi')
  await page
    .getByRole('row')
    .filter({ hasText: /Hội đàm.*Rumen Radev/ })
    .first()
    .getByRole('link')
    .click()
  const panel = page.getByRole('complementary', { name: 'Trích dẫn' })
  await panel.locator('footer').getByRole('button', { name: 'Chép kèm nguồn' }).click()
  await expect(panel.getByRole('button', { name: 'Đã chép' })).toBeVisible()
  const { text, quote } = await clipboard(page)
  expect(text).toMatch(/Rumen Radev, 23\/10\/2025: “/)
  expect(texts.some((one) => one.includes(quote))).toBe(true)
})

test('a frame without the clipboard copies in the older way', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('not here', 'NotAllowedError'))
  })
  const panel = await openCell(page)
  await panel.getByRole('article').first().getByRole('button', { name: 'Copy with source' }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect((await clipboard(page)).text).toMatch(/^Bulgaria, Communities and visas, /)
})

test('where nothing may be copied the sentence stands there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('not here', 'NotAllowedError'))
    document.execCommand = () => false
  })
  const panel = await openCell(page)
  await panel.getByRole('article').first().getByRole('button', { name: 'Copy with source' }).click()
  await expect(panel.getByRole('alert')).toContainText('does not allow copying')
  const area = panel.getByRole('textbox')
  await expect(area).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await area.inputValue())
})

test('what a frame copies leads to the full view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('#/embed/v1/matrix?lang=en&cell=BG.community')
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  await panel.getByRole('article').first().getByRole('button', { name: 'Copy with source' }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect((await clipboard(page)).link).toMatch(/\/index\.html#\/v1\/sources\?/)
})

test('a frame gives files too, with links into the full view, and says what it cannot know', async ({
  page,
  host,
  site,
}) => {
  const src = `${site}index.html#/embed/v1/figures?lang=en`
  await page.goto(host.add(hostHtml(`<iframe src="${src}" title="Record" width="900" height="800"></iframe>`)))
  const frame = await frameOf(page, '/embed/v1/figures')
  await frame.getByRole('button', { name: 'Export' }).click()
  const dialog = frame.getByRole('dialog', { name: 'Export' })
  const started = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Figures (CSV)' }).click()
  const rows: Record<string, string>[] = parse(readFileSync(await pathOf(await started), 'utf8'), {
    bom: true,
    columns: true,
  })
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.Link).toMatch(/\/index\.html#\/v1\/sources\?/)
  await expect(dialog.getByRole('status')).toContainText('If no file arrives, the page around this frame forbids it')
})
