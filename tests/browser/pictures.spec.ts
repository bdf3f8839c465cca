/** Every view as it was seen and found good. After a change that is meant: `npm run pictures`, and look at each. */
import { VIEWS } from '../../src/models/viewState.ts'
import { expect, test } from './page.ts'

const WIDTHS = [1440, 768, 390] as const

for (const view of VIEWS)
  for (const theme of ['light', 'dark'] as const)
    for (const width of WIDTHS)
      test(`${view}, ${theme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto(`#/v1/${view}?theme=${theme}&lang=${theme === 'light' ? 'en' : 'vi'}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        await page.evaluate(() => document.fonts.ready)
        // Letters are drawn a little differently by each browser; what stands where is not.
        await expect(page).toHaveScreenshot(`${view}-${theme}-${width}.png`, { maxDiffPixelRatio: 0.03 })
      })
