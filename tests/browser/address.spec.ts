import { expect, test } from './page.ts'

test('a copied link brings the same view back, in a browser that was never here', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('#/v1/timeline?lang=en')
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('button', { name: 'Dark' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).first().click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const title = await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading').first().innerText()

  const other = await browser.newContext({ locale: 'vi-VN', colorScheme: 'light' })
  const there = await other.newPage()
  await there.goto(link)
  await expect(there.getByRole('complementary', { name: 'Evidence' }).getByRole('heading').first()).toHaveText(title)
  await expect(there.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(there.locator('html')).toHaveAttribute('lang', 'en')
  await other.close()
})

test('reload keeps what is seen; back and forward walk through it', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  await page.getByRole('table').getByRole('link').nth(2).click()
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  await expect(panel).toBeVisible()
  await page.reload()
  await expect(panel).toBeVisible()
  await page.goBack()
  await expect(panel).toHaveCount(0)
  await page.goForward()
  await expect(panel).toBeVisible()
})

test.describe('the language', () => {
  test.use({ locale: 'en-GB' })
  test('is the address’s, then the last chosen, then the browser’s', async ({ page }) => {
    const html = page.locator('html')
    await page.goto('')
    await expect(html).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL(/lang=en/)
    await page.getByRole('button', { name: 'Tiếng Việt' }).click()
    await expect(html).toHaveAttribute('lang', 'vi')
    await expect(page.getByRole('link', { name: 'Ma trận' })).toHaveAttribute('aria-current', 'page')
    await page.goto('about:blank')
    await page.goto('')
    await expect(html).toHaveAttribute('lang', 'vi')
    await page.goto('#/v1/matrix?lang=en')
    await expect(html).toHaveAttribute('lang', 'en')
  })
})

test.describe('a browser in a language that the page does not have', () => {
  test.use({ locale: 'de-DE' })
  test('is answered in Vietnamese', async ({ page }) => {
    await page.goto('')
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  })
})

test('an address that is not understood says what, and the rest is shown', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en&stage=blue')
  await expect(page.getByRole('status').filter({ hasText: 'stage “blue”' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
