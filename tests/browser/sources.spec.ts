import { createHash } from 'node:crypto'
import { seedText } from '../fixtures/goldCorpus.ts'
import { expect, test } from './page.ts'

const LEFT = '001_effe01cef9a3daf1'
const RIGHT = '000_5a9b85c73cd298ad'
const sha8 = (id: string) => createHash('sha256').update(seedText(id)).digest('hex').slice(0, 8)

/** The sentence about each other's gateway stands in both reports of the talks. */
const gateway = { left: 'The two sides are ready to act as a "gateway"', right: 'cửa ngõ' }

test('two articles side by side: choosing a passage brings its counterpart into view', async ({ page }) => {
  await page.goto(`#/v1/sources?left=${LEFT}&right=${RIGHT}&lang=en`)
  const chosen = page.getByRole('link', { name: gateway.left })
  await chosen.click()
  await expect(page).toHaveURL(/at=001_/)
  await expect(chosen).toHaveAttribute('aria-current', 'true')
  const counterpart = page.getByRole('link', { name: gateway.right })
  await expect(counterpart).toBeInViewport()
  const details = page.getByRole('region', { name: 'The chosen sentence' })
  await expect(details.locator('blockquote').filter({ hasText: gateway.right })).toBeVisible()
})

test('a link to one sentence opens the article at it; an old link is told from a good one', async ({ page }) => {
  const text = seedText(LEFT)
  const start = text.indexOf('President Radev proudly mentioned')
  const end = text.indexOf('between the two countries.', start) + 'between the two countries.'.length
  await page.goto(`#/v1/sources?at=${LEFT}.${start}-${end}.${sha8(LEFT)}&lang=en`)
  await expect(page.getByRole('link', { name: 'President Radev proudly mentioned' })).toBeInViewport()

  await page.goto(`#/v1/sources?at=${LEFT}.${start}-${end}.00000000&lang=vi`)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0)
})

test('the whole text is there, to the letter', async ({ page }) => {
  await page.goto(`#/v1/sources?left=${RIGHT}&lang=vi`)
  await expect(page.getByRole('link', { name: 'Việt Nam và Bulgaria thống nhất' })).toBeVisible()
  const unfold = page.getByRole('button', { name: 'Mở toàn bộ bài' })
  if ((await unfold.count()) > 0) await unfold.click()
  const shown = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
  const body = seedText(RIGHT).replace(/^ date \S+ /, '')
  for (const line of body.split('\n').filter((text) => text.trim() !== ''))
    expect(shown).toContain(line.trim().replace(/\s+/g, ' '))
})

test('why a sentence is not coded can be asked for', async ({ page }) => {
  await page.goto(`#/v1/sources?left=${LEFT}&alone=1&lang=en`)
  const reason = page.getByText('Names no sector').first()
  await expect(reason).toBeVisible()
  await page.getByRole('button', { name: 'Hide why sentences are not coded' }).click()
  await expect(reason).toHaveCount(0)
  await page.getByRole('button', { name: 'Show why sentences are not coded' }).click()
  await expect(reason).toBeVisible()
})

for (const lang of ['vi', 'en'])
  test(`on a phone the chosen articles are named whole, not under the arrow: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`#/v1/sources?left=${RIGHT}&right=${LEFT}&lang=${lang}`)
    // The third line offers another article.
    const choosers = page.getByRole('combobox')
    await expect(choosers).toHaveCount(3)
    await page.evaluate(() => document.fonts.ready)
    const room = await choosers.evaluateAll((all) =>
      all.map((one) => (one instanceof HTMLInputElement ? one.clientWidth - one.scrollWidth : Number.NaN)),
    )
    for (const left of room) expect(left).toBe(0)
  })

test('a sentence that is linked to stands in sight beside its counterpart, with linked scrolling on', async ({
  page,
}) => {
  await page.goto(`#/v1/sources?left=${LEFT}&right=${RIGHT}&lang=en`)
  const linked = page.locator('.sources-statement.is-linked').last()
  await linked.click()
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.locator('.sources-statement[aria-current="true"]')).toBeInViewport()
})

for (const lang of ['vi', 'en'])
  test(`an article is found by typing, with the arrows and Enter, and a third stands beside the two: ${lang}`, async ({
    page,
  }) => {
    await page.goto(`#/v1/sources?left=${LEFT}&right=${RIGHT}&lang=${lang}`)
    const third = page.getByRole('combobox').nth(2)
    await third.click()
    await third.pressSequentially('00')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/third=/)
    await expect(page.locator('[data-side="third"]').first()).toBeVisible()
  })

for (const [lang, see] of [
  ['vi', /^Xem \d+ điểm khác nhau$/],
  ['en', /^See \d+ differences$/],
] as const)
  test(`what differs is counted and shown with the quotes of both: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/sources?left=${LEFT}&right=${RIGHT}&lang=${lang}`)
    await page.getByText(see).click()
    const quotes = await page.locator('.difference blockquote, [class*="difference"] blockquote').allTextContents()
    expect(quotes.length).toBeGreaterThan(0)
    const both = seedText(LEFT) + seedText(RIGHT)
    for (const quote of quotes) expect(both).toContain(quote)
  })
