import AxeBuilder from '@axe-core/playwright'
import { SECTORS, UI_LANGS } from '../../src/corpus/codebook.ts'
import { sectorName } from '../../src/models/sectorNames.ts'
import { goldArticle, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { manyArticles } from './manyArticles.ts'
import { expect, test } from './page.ts'

const texts = SEED_IDS.map(seedText)
/** How many seeds people found to show a partner, in the words of its column. */
function articlesOn(partner: string): string {
  const count = SEED_IDS.filter((id) => goldArticle(id).meta.partners.includes(partner)).length
  return count === 1 ? '1 article' : `${count} articles`
}

test('Bulgaria and Russia stand as columns with their articles', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en')
  const table = page.getByRole('grid')
  await expect(table.getByRole('columnheader', { name: new RegExp(`^Bulgaria.*${articlesOn('BG')}`) })).toBeVisible()
  await expect(table.getByRole('columnheader', { name: new RegExp(`^Russia.*${articlesOn('RU')}`) })).toBeVisible()
  for (const id of SEED_IDS.map((seed) => seed.split('_')[0]))
    await expect(table.getByRole('columnheader', { name: new RegExp(`\\b${id}\\b`) })).toBeVisible()
  for (const sector of SECTORS)
    await expect(table.getByRole('rowheader', { name: new RegExp(`^${sectorName(sector, 'en')}`) })).toBeVisible()
})

test('a cell opens to quotes that are slices of the file, and each leads to its sentence', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en')
  await page
    .getByRole('link', { name: /^Communities and visas, Bulgaria:/ })
    .first()
    .click()
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  await expect(panel.locator('blockquote').first()).toBeVisible()
  const quotes = await panel.locator('blockquote').allTextContents()
  for (const quote of quotes) expect(texts.some((text) => text.includes(quote))).toBe(true)
  await panel.getByRole('link', { name: 'Open in source' }).first().click()
  await expect(page).toHaveURL(/\/v1\/sources\?.*at=/)
  const chosen = page.locator('[aria-current="true"]')
  await expect(chosen).toBeInViewport()
  await expect(chosen).toHaveText(quotes[0] ?? '')
})

test('keys walk the grid: arrows move, Enter opens, Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=vi')
  const first = page.getByRole('link', { name: /^Chính trị, ngoại giao/ }).first()
  await first.focus()
  await page.keyboard.press('ArrowDown')
  const below = page.locator(':focus')
  await expect(below).toHaveAttribute('aria-label', /^Quốc phòng, an ninh/)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Trích dẫn' })
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(below).toHaveAttribute('aria-label', /^Quốc phòng, an ninh/)
})

test('on a phone the matrix shows the partners, and a cell opens as a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('#/v1/matrix?lang=en')
  await expect(page.getByRole('columnheader', { name: /Bulgaria/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /\b001\b/ })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page
    .getByRole('link', { name: /^Defence and security, Bulgaria:/ })
    .first()
    .click()
  await expect(page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').first()).toBeInViewport()
})

test('what is not known is said, not hidden: four kinds of blank have words', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=en')
  await expect(page.locator('.matrix-missing-caption', { hasText: 'no article in English' })).toBeVisible()
  await expect(page.getByText('not mentioned').first()).toBeVisible()
})

/** The words of each language that the jobs below look for. */
const JOBS = {
  en: {
    voices: 'Who says so',
    both: /^Both sides/,
    stages: 'Stages',
    fold: 'Bulgaria: fold into Overall',
    unfold: /^Bulgaria: unfold/,
    community: /^Communities and visas, Bulgaria:/,
    politics: /^Politics and diplomacy, Bulgaria:/,
    since: 'Leave out what lies before',
    leftOut: /statements? left out/,
    evidence: 'Evidence',
    why: 'Why this stage?',
    rule: /codebook, section \d/,
    whyNot: /^Why not “/,
    nothing: 'No statement is left',
    loosen: /Sector: Finance/,
  },
  vi: {
    voices: 'Ai nêu',
    both: /^Hai bên/,
    stages: 'Mức độ',
    fold: 'Bulgaria: gộp vào cột Chung',
    unfold: /^Bulgaria: mở các cột/,
    community: /^Cộng đồng, thị thực, Bulgaria:/,
    politics: /^Chính trị, ngoại giao, Bulgaria:/,
    since: 'Bỏ việc xảy ra trước năm',
    leftOut: /đã bỏ \d+ câu/,
    evidence: 'Trích dẫn',
    why: 'Vì sao ở mức này?',
    rule: /sổ tay mã hoá, mục \d/,
    whyNot: /^Vì sao chưa đến mức “/,
    nothing: 'Không có câu nào trong phần đã lọc',
    loosen: /Lĩnh vực: Tài chính/,
  },
} as const

for (const lang of UI_LANGS) {
  const words = JOBS[lang]

  test(`columns are chosen, and the choice is in the address: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/matrix?lang=${lang}`)
    const choices = page.locator('.matrix-choices')
    await choices.getByText(words.voices).click()
    await expect(page).toHaveURL(/columns=voice/)
    await expect(page.getByRole('columnheader', { name: words.both }).first()).toBeVisible()
    await page.getByRole('radio', { name: words.voices }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(/columns=stage/)
    await expect(page.getByRole('radio', { name: words.stages })).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('radio', { name: words.voices })).toBeChecked()
  })

  test(`a partner folds and unfolds, by mouse and by keys: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/matrix?lang=${lang}`)
    const article = page.getByRole('columnheader', { name: /\b001\b/ })
    await page.getByRole('button', { name: words.fold }).click()
    await expect(article).toHaveCount(0)
    await expect(page).toHaveURL(/open=RU/)
    await page.reload()
    await expect(article).toHaveCount(0)
    await page.getByRole('link', { name: words.politics }).focus()
    await page.keyboard.press('ArrowUp')
    const button = page.getByRole('button', { name: words.unfold })
    await expect(button).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(article).toBeVisible()
    await expect(page.getByRole('button', { name: words.fold })).toBeFocused()
  })

  test(`what lies before a chosen year is left out, and how much that is: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/matrix?lang=${lang}`)
    const count = page.getByRole('link', { name: words.politics }).locator('.matrix-count')
    const before = Number(await count.textContent())
    await page.getByLabel(words.since).selectOption('2025')
    await expect(page).toHaveURL(/since=2025/)
    await expect(page.getByText(words.leftOut).first()).toBeVisible()
    expect(Number(await count.textContent())).toBeLessThan(before)
  })

  test(`evidence stands under stage and voice, folds, and says why it is at this stage and not at the next: ${lang}`, async ({
    page,
  }) => {
    await page.goto(`#/v1/matrix?lang=${lang}&cell=BG.investment`)
    const panel = page.getByRole('complementary', { name: words.evidence })
    const group = panel.locator('.matrix-group-of').first()
    await expect(group.locator('blockquote').first()).toBeVisible()
    await group.getByText(words.why).first().click()
    await expect(group.getByText(words.rule).first()).toBeVisible()
    await panel.getByText(words.whyNot).click()
    await expect(panel.locator('.matrix-next')).toContainText(/\S.{20,}/)
    await group.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await expect(group.locator('blockquote').first()).toBeHidden()
  })

  test(`where nothing matches it says what to loosen: ${lang}`, async ({ page }) => {
    await page.goto(`#/v1/matrix?lang=${lang}&sector=finance`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nothing)
    await page.getByRole('button', { name: words.loosen }).last().click()
    await expect(page.getByRole('grid')).toBeVisible()
  })

  for (const address of ['cell=BG.trade', 'columns=year&theme=dark&cell=BG.politics', 'columns=lang&open=none'])
    test(`axe finds nothing at ${address}: ${lang}`, async ({ page }) => {
      await page.goto(`#/v1/matrix?lang=${lang}&${address}`)
      if (address.includes('cell')) await expect(page.locator('blockquote').first()).toBeVisible()
      await expect(page.getByRole('grid')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    })
}

test('an address of a cell from before columns could be chosen still opens it', async ({ page }) => {
  const id = SEED_IDS[1]
  await page.goto(`#/v1/matrix?cell=BG.community.${id}&lang=en`)
  await expect(page.locator('.matrix-cell[aria-current="true"]')).toHaveAttribute(
    'aria-label',
    /^Communities and visas, article 001:/,
  )
})

test('the evidence is loaded when it is wanted, not before the matrix', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto('#/v1/matrix?lang=en')
  const cell = page.getByRole('link', { name: JOBS.en.community })
  await expect(cell).toBeVisible()
  const panel = () => loaded.some((path) => /CellEvidencePanel-.*\.js$/.test(path))
  expect(panel()).toBe(false)
  await cell.click()
  await expect(page.locator('blockquote').first()).toBeVisible()
  expect(panel()).toBe(true)
})

test.describe('two hundred columns', () => {
  const ARTICLES = 200
  test.beforeEach(async ({ page }) => {
    await manyArticles(page, ['BG', 'RU', 'JP', 'KR'], ARTICLES)
  })

  test('many articles fold, open one partner at a time, and a few of them are drawn', async ({ page }) => {
    await page.goto('#/v1/matrix?lang=en')
    await expect(page.getByRole('columnheader', { name: /^Overall/ })).toHaveCount(4)
    await page.getByRole('button', { name: JOBS.en.unfold }).click()
    const grid = page.getByRole('grid')
    await expect(grid).toHaveAttribute('aria-colcount', String(ARTICLES + 4 + 2))
    await expect(grid.locator('tbody tr').first().locator('.matrix-cell').nth(5)).toBeVisible()
    expect(await grid.locator('tbody tr').first().locator('.matrix-cell').count()).toBeLessThan(ARTICLES / 2)
  })

  test('the keys reach the last column and come back, and the heads stay in sight', async ({ page }) => {
    await page.goto('#/v1/matrix?lang=en&open=BG')
    const politics = page.getByRole('link', { name: JOBS.en.politics })
    await politics.focus()
    await page.keyboard.press('End')
    const focused = page.locator(':focus')
    await expect(focused).toHaveAttribute('aria-label', /^Politics and diplomacy, South Korea:/)
    await expect(focused).toBeInViewport()
    await expect(page.getByRole('rowheader', { name: /^Politics and diplomacy/ })).toBeInViewport()
    await expect(page.getByRole('columnheader', { name: /^South Korea/ })).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(politics).toBeFocused()
    await expect(politics).toBeInViewport()
  })

  test('what has the focus stays drawn when one scrolls away, and a linked cell is brought into sight', async ({
    page,
  }) => {
    await page.goto(`#/v1/matrix?lang=en&open=BG&cell=BG.trade.0150_copy`)
    const linked = page.locator('.matrix-cell[aria-current="true"]')
    await expect(linked).toBeInViewport()
    await expect(linked).toHaveAttribute('aria-label', /article 0150/)
    await expect(page.locator('blockquote').first()).toBeVisible()
    await linked.focus()
    await page.locator('.matrix-frame').evaluate((frame) => frame.scrollTo({ left: 0 }))
    await expect(page.getByRole('link', { name: JOBS.en.politics })).toBeInViewport()
    await expect(linked).toBeFocused()
  })
})
