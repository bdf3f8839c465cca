import { SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { expect, test } from './page.ts'

const texts = SEED_IDS.map(seedText)

for (const { lang, value, date, open } of [
  { lang: 'vi', value: 'Con số', date: 'Ngày', open: /mở câu này trong bài gốc$/ },
  { lang: 'en', value: 'Value', date: 'Date', open: /open this sentence in its source$/ },
] as const) {
  test(`every figure stands with a slice of its file, which its article leads to: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/figures?lang=${lang}`)
    const rows = page.locator('.figures-table tbody tr')
    await expect(rows.first().locator('blockquote')).toBeVisible()
    await expect(page.locator('.figures-table .evidence-wait')).toHaveCount(0)
    const quotes = await page.locator('.figures-table blockquote').allTextContents()
    expect(quotes.length).toBe(await rows.count())
    for (const quote of quotes) expect(texts.some((text) => text.includes(quote))).toBe(true)
    await rows.first().getByRole('link', { name: open }).click()
    await expect(page).toHaveURL(/\/v1\/sources\?.*at=/)
    await expect(
      page
        .locator('[aria-current="true"]')
        .filter({ hasText: quotes[0] ?? '' })
        .first(),
    ).toBeInViewport()
  })

  test(`the table sorts by mouse and by key, and says how: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/figures?lang=${lang}`)
    const byValue = page.getByRole('columnheader', { name: value, exact: true })
    const byDate = page.getByRole('columnheader', { name: date, exact: true })
    await byValue.getByRole('button').click()
    await expect(byValue).toHaveAttribute('aria-sort', 'descending')
    const values = await page.locator('.figures-table .figures-value').allTextContents()
    await page.keyboard.press('Enter')
    await expect(byValue).toHaveAttribute('aria-sort', 'ascending')
    expect(await page.locator('.figures-table .figures-value').allTextContents()).not.toEqual(values)
    await byDate.getByRole('button').focus()
    await page.keyboard.press('Space')
    await expect(byDate).toHaveAttribute('aria-sort', 'descending')
    await expect(byValue).toHaveAttribute('aria-sort', 'none')
    await expect(byDate.getByRole('button')).toBeFocused()
    await expect(page).toHaveURL(/figures=-date/)
    await page.reload()
    await expect(byDate).toHaveAttribute('aria-sort', 'descending')
  })
}

test('a filter that leaves no figure says so and can be taken away', async ({ page }) => {
  await page.goto('#/v1/figures?lang=en&partner=RU')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no figure/)
  await page.locator('.figures').getByRole('button').last().click()
  await expect(page.locator('.figures-table tbody tr').first()).toBeVisible()
})

test('a phone keeps every column of a figure, without a sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('#/v1/figures?lang=vi')
  await expect(page.locator('.figures-table blockquote').first()).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Con số', exact: true }).getByRole('button')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
