import type { Page } from '@playwright/test'
import { VIEWS } from '../../src/models/viewState.ts'
import { expect, test } from './page.ts'

const strip = (page: Page) => page.getByRole('search')
const left = (page: Page) => strip(page).getByRole('status').last()

const CASES = [
  {
    lang: 'en',
    stage: 'Stage',
    signed: 'Signed',
    delivered: 'Delivered',
    sector: 'Sector',
    economy: 'Economy',
    all: 'Take away all',
    remove: 'Take away',
    filters: 'Filters',
    words: 'With the words',
    apply: 'Filter',
    close: 'Close',
    dates: 'Dates',
    from: 'From',
    to: 'To',
    wrongOrder: 'The first day is after the last',
  },
  {
    lang: 'vi',
    stage: 'Mức độ',
    signed: 'Đã ký',
    delivered: 'Đã thực hiện',
    sector: 'Lĩnh vực',
    economy: 'Kinh tế',
    all: 'Bỏ mọi điều kiện',
    remove: 'Bỏ điều kiện',
    filters: 'Bộ lọc',
    words: 'Có từ ngữ',
    apply: 'Lọc',
    close: 'Đóng',
    dates: 'Thời gian',
    from: 'Từ ngày',
    to: 'Đến ngày',
    wrongOrder: 'Ngày đầu đứng sau ngày cuối',
  },
] as const

for (const word of CASES)
  test.describe(`filters in ${word.lang}`, () => {
    const button = (page: Page, name: string) =>
      strip(page)
        .getByRole('button', { name: new RegExp(`^${name} `) })
        .first()

    test('with the mouse: a choice narrows, its number comes true, and it is removed by itself or with all', async ({
      page,
    }) => {
      await page.goto(`#/v1/matrix?lang=${word.lang}`)
      await button(page, word.stage).click()
      const choice = strip(page).getByRole('checkbox', { name: new RegExp(`^${word.signed}`) })
      const count = /\d+/.exec(
        await strip(page)
          .locator('label')
          .filter({ hasText: new RegExp(`^${word.signed}`) })
          .innerText(),
      )?.[0]
      await choice.click()
      await expect(page).toHaveURL(/stage=signed/)
      await expect(left(page)).toHaveText(new RegExp(`(^|\\D)${count} `))
      await strip(page)
        .getByRole('checkbox', { name: new RegExp(`^${word.delivered}`) })
        .click()
      await page.getByRole('heading', { level: 1 }).click()
      await expect(strip(page).getByRole('checkbox')).toHaveCount(0)
      await strip(page)
        .getByRole('button', { name: `${word.remove} ${word.stage}: ${word.signed}` })
        .click()
      await expect(page).toHaveURL(/stage=delivered/)
      await expect(
        strip(page).getByRole('button', { name: `${word.remove} ${word.stage}: ${word.delivered}` }),
      ).toBeFocused()
      await strip(page).getByRole('button', { name: word.all }).click()
      await expect(page).not.toHaveURL(/stage=/)
      await expect(page.locator('main')).toBeFocused()
    })

    test('with keys: open, tick, Escape gives the focus back; a group stands for its sectors', async ({ page }) => {
      await page.goto(`#/v1/matrix?lang=${word.lang}`)
      const open = button(page, word.sector)
      await open.focus()
      await page.keyboard.press('Enter')
      const group = strip(page)
        .getByRole('checkbox', { name: new RegExp(`${word.economy}$`) })
        .first()
      await expect(group).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(strip(page).getByRole('checkbox').first()).toBeFocused()
      await group.focus()
      await page.keyboard.press('Space')
      await expect(group).toBeChecked()
      await expect(page).toHaveURL(/sector=trade,investment,.*tourism/)
      await page.keyboard.press('Escape')
      await expect(open).toBeFocused()
      await expect(open).toHaveAttribute('aria-expanded', 'false')
      await expect(
        strip(page).getByRole('button', { name: `${word.remove} ${word.sector}: ${word.economy}` }),
      ).toBeVisible()
    })

    test('dates: two days that stand in the wrong order are said so, and narrow nothing', async ({ page }) => {
      await page.goto(`#/v1/matrix?lang=${word.lang}`)
      await button(page, word.dates).click()
      await strip(page).getByLabel(word.from).fill('2025-10-22')
      await expect(page).toHaveURL(/between=2025-10-22\.\./)
      await strip(page).getByLabel(word.to).fill('2025-10-20')
      await expect(strip(page).getByRole('alert')).toContainText(word.wrongOrder)
      await expect(page).not.toHaveURL(/2025-10-20/)
      await strip(page).getByLabel(word.to).fill('2025-10-24')
      await expect(page).toHaveURL(/between=2025-10-22\.\.2025-10-24/)
      await expect(strip(page).getByRole('alert')).toBeEmpty()
    })

    test('words: found in either spelling, and the way back is one step', async ({ page }) => {
      await page.goto(`#/v1/matrix?lang=${word.lang}`)
      await strip(page).getByLabel(word.words).fill('giao duc')
      await strip(page).getByRole('button', { name: word.apply, exact: true }).click()
      await expect(page).toHaveURL(/text=giao%20duc/)
      await expect(left(page)).toHaveText(/[1-9]/)
      await page.goBack()
      await expect(page).not.toHaveURL(/text=/)
      await expect(strip(page).getByLabel(word.words)).toHaveValue('')
    })

    for (const width of [390, 320])
      test(`at ${width} px they fold to a button with their number and open as a sheet`, async ({ page }) => {
        await page.setViewportSize({ width, height: 720 })
        await page.goto(`#/v1/matrix?lang=${word.lang}&stage=signed&partner=BG`)
        const open = strip(page).getByRole('button', { name: new RegExp(`^${word.filters}: 2 `) })
        await open.click()
        const sheet = page.getByRole('dialog', { name: word.filters })
        await sheet.getByText(word.stage, { exact: true }).click()
        await sheet.getByRole('checkbox', { name: new RegExp(`^${word.delivered}`) }).click()
        await expect(page).toHaveURL(/stage=signed,delivered/)
        await page.keyboard.press('Escape')
        await expect(sheet).toHaveCount(0)
        await expect(open).toBeFocused()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      })
  })

test('Escape in an open filter leaves the evidence behind it open', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en&cell=BG.trade')
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  await expect(panel).toBeVisible()
  const stage = strip(page).getByRole('button', { name: /^Stage / })
  await stage.click()
  await expect(strip(page).getByRole('checkbox').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(stage).toHaveAttribute('aria-expanded', 'false')
  await expect(panel).toBeVisible()
})

test('one strip for every view: what is chosen in one holds in the next', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en&stage=signed&partner=BG')
  for (const view of VIEWS) {
    await page.getByRole('navigation').getByRole('link').nth(VIEWS.indexOf(view)).click()
    await expect(page).toHaveURL(new RegExp(`/v1/${view}\\?partner=BG&stage=signed`))
    await expect(strip(page).getByRole('button', { name: 'Take away Stage: Signed' })).toBeVisible()
  }
})

test('nothing matches: the filter to loosen is named, with what it would bring back, and brings it back', async ({
  page,
}) => {
  await page.goto('#/v1/matrix?lang=en&partner=RU&stage=signed&in=vi')
  const loosen = page.getByRole('main').getByRole('button', { name: 'Take away Stage: Signed' })
  await expect(loosen).toBeVisible()
  const count = /(\d+) statement/.exec(await page.getByRole('main').innerText())?.[1]
  await loosen.click()
  await expect(left(page)).toHaveText(new RegExp(`^${count} of `))
  await expect(page.locator('main')).toBeFocused()
})

for (const width of [1440, 1160, 1021, 768, 390, 320])
  for (const lang of ['vi', 'en'])
    test(`the views and the tools fit the masthead at ${width} px in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 })
      await page.goto(`#/v1/method?lang=${lang}`)
      const banner = page.getByRole('banner')
      const controls = banner.locator('a, button')
      await expect(controls.first()).toBeVisible()
      const boxes = await controls.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
      expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([])
      expect(boxes.filter(({ height, width }) => height < 24 || width < 24)).toEqual([])
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(
            a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5,
          ).toBe(true)
    })
