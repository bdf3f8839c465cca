/** Every view as it was seen and found good. After a change that is meant: `npm run pictures`, and look at each. */
import { VIEWS } from '../../src/models/viewState.ts'
import { expect, frameOf, hostHtml, test } from './host.ts'

const WIDTHS = [1440, 768, 390] as const

for (const view of VIEWS)
  for (const theme of ['light', 'dark'] as const)
    for (const width of WIDTHS)
      test(`${view}, ${theme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ reducedMotion: 'reduce' })
        // Which earlier records were built here before is no matter of the picture.
        await page.route('**/corpus/versions.json*', (route) => route.fulfill({ json: { format: 1, kept: [] } }))
        await page.goto(`#/v1/${view}?theme=${theme}&lang=${theme === 'light' ? 'en' : 'vi'}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        await page.evaluate(() => document.fonts.ready)
        // Letters are drawn a little differently by each browser; what stands where is not.
        await expect(page).toHaveScreenshot(`${view}-${theme}-${width}.png`, { maxDiffPixelRatio: 0.03 })
      })

const EMBEDDED = { matrix: 'matrix?partner=BG', timeline: 'timeline?partner=BG' } as const

for (const [view, address] of Object.entries(EMBEDDED))
  for (const width of [640, 320] as const)
    test(`${view} embedded, ${width} px`, async ({ page, host, site }) => {
      await page.setViewportSize({ width, height: 900 })
      const [name, search] = address.split('?', 2)
      const attributes = new URLSearchParams(search)
      const written = [...attributes].map(([key, value]) => `${key}="${value}"`).join(' ')
      await page.goto(
        host.add(
          hostHtml(
            `<script src="${site}bang-giao.js" defer></script><bang-giao view="${name}" ${written} lang="vi" theme="light"></bang-giao>`,
            '<style>body { margin: 0 }</style>',
          ),
        ),
      )
      const frame = await frameOf(page, `/embed/v1/${name}`)
      await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      await frame.evaluate(() => document.fonts.ready)
      await expect(page).toHaveScreenshot(`${view}-embedded-${width}.png`, { maxDiffPixelRatio: 0.03, fullPage: true })
    })
