import { SECTORS } from '../../src/corpus/codebook.ts'
import { sectorName } from '../../src/models/sectorNames.ts'
import { goldArticle, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { expect, test } from './page.ts'

const texts = SEED_IDS.map(seedText)
/** How many seeds people found to show a partner, in the words of its column. */
function articlesOn(partner: string): string {
  const count = SEED_IDS.filter((id) => goldArticle(id).meta.partners.includes(partner)).length
  return count === 1 ? '1 article' : `${count} articles`
}

test('Bulgaria and Russia stand as columns with their articles', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en')
  const table = page.getByRole('grid')
  await expect(table.getByRole('columnheader', { name: new RegExp(`^Bulgaria.*${articlesOn('BG')}`) })).toBeVisible()
  await expect(table.getByRole('columnheader', { name: new RegExp(`^Russia.*${articlesOn('RU')}`) })).toBeVisible()
  for (const id of SEED_IDS.map((seed) => seed.split('_')[0]))
    await expect(table.getByRole('columnheader', { name: new RegExp(`\\b${id}\\b`) })).toBeVisible()
  for (const sector of SECTORS)
    await expect(table.getByRole('rowheader', { name: new RegExp(`^${sectorName(sector, 'en')}`) })).toBeVisible()
})

test('a cell opens to quotes that are slices of the file, and each leads to its sentence', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en')
  await page
    .getByRole('link', { name: /^Communities and visas, Bulgaria:/ })
    .first()
    .click()
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  await expect(panel.locator('blockquote').first()).toBeVisible()
  const quotes = await panel.locator('blockquote').allTextContents()
  for (const quote of quotes) expect(texts.some((text) => text.includes(quote))).toBe(true)
  await panel.getByRole('link', { name: 'Open in source' }).first().click()
  await expect(page).toHaveURL(/\/v1\/sources\?.*at=/)
  const chosen = page.locator('[aria-current="true"]')
  await expect(chosen).toBeInViewport()
  await expect(chosen).toHaveText(quotes[0] ?? '')
})

test('keys walk the grid: arrows move, Enter opens, Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=vi')
  const first = page.getByRole('link', { name: /^Chính trị, ngoại giao/ }).first()
  await first.focus()
  await page.keyboard.press('ArrowDown')
  const below = page.locator(':focus')
  await expect(below).toHaveAttribute('aria-label', /^Quốc phòng, an ninh/)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Trích dẫn' })
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(below).toHaveAttribute('aria-label', /^Quốc phòng, an ninh/)
})

test('on a phone the matrix shows the partners, and a cell opens as a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('#/v1/matrix?lang=en')
  await expect(page.getByRole('columnheader', { name: /Bulgaria/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /\b001\b/ })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page
    .getByRole('link', { name: /^Defence and security, Bulgaria:/ })
    .first()
    .click()
  await expect(page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').first()).toBeInViewport()
})

test('what is not known is said, not hidden: four kinds of blank have words', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en')
  await expect(page.locator('.matrix-missing-caption', { hasText: 'no article in English' })).toBeVisible()
  await expect(page.getByText('not mentioned').first()).toBeVisible()
})
