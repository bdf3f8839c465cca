import AxeBuilder from '@axe-core/playwright'
import { UI_LANGS } from '../../src/corpus/codebook.ts'
import { THEMES, VIEWS } from '../../src/models/viewState.ts'
import { expect, test } from './page.ts'

for (const view of VIEWS)
  for (const lang of UI_LANGS)
    for (const theme of THEMES)
      for (const width of [1440, 390])
        test(`axe finds nothing: ${view}, ${lang}, ${theme}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(`#/v1/${view}?lang=${lang}&theme=${theme}`)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await expect(page.getByRole('contentinfo')).toBeVisible()
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        })
