import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const group = (page: Page, name: string) => dialog(page).getByRole('region', { name, exact: true })

/** Keys are heard once the page stands. */
async function open(page: Page) {
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await page.keyboard.press('Control+k')
}

async function ask(page: Page, words: string) {
  await dialog(page).getByRole('searchbox').fill(words)
  await expect(dialog(page).getByRole('status')).toHaveText(/[1-9]/)
}

const CASES = [
  {
    lang: 'en',
    button: 'Search',
    sentences: 'Sentences',
    events: 'Events',
    people: 'People',
    partners: 'Partners',
    bulgaria: 'Bulgaria',
  },
  {
    lang: 'vi',
    button: 'Tìm kiếm',
    sentences: 'Câu',
    events: 'Sự kiện',
    people: 'Nhân vật',
    partners: 'Đối tác',
    bulgaria: 'Bulgaria',
  },
] as const

for (const { lang, button, sentences, events, people, partners, bulgaria } of CASES)
  test.describe(`search in ${lang}`, () => {
    test('opens by its button, finds without diacritics what has them, marks it, and leads to the sentence', async ({
      page,
    }) => {
      await page.goto(`#/v1/matrix?lang=${lang}`)
      await page.getByRole('button', { name: button, exact: true }).click()
      await ask(page, 'dau tu ')
      const first = group(page, sentences).getByRole('link').first()
      await expect(first.locator('mark').first()).toHaveText(/^đầu$/i)
      const quote = await first.locator('[lang]').innerText()
      await first.click()
      await expect(dialog(page)).toHaveCount(0)
      await expect(page).toHaveURL(/\/v1\/sources\?.*at=/)
      await expect(page.getByRole('main')).toContainText(quote)
    })

    test('by keyboard alone: a key opens it, arrows walk, Enter opens, Escape closes and gives the focus back', async ({
      page,
    }) => {
      await page.goto(`#/v1/timeline?lang=${lang}`)
      await expect(page.getByRole('contentinfo')).toBeVisible()
      const link = page.getByRole('navigation').getByRole('link').first()
      await link.focus()
      await page.keyboard.press('/')
      await expect(dialog(page)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toHaveCount(0)
      await expect(link).toBeFocused()
      await page.keyboard.press('Control+k')
      await expect(dialog(page).getByRole('searchbox')).toBeFocused()
      await page.keyboard.type('radev')
      const event = group(page, events).getByRole('link')
      await expect(event.first()).toContainText('Radev')
      const all = dialog(page).locator('li a')
      await page.keyboard.press('ArrowDown')
      await expect(all.first()).toBeFocused()
      await page.keyboard.press('ArrowDown')
      await expect(all.nth(1)).toBeFocused()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      await expect(dialog(page).getByRole('searchbox')).toBeFocused()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(dialog(page)).toHaveCount(0)
      await expect(page).toHaveURL(/\/v1\/timeline\?.*event=/)
      await expect(page.getByRole('complementary')).toBeVisible()
      await expect(page.locator('main')).toBeFocused()
    })

    for (const name of ['Bulgaria', 'Bungari', 'Bun-ga-ri'])
      test(`${name} finds the country and what both languages say of it`, async ({ page }) => {
        await page.goto(`#/v1/matrix?lang=${lang}`)
        await page.getByRole('button', { name: button, exact: true }).click()
        await ask(page, name)
        const country = group(page, partners).getByRole('link', { name: bulgaria })
        await expect(country).toBeVisible()
        await group(page, sentences).getByRole('button').click()
        await expect(group(page, sentences).locator('[lang=vi]').first()).toBeVisible()
        await expect(group(page, sentences).locator('[lang=en]').first()).toBeVisible()
        await country.click()
        await expect(page).toHaveURL(/matrix\?partner=BG/)
      })

    test('a person leads to where the name first stands', async ({ page }) => {
      await page.goto(`#/v1/matrix?lang=${lang}`)
      await page.getByRole('button', { name: button, exact: true }).click()
      await ask(page, 'rumen radev')
      await group(page, people).getByRole('link').first().click()
      await expect(page).toHaveURL(/\/v1\/sources\?.*at=/)
      await expect(page.getByRole('main')).toContainText('Radev')
    })
  })

test('a slash that is typed into a field opens nothing', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en')
  const field = page.getByRole('search').getByRole('searchbox')
  await field.fill('')
  await field.press('/')
  await expect(field).toHaveValue('/')
  await expect(dialog(page)).toHaveCount(0)
})

test('what is not there is said, with what to try', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en')
  await open(page)
  await dialog(page).getByRole('searchbox').fill('zzzz')
  await expect(dialog(page)).toContainText('Nothing in the record has “zzzz”. Use fewer words')
})

test('nothing of the search is loaded before it is asked', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto('#/v1/matrix?lang=en')
  await open(page)
  await expect(dialog(page)).toBeVisible()
  expect(loaded.filter((url) => url.includes('search.json'))).toEqual([])
  await ask(page, 'trade')
  expect(loaded.filter((url) => url.includes('search.json'))).toHaveLength(1)
})

test('what was found can be kept as a filter in every view, and its words hold after a reload', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en')
  await open(page)
  await ask(page, 'visa')
  await dialog(page).getByRole('button', { name: 'Show only what has “visa”' }).click()
  await expect(page).toHaveURL(/text=visa/)
  const left = page.getByRole('search').getByRole('status')
  // What is left is counted in the worker: until then all of it stands there.
  await expect(left).toHaveText(/^[1-9]\d* of \d+ statements? left/)
  await expect(left).not.toHaveText(/^(\d+) of \1 statements? left/)
  const said = await left.innerText()
  await page.reload()
  await expect(left).toHaveText(said)
})
