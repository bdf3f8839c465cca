/** Links that name the record they were made from: the same record, one that the site kept, one that it did not. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { corpusFiles } from '../../src/build/corpusFiles.ts'
import { versionFiles } from '../../src/build/versions.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { compareCorpora } from '../../src/models/diff/compareCorpora.ts'
import { isAccessible } from './axe.ts'
import { expect, test } from './page.ts'

/** The record of all seeds but the last. */
async function earlierIndex(): Promise<{ readonly json: string; readonly index: CorpusIndex }> {
  const folder = mkdtempSync(join(tmpdir(), 'earlier-'))
  const names = readdirSync('seeds').sort()
  for (const name of names.slice(0, -1)) cpSync(join('seeds', name), join(folder, name))
  const json = (await corpusFiles(folder)).files.get('index.json') ?? ''
  rmSync(folder, { recursive: true })
  return { json, index: JSON.parse(json) }
}

/** Serves a site that has kept these records. */
async function keeping(page: Page, kept: readonly { readonly json: string; readonly index: CorpusIndex }[]) {
  const files = versionFiles(kept.map(({ json, index: { hash, asOf } }) => ({ hash, asOf, json })))
  await page.route(/\/corpus\/versions/, (route) => {
    const path = new URL(route.request().url()).pathname.split('/corpus/')[1] ?? ''
    return route.fulfill({ body: files.get(path) ?? '', contentType: 'application/json' })
  })
}

const shownHash = async (page: Page): Promise<string> =>
  (await (await page.request.get('corpus/index.json')).json()).hash

const WORDS = {
  vi: {
    label: 'Liên kết cố định',
    moved: 'Trang đã có hồ sơ mới',
    gone: 'trang không còn lưu',
    live: 'Chuyển sang liên kết cập nhật',
    statements: (n: number) => `thêm ${n} câu`,
    moves: (n: number) => `${n} lĩnh vực đổi mức độ`,
    events: (n: number) => `thêm ${n} sự kiện`,
    none: 'vẫn như trước',
  },
  en: {
    label: 'Frozen link',
    moved: 'The site has moved on',
    gone: 'the site no longer keeps',
    live: 'Go on with the live link',
    statements: (n: number) => `${n} new statements`,
    moves: (n: number) => `${n} sectors at another stage`,
    events: (n: number) => `${n} new events`,
    none: 'are the same; only other details differ',
  },
} as const

for (const lang of ['vi', 'en'] as const) {
  const words = WORDS[lang]

  test(`a link from a record that was kept says what has changed, counted and listed: ${lang}`, async ({ page }) => {
    const earlier = await earlierIndex()
    await keeping(page, [earlier])
    const shown: CorpusIndex = await (await page.request.get('corpus/index.json')).json()
    const diff = compareCorpora(earlier.index, shown)
    await page.goto(`#/v1/matrix?lang=${lang}&corpus=${earlier.index.hash.slice(0, 8)}`)
    const notice = page.getByRole('region', { name: words.label })
    await expect(notice.getByRole('status')).toContainText(words.moved)
    await expect(notice.getByRole('status')).toContainText(earlier.index.hash.slice(0, 8))
    await expect(notice.getByRole('status')).toContainText(shown.hash.slice(0, 8))
    await expect(notice.getByText(words.events(diff.events.added.length))).toBeVisible()
    await notice.getByText(words.moves(diff.moved.length)).click()
    await expect(notice.locator('.frozen-move')).toHaveCount(diff.moved.length)
    await notice.getByText(words.statements(diff.statements.added.length)).click()
    const quotes = notice.locator('blockquote')
    await expect(quotes).toHaveCount(diff.statements.added.length)
    const [first] = diff.statements.added
    const text = await (await page.request.get(`corpus/articles/${first?.article}.json`)).json()
    await expect(quotes.first()).toHaveText(text.text.slice(first?.start, first?.end))
    await isAccessible(page, '.frozen')
    await page.setViewportSize({ width: 320, height: 900 })
    await page.getByRole('button', { name: lang === 'vi' ? 'Nền tối' : 'Dark' }).click()
    await isAccessible(page, '.frozen')
    await page.setViewportSize({ width: 1440, height: 900 })
    // What the reader does next keeps the mark until it is taken away.
    await page.getByRole('navigation').getByRole('link').nth(1).click()
    await expect(notice).toBeVisible()
    await notice.getByRole('link', { name: words.live }).click()
    await expect(notice).toHaveCount(0)
    await expect(page).not.toHaveURL(/corpus=/)
  })

  test(`a link from a record that was not kept says so: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/timeline?lang=${lang}&corpus=00000000`)
    const notice = page.getByRole('region', { name: words.label })
    await expect(notice.getByRole('status')).toContainText(words.gone)
    await expect(notice.getByRole('status')).toContainText('00000000')
    await expect(notice.getByRole('list')).toHaveCount(0)
  })

  test(`records with the same facts are said to differ in other details: ${lang}`, async ({ page }) => {
    const { files } = await corpusFiles('seeds', 'quotes')
    const json = files.get('index.json') ?? ''
    const index: CorpusIndex = JSON.parse(json)
    await keeping(page, [{ json, index }])
    await page.goto(`#/v1/matrix?lang=${lang}&corpus=${index.hash.slice(0, 8)}`)
    await expect(page.getByRole('region', { name: words.label })).toContainText(words.none)
  })
}

test('a link from the record that the site has says nothing', async ({ page }) => {
  const hash = await shownHash(page)
  await page.goto(`#/v1/matrix?lang=en&corpus=${hash.slice(0, 8)}`)
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await expect(page.getByRole('region', { name: WORDS.en.label })).toHaveCount(0)
  await expect(page).toHaveURL(/corpus=/)
})

test('where the earlier record cannot be read, that is said, and asked for again', async ({ page }) => {
  const earlier = await earlierIndex()
  let broken = true
  await keeping(page, [earlier])
  await page.route(/\/corpus\/versions\//, (route) =>
    broken ? route.fulfill({ body: '{}', contentType: 'application/json' }) : route.fallback(),
  )
  await page.goto(`#/v1/matrix?lang=en&corpus=${earlier.index.hash.slice(0, 8)}`)
  const notice = page.getByRole('region', { name: WORDS.en.label })
  await expect(notice).toContainText('could not be loaded')
  broken = false
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(notice).toContainText(WORDS.en.moved)
})
