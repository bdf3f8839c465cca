import { SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { expect, test } from './page.ts'

const texts = SEED_IDS.map(seedText)

for (const { lang, partner, rule, source, matrix } of [
  {
    lang: 'vi',
    partner: 'Bungari|Bulgaria',
    rule: /Một đề xuất được coi là đã được hưởng ứng/,
    source: 'Mở trong bài gốc',
    matrix: /mở ô trong ma trận$/,
  },
  {
    lang: 'en',
    partner: 'Bulgaria',
    rule: /A proposal counts as taken up/,
    source: 'Open in source',
    matrix: /open the cell in the matrix$/,
  },
] as const) {
  test(`what was asked stands with its words, its rule, its sentence and its cell: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/asks?lang=${lang}`)
    await expect(page.getByText(rule)).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(partner) })).toBeVisible()
    const card = page.locator('.asks-list .evidence-card').first()
    await expect(card.locator('blockquote')).toBeVisible()
    const quote = (await card.locator('blockquote').textContent()) ?? ''
    expect(texts.some((text) => text.includes(quote))).toBe(true)
    await card.getByRole('link', { name: source }).click()
    await expect(page).toHaveURL(/\/v1\/sources\?.*at=/)
    await expect(page.locator('[aria-current="true"]').filter({ hasText: quote }).first()).toBeInViewport()
    await page.goBack()
    await card.getByRole('link', { name: matrix }).first().click()
    await expect(page).toHaveURL(/\/v1\/matrix\?.*cell=/)
    await expect(page.getByRole('complementary').locator('blockquote').first()).toBeVisible()
  })

  test(`by keys: a partner folds and opens, more is shown, and the focus stays: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/asks?lang=${lang}`)
    const summary = page.locator('.asks-partner > summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.asks-partner').first().locator('blockquote')).toHaveCount(0)
    await expect(summary).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.asks-partner').first().locator('blockquote').first()).toBeVisible()
    const more = page.locator('.asks-taken .more-button').first()
    const items = page.locator('.asks-taken > ul').first().locator('> li')
    const before = await items.count()
    await more.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => items.count()).toBeGreaterThan(before)
    await expect(more).toBeFocused()
  })
}

test('what was taken up names the statement that did, at agreed or above', async ({ page }) => {
  await page.goto('#/v1/asks?lang=en')
  const taken = page.locator('.asks-taken').first().locator('li')
  await expect(taken.first()).toBeVisible()
  for (const item of await taken.all())
    await expect(item.locator(':scope > div').nth(1).locator('.evidence-head b').first()).toHaveText(
      /^(Agreed|Signed|Delivered)$/,
    )
})

test('a phone shows one side under the other, without a sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('#/v1/asks?lang=vi')
  await expect(page.locator('.asks-list blockquote').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
