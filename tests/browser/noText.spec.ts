/** A site that publishes quotes only (`npm run build -- --no-text`): its views say so, and every quote stands where it stood. */
import type { Page } from '@playwright/test'
import { corpusFiles } from '../../src/build/corpusFiles.ts'
import type { ArticleText } from '../../src/corpus/index/CorpusIndex.ts'
import { seedText } from '../fixtures/goldCorpus.ts'
import { isAccessible } from './axe.ts'
import { expect, test } from './page.ts'

/** Serves the record as such a build has it. */
async function quotesOnly(page: Page): Promise<readonly ArticleText[]> {
  const { files, hash } = await corpusFiles('seeds', 'quotes')
  await page.route('**/corpus/**', async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.split('/corpus/')[1] ?? '')
    const body = files.get(path)
    if (body !== undefined) return route.fulfill({ body, contentType: 'application/json' })
    const method = await (await route.fetch()).json()
    return route.fulfill({ json: { ...method, corpus: hash } })
  })
  return [...files].flatMap(([path, json]): ArticleText[] => (path.startsWith('articles/') ? [JSON.parse(json)] : []))
}

const lengthOf = (text: ArticleText) => text.withheld.reduce((sum, { start, end }) => sum + end - start, 0)

for (const { lang, locale, notice, mark, footer, search } of [
  {
    lang: 'vi',
    locale: 'vi',
    notice: /^Trang này chỉ đăng những câu được trích dẫn: /,
    mark: /^\[không đăng [\d.]+ ký tự\]$/,
    footer: 'không đăng toàn văn các bài',
    search: /chỉ tìm trong những câu được trích dẫn/,
  },
  {
    lang: 'en',
    locale: 'en-GB',
    notice: /^This site publishes quotes only: /,
    mark: /^\[[\d,]+ characters? withheld\]$/,
    footer: 'the full articles are not published here',
    search: /only what is quoted is searched/,
  },
] as const) {
  test(`an article has its quotes in their places and marks for the rest: ${lang}`, async ({ page }) => {
    const texts = await quotesOnly(page)
    const [first] = texts
    if (first === undefined) throw new Error('no seed')
    await page.goto(`#/v1/sources?lang=${lang}&left=${first.id}&alone=1`)
    const number = (count: number) => count.toLocaleString(locale)
    await expect(page.getByText(notice)).toContainText(number(lengthOf(first)))
    const marks = page.locator('.withheld')
    await expect(marks).toHaveCount(first.withheld.length)
    for (const text of await marks.allTextContents()) expect(text).toMatch(mark)
    for (const quote of await page.locator('.sources-statement').allTextContents())
      expect(seedText(first.id)).toContain(quote)
    await expect(page.getByRole('contentinfo')).toContainText(footer)
    await isAccessible(page, 'main')
    await page.setViewportSize({ width: 320, height: 800 })
    await isAccessible(page, 'main')
  })

  test(`search finds what is quoted, and says that it finds nothing else: ${lang}`, async ({ page }) => {
    await quotesOnly(page)
    await page.goto(`#/v1/matrix?lang=${lang}`)
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(search)
    await dialog.getByRole('searchbox').fill('Bulgaria')
    await expect(dialog.locator('.search-quote mark').first()).toBeVisible()
  })

  test(`the method page says what is published, and which examples are not: ${lang}`, async ({ page }) => {
    await quotesOnly(page)
    await page.goto(`#/v1/method?lang=${lang}`)
    const versions = page.locator('.method-versions')
    await expect(versions).toContainText(lang === 'vi' ? 'chỉ đăng những câu được trích dẫn' : 'quotes only')
    const withheld = lang === 'vi' ? 'Câu này không được đăng ở đây' : 'The text of this sentence is withheld'
    await expect(page.locator('.method-uncoded').getByText(withheld).first()).toBeVisible()
  })
}

test('the evidence of a cell is whole', async ({ page }) => {
  await quotesOnly(page)
  await page.goto('#/v1/matrix?lang=en')
  await page.getByRole('grid').locator('tbody').getByRole('link').first().click()
  const quotes = page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote')
  await expect(quotes.first()).toBeVisible()
  const seeds = await Promise.all((await quotes.allTextContents()).map((quote) => quote.trim()))
  const all = (await corpusFiles('seeds')).files
  const texts = [...all].flatMap(([path, json]) => (path.startsWith('articles/') ? [JSON.parse(json).text] : []))
  for (const quote of seeds) expect(texts.some((text: string) => text.includes(quote))).toBe(true)
})
