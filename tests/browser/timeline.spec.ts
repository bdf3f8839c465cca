import { goldEvents, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { expect, test } from './page.ts'

const shortId = (id: string) => id.split('_')[0] ?? id
/** The visit that three articles report. */
const visit = goldEvents().find((event) => event.type === 'visit' && event.date === '2025-10-22/2025-10-24')
const yearless = goldEvents().filter((event) => event.date.startsWith('XXXX'))

test('the visit of 22–24 October stands over three days with three articles behind it', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  const row = page
    .getByRole('table')
    .getByRole('row')
    .filter({ hasText: '22–24 Oct 2025' })
    .filter({ hasText: 'Visit' })
    .first()
  await expect(row).toContainText(visit?.articles.map(shortId).join(', ') ?? 'no such event in gold')
  await row.getByRole('link').click()
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  for (const evidence of visit?.evidence ?? [])
    for (const quote of evidence.quotes)
      await expect(panel.locator('blockquote').filter({ hasText: quote })).toHaveCount(1)
})

test('the April events have no year and stand in a lane of their own', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  const heading = page.getByRole('heading', { name: 'Year not stated' })
  await expect(heading).toBeVisible()
  const rows = page.getByRole('table').getByRole('row').filter({ hasText: 'year not stated' })
  await expect(rows).toHaveCount(yearless.length)
})

test('every event of the table opens quotes that are slices of their files', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=vi')
  const links = page.getByRole('table').getByRole('link')
  const texts = SEED_IDS.map(seedText)
  await expect(links).toHaveCount(goldEvents().length)
  for (let i = 0; i < goldEvents().length; i += 3) {
    await links.nth(i).click()
    const quotes = page.getByRole('complementary', { name: 'Trích dẫn' }).locator('blockquote')
    await expect(quotes.first()).toBeVisible()
    for (const quote of await quotes.allTextContents()) expect(texts.some((text) => text.includes(quote))).toBe(true)
  }
})

test('the brush moves by keys, and the days shown are in the address', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  await page.getByRole('slider').focus()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/days=19\d\d/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/days=20\d\d/)
  const before = page.url()
  await page.keyboard.press('[')
  await expect(page).not.toHaveURL(before)
})

test('an event chosen with the keyboard is closed by Escape, and the focus returns to it', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  const link = page.getByRole('table').getByRole('link').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toHaveCount(0)
  await expect(link).toBeFocused()
})

test('a link to an event that is not there says so', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en&event=BG-nothing')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('No such event')
})
