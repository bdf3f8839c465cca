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
  await page.goto(`#/v1/sources?left=${LEFT}&lang=en`)
  await page.getByRole('button', { name: 'Show why sentences are not coded' }).click()
  await expect(page.getByText('Names no sector').first()).toBeVisible()
})

for (const lang of ['vi', 'en'])
  test(`on a phone the chosen articles are named whole, not under the arrow: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`#/v1/sources?left=${RIGHT}&right=${LEFT}&lang=${lang}`)
    const choosers = page.getByRole('combobox')
    await expect(choosers).toHaveCount(2)
    await page.evaluate(() => document.fonts.ready)
    const room = await choosers.evaluateAll((all) =>
      all.map((one) => {
        const pen = document.createElement('canvas').getContext('2d')
        if (!(one instanceof HTMLSelectElement) || pen === null) return Number.NaN
        pen.font = getComputedStyle(one).font
        const arrow = 28
        return one.clientWidth - arrow - pen.measureText(one.selectedOptions[0]?.text ?? '').width
      }),
    )
    for (const left of room) expect(left).toBeGreaterThan(0)
  })
