import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { UI_LANGS } from '../../src/corpus/codebook.ts'
import { THEMES, VIEWS } from '../../src/models/viewState.ts'
import { expect, test } from './page.ts'

/** `within`: what is looked at, where the rest is looked at by another test. */
async function hasNoFinding(page: Page, width: number, within = 'html') {
  // What a frame holds is looked at by itself, as a page.
  const { violations } = await new AxeBuilder({ page }).include(within).exclude('iframe').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await expect(page.getByRole('search')).toBeVisible()
}

/** What the shell opens over a view. */
const OPENED: Readonly<Record<string, (page: Page, width: number) => Promise<void>>> = {
  search: async (page) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('searchbox').fill('bungari')
    await expect(page.locator('mark').first()).toBeVisible()
  },
  share: async (page) => {
    await page.getByRole('button', { name: /^(?:Share|Chia sẻ)$/ }).click()
    await expect(page.getByRole('dialog').frameLocator('iframe').getByRole('grid')).toBeVisible()
  },
  export: async (page) => {
    await page.getByRole('button', { name: /^(?:Export|Xuất)/ }).click()
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible()
  },
  filters: async (page, width) => {
    const first = page.getByRole('search').getByRole('button').first()
    await first.click()
    if (width < 760) await page.getByRole('dialog').locator('summary').nth(1).click()
    await expect(page.getByRole('checkbox').first()).toBeVisible()
  },
}

for (const lang of UI_LANGS)
  for (const theme of THEMES)
    for (const width of [1440, 390]) {
      for (const view of VIEWS)
        test(`axe finds nothing: ${view}, ${lang}, ${theme}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 })
          await open(page, `#/v1/${view}?lang=${lang}&theme=${theme}`)
          await hasNoFinding(page, width)
        })
      // What is drawn with the same parts is looked at once in each language, theme and width, not in each of their products.
      if ((lang === 'vi') !== (theme === 'light')) continue
      for (const [name, show] of Object.entries(OPENED))
        test(`axe finds nothing: ${name} open, ${lang}, ${theme}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 })
          await open(page, `#/v1/matrix?lang=${lang}&theme=${theme}`)
          await show(page, width)
          await hasNoFinding(page, width, name === 'filters' ? 'html' : 'dialog')
        })
      for (const part of ['matrix?cell=BG.energy', 'timeline', 'sources', 'cell?cell=BG.energy'])
        test(`axe finds nothing: embedded ${part}, ${lang}, ${theme}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 })
          const address = `embed.html#/embed/v1/${part}${part.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}&level=1`
          await page.goto(address)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await hasNoFinding(page, width)
        })
      test(`axe finds nothing: filters active, nothing matches, ${lang}, ${theme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`#/v1/matrix?partner=RU&stage=signed&in=vi&lang=${lang}&theme=${theme}`)
        await expect(page.getByRole('contentinfo')).toBeVisible()
        await expect(page.getByRole('main').getByRole('button').first()).toBeVisible()
        await hasNoFinding(page, width)
      })
    }
