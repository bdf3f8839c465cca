/** Loading and failed states. The browser itself reports a refused file on its console, so the quiet of `page.ts` does not hold here. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** Refuses a file until it is let through. */
async function refuse(page: Page, pattern: string) {
  const state = { refused: true }
  await page.route(pattern, (route) => (state.refused ? route.fulfill({ status: 503, body: '' }) : route.continue()))
  return () => {
    state.refused = false
  }
}

/** Holds a file back until it is let through. */
async function hold(page: Page, pattern: string) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(pattern, async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}

async function hasNoFinding(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
}

const WORDS = [
  {
    lang: 'en',
    loading: 'Loading the record',
    check: 'Check that the folder corpus/ stands beside this page',
    retry: 'Try again',
    search: 'Search',
    missing: 'The file corpus/search.json could not be loaded. Check',
    notApplied: 'The filter by words is not applied',
    matching: 'Finding what has the words',
    viewFailed: 'This view could not be shown',
    reload: 'Reload the page',
  },
  {
    lang: 'vi',
    loading: 'Đang tải hồ sơ',
    check: 'Hãy kiểm tra thư mục corpus/',
    retry: 'Thử lại',
    search: 'Tìm kiếm',
    missing: 'Không tải được tệp corpus/search.json. Hãy kiểm tra',
    notApplied: 'Chưa lọc được theo từ ngữ',
    matching: 'Đang tìm các câu có từ đã nhập',
    viewFailed: 'Không hiển thị được trang này',
    reload: 'Tải lại trang',
  },
] as const

for (const { lang, loading, check, retry, search, missing, notApplied, matching, viewFailed, reload } of WORDS)
  test.describe(`states in ${lang}`, () => {
    test('the record that is slow to come is said to be coming', async ({ page }) => {
      const release = await hold(page, '**/corpus/index.json')
      await page.goto(`#/v1/matrix?lang=${lang}`)
      await expect(page.getByRole('status')).toContainText(loading)
      await hasNoFinding(page)
      release()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(loading)).toHaveCount(0)
    })

    test('the record that does not come: what to do, and another try', async ({ page }) => {
      const allow = await refuse(page, '**/corpus/index.json')
      await page.goto(`#/v1/matrix?lang=${lang}`)
      await expect(page.getByRole('alert')).toContainText(check)
      await hasNoFinding(page)
      allow()
      await page.getByRole('button', { name: retry }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })

    test('the search that does not come: what to do, and another try', async ({ page }) => {
      const allow = await refuse(page.context().pages()[0] ?? page, '**/corpus/search.json*')
      await page.goto(`#/v1/matrix?lang=${lang}`)
      await page.getByRole('button', { name: search, exact: true }).click()
      await page.getByRole('dialog').getByRole('searchbox').fill('radev')
      await expect(page.getByRole('dialog').getByRole('alert')).toContainText(missing)
      await hasNoFinding(page)
      allow()
      await page.getByRole('dialog').getByRole('button', { name: retry }).click()
      await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('Radev')
    })

    test('words that cannot be looked for: said above the view, which shows all', async ({ page }) => {
      const allow = await refuse(page, '**/corpus/search.json*')
      await page.goto(`#/v1/matrix?lang=${lang}&text=visa`)
      await expect(page.getByRole('alert')).toContainText(notApplied)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await hasNoFinding(page)
      allow()
      await page.getByRole('button', { name: retry }).click()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(page.getByRole('search').getByRole('status').last()).toHaveText(/[1-9]/)
    })

    test('words that take long to look for are said to be looked for', async ({ page }) => {
      const release = await hold(page, '**/corpus/search.json*')
      await page.goto(`#/v1/matrix?lang=${lang}&text=visa`)
      await expect(page.getByText(matching)).toBeVisible()
      release()
      await expect(page.getByText(matching)).toHaveCount(0)
    })

    test('a view that does not come: the others stay, and it comes when the page is loaded anew', async ({ page }) => {
      const allow = await refuse(page, '**/assets/TimelineView-*.js')
      await page.goto(`#/v1/timeline?lang=${lang}`)
      await expect(page.getByRole('alert')).toContainText(viewFailed)
      await hasNoFinding(page)
      await page.getByRole('navigation').getByRole('link').first().click()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.goBack()
      allow()
      await page.getByRole('alert').getByRole('button', { name: reload }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  })
