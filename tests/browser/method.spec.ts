import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SECTORS, STAGES } from '../../src/corpus/codebook.ts'
import { sectorName } from '../../src/models/sectorNames.ts'
import { STAGE_WORDS } from '../../src/ui/codeWords.ts'
import { SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { expect, test } from './page.ts'

for (const { lang, heldOut, seen, open } of [
  { lang: 'vi', heldOut: /^Bài chưa từng xem/, seen: /^Bài đã xem/, open: /^Mở trong bài/ },
  { lang: 'en', heldOut: /held out$/, seen: /seen while the program was written$/, open: /^Open in article/ },
] as const) {
  test(`the accuracy of this build, by language and stage, held-out texts first: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/method?lang=${lang}`)
    await expect(page.getByRole('table', { name: heldOut })).toBeVisible()
    await expect(page.getByRole('table', { name: seen })).toBeVisible()
    const { measured } = await (await page.request.get('corpus/method.json')).json()
    const texts = (part: string) =>
      measured
        .filter((one: { part: string }) => one.part === part)
        .reduce((sum: number, one: { texts: number }) => sum + one.texts, 0)
    await expect(page.getByRole('heading', { name: heldOut })).toContainText(String(texts('heldOut')))
    await expect(page.getByRole('heading', { name: seen })).toContainText(String(texts('seen')))
    for (const stage of STAGES)
      await expect(
        page
          .getByRole('table', { name: heldOut })
          .getByRole('rowheader', { name: STAGE_WORDS[lang][stage], exact: true }),
      ).toBeVisible()
  })

  test(`what was not coded has a reason and an example that is a slice of its file: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/method?lang=${lang}`)
    const quotes = page.locator('.method-uncoded blockquote')
    await expect(quotes.first()).toBeVisible()
    await expect(page.locator('.method-uncoded .evidence-wait')).toHaveCount(0)
    for (const quote of await quotes.allTextContents())
      expect(SEED_IDS.some((id) => seedText(id).includes(quote))).toBe(true)
    const link = page.getByRole('link', { name: open }).first()
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/v1\/sources\?.*at=/)
  })

  test(`the codebook and the hash of each file are there: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/method?lang=${lang}`)
    const list = page.locator('.method-groups dt')
    await expect(list).toHaveText(SECTORS.map((sector) => sectorName(sector, lang)))
    for (const id of SEED_IDS) {
      const hash = createHash('sha256')
        .update(readFileSync(`seeds/${id}.txt`))
        .digest('hex')
      await expect(page.getByRole('row').filter({ hasText: hash })).toContainText(`${id}.txt`)
    }
  })
}

test('where the measures cannot be loaded, the page says so, keeps the rest, and tries again', async ({ page }) => {
  let refuse = true
  await page.route('**/corpus/method.json*', (route) =>
    refuse ? route.fulfill({ status: 200, body: '{}', contentType: 'application/json' }) : route.continue(),
  )
  await page.goto('#/v1/method?lang=en')
  const alert = page.getByRole('alert').filter({ hasText: 'method.json' })
  await expect(alert).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The codebook in short' })).toBeVisible()
  refuse = false
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('table', { name: /held out$/ })).toBeVisible()
})

test('a phone shows all of it, without a sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('#/v1/method?lang=vi')
  await expect(page.locator('.method-accuracy').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
