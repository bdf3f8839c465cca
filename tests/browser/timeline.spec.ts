import type { Page } from '@playwright/test'
import { goldEvents, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { expect, test } from './page.ts'

/** The table of all events, whatever the language. */
const tableOf = (page: Page) => page.getByRole('table', { name: /^All \d|^The one event|^Tất cả|^Một sự kiện/ })

const shortId = (id: string) => id.split('_')[0] ?? id
/** The visit that three articles report. */
const visit = goldEvents().find((event) => event.type === 'visit' && event.date === '2025-10-22/2025-10-24')
const yearless = goldEvents().filter((event) => event.date.startsWith('XXXX'))

test('the visit of 22–24 October stands over three days with three articles behind it', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  const row = tableOf(page).getByRole('row').filter({ hasText: '22–24 Oct 2025' }).filter({ hasText: 'Visit' }).first()
  await expect(row).toContainText(visit?.articles.map(shortId).join(', ') ?? 'no such event in gold')
  await row.getByRole('link').click()
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  for (const evidence of visit?.evidence ?? [])
    for (const quote of evidence.quotes)
      await expect(panel.locator('blockquote').filter({ hasText: quote })).toHaveCount(1)
})

test('the April events have no year and stand in a lane of their own', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  const heading = page.getByRole('heading', { name: 'Year not stated' })
  await expect(heading).toBeVisible()
  const rows = tableOf(page).getByRole('row').filter({ hasText: 'year not stated' })
  await expect(rows).toHaveCount(yearless.length)
})

test('every event of the table opens quotes that are slices of their files', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=vi')
  const links = tableOf(page).getByRole('link')
  const texts = SEED_IDS.map(seedText)
  await expect(links).toHaveCount(goldEvents().length)
  for (let i = 0; i < goldEvents().length; i += 3) {
    await links.nth(i).click()
    const quotes = page.getByRole('complementary', { name: 'Trích dẫn' }).locator('blockquote')
    await expect(quotes.first()).toBeVisible()
    for (const quote of await quotes.allTextContents()) expect(texts.some((text) => text.includes(quote))).toBe(true)
  }
})

test('the brush moves by keys, and the days shown are in the address', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  await page.getByRole('slider').focus()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/days=19\d\d/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/days=20\d\d/)
  const before = page.url()
  await page.keyboard.press('[')
  await expect(page).not.toHaveURL(before)
})

test('an event chosen with the keyboard is closed by Escape, and the focus returns to it', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  const link = tableOf(page).getByRole('link').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toHaveCount(0)
  await expect(link).toBeFocused()
})

test('a link to an event that is not there says so', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en&event=BG-nothing')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('No such event')
})

interface MadeEvent {
  id: string
  type: string
  date: string
  firstDay: number | null
  lastDay: number | null
  partner: string
  planned: boolean
  evidence: { article: string; own?: unknown }[]
}

/** The built corpus with other events: what five articles cannot show. */
async function withEvents(page: Page, make: (pattern: MadeEvent, events: MadeEvent[]) => MadeEvent[]) {
  await page.route('**/corpus/index.json', async (route) => {
    const response = await route.fetch()
    const index: { events: MadeEvent[] } = await response.json()
    const pattern = index.events.find(({ date }) => date === '2025-10-23')
    if (pattern === undefined) throw new Error('the corpus has an event on 23 October 2025')
    await route.fulfill({ response, json: { ...index, events: make(pattern, index.events) } })
  })
}

const DAY = Date.UTC(2025, 0, 1) / 86_400_000
const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const CROWD = 300
/** Talks on every day of 300, so that no lane has room for them. */
const crowd = (pattern: MadeEvent) =>
  Array.from({ length: CROWD }, (_, i): MadeEvent => {
    const day = DAY + i
    return { ...pattern, id: `crowd-${i}`, type: 'talks', date: isoOf(day), firstDay: day, lastDay: day }
  })

const SAID = {
  en: { lane: 'Talks: number of events in each column', zoom: 'Zoom in', count: '300 events', partner: 'Partner' },
  vi: {
    lane: 'Hội đàm, tiếp xúc: số sự kiện theo từng khoảng',
    zoom: 'Phóng to',
    count: '300 sự kiện',
    partner: 'Đối tác',
  },
} as const

for (const lang of ['en', 'vi'] as const) {
  const said = SAID[lang]

  test(`${lang}: what has no room stands together with its number, and a click opens it by zooming in`, async ({
    page,
  }) => {
    await withEvents(page, crowd)
    await page.goto(`#/v1/timeline?lang=${lang}&days=2025-01-01..2025-12-31`)
    const clusters = page.getByRole('list', { name: said.lane })
    await expect(page.getByRole('heading', { level: 3 })).toContainText(said.count)
    const counts = (await clusters.getByRole('listitem').allTextContents()).map(Number)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(CROWD)
    await clusters.getByRole('button', { name: said.zoom }).first().click()
    await expect(page).toHaveURL(/days=2025-01-01\.\.2025-01-31/)
    await expect(page.getByRole('heading', { level: 3 })).toBeFocused()
  })

  test(`${lang}: clusters are reached by arrows, opened by Enter down to one event with its evidence`, async ({
    page,
  }) => {
    await withEvents(page, crowd)
    await page.goto(`#/v1/timeline?lang=${lang}&days=2025-01-01..2025-12-31`)
    const clusters = page.getByRole('list', { name: said.lane })
    await clusters.getByRole('button').first().focus()
    const months = await clusters.getByRole('listitem').count()
    await page.keyboard.press('ArrowRight')
    await expect(clusters.getByRole('button').nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/days=2025-02-01\.\.2025-02-28/)
    await expect(page.getByRole('heading', { level: 3 })).toBeFocused()
    // By weeks now, no longer by months.
    await expect(clusters.getByRole('listitem')).not.toHaveCount(months)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(clusters).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 3 })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary')).toBeVisible()
  })

  test(`${lang}: the lanes stand by partner when asked, and the address keeps it`, async ({ page }) => {
    await page.goto(`#/v1/timeline?lang=${lang}`)
    await page.getByRole('link', { name: said.partner, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/lanes=partner/)
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Bulgaria')
    await page.reload()
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Bulgaria')
  })

  test(`${lang}: the table is sorted by any column, by mouse and by keys, and the address keeps it`, async ({
    page,
  }) => {
    await page.goto(`#/v1/timeline?lang=${lang}`)
    const heads = tableOf(page).getByRole('columnheader')
    await expect(heads.first()).toHaveAttribute('aria-sort', 'ascending')
    const partner = heads.filter({ hasText: said.partner }).getByRole('button')
    await partner.click()
    await expect(page).toHaveURL(/order=partner/)
    await expect(heads.filter({ hasText: said.partner })).toHaveAttribute('aria-sort', 'ascending')
    await partner.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/order=-partner/)
    await expect(partner).toBeFocused()
    await page.reload()
    await expect(heads.filter({ hasText: said.partner })).toHaveAttribute('aria-sort', 'descending')
    await expect(tableOf(page).getByRole('row')).toHaveCount(goldEvents().length + 1)
    await expect(tableOf(page).getByRole('row').nth(1)).toContainText(lang === 'vi' ? 'Nga' : 'Russia')
  })

  test(`${lang}: the last contact with its days and an exact quote, by keys`, async ({ page }) => {
    await page.goto(`#/v1/timeline?lang=${lang}`)
    const contacts = page.getByRole('table', { name: lang === 'vi' ? /^Lần tiếp xúc gần nhất/ : /^Last contact/ })
    const leader = contacts.getByRole('row').filter({ hasText: lang === 'vi' ? 'Lãnh đạo cấp cao nhất' : 'Leader' })
    await expect(leader).toContainText(lang === 'vi' ? '23/10/2025' : '23 Oct 2025')
    await expect(leader).toContainText(lang === 'vi' ? 'cùng ngày' : 'the same day')
    await leader.getByRole('button').focus()
    await page.keyboard.press('Enter')
    const quote = await contacts.locator('blockquote').textContent()
    expect(SEED_IDS.map(seedText).some((text) => text.includes(quote ?? 'no quote'))).toBe(true)
    await expect(leader.getByRole('button')).toHaveAttribute('aria-expanded', 'true')
  })

  test(`${lang}: where reports of one event differ, that is marked in words`, async ({ page }) => {
    await withEvents(page, (pattern) => {
      const [first, ...others] = pattern.evidence
      const who = [{ kind: 'person', name: 'Nguyễn Văn Thử', country: 'VN' }]
      const own = { date: '2025-10-24', place: 'Plovdiv', participants: who }
      return [{ ...pattern, evidence: first === undefined ? [] : [{ ...first, own }, ...others] }]
    })
    await page.goto(`#/v1/timeline?lang=${lang}`)
    await tableOf(page).getByRole('link').first().click()
    const marked = page.getByRole('complementary').locator('.timeline-difference')
    await expect(marked.filter({ hasText: 'Plovdiv' })).toHaveCount(1)
    await expect(
      marked.filter({ hasText: lang === 'vi' ? 'Ngày ở đây khác: 24/10/2025' : 'Another day here: 24 Oct 2025' }),
    ).toHaveCount(1)
    await expect(marked.filter({ hasText: 'Nguyễn Văn Thử' })).toHaveCount(1)
  })
}

test('a long table comes in parts, and the focus goes on to the new ones', async ({ page }) => {
  await withEvents(page, crowd)
  await page.goto('#/v1/timeline?lang=en')
  const rows = tableOf(page).getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  const before = await rows.count()
  expect(before).toBeLessThan(CROWD)
  await page.getByRole('button', { name: /^Show the remaining \d+ events$/ }).press('Enter')
  await expect(rows).toHaveCount(CROWD + 1)
  await expect(rows.nth(before).getByRole('link')).toBeFocused()
})

test('the brush is carried by mouse, drawn out by an edge, and lengthened by Shift and an arrow', async ({ page }) => {
  await withEvents(page, crowd)
  await page.goto('#/v1/timeline?lang=en&days=2025-03-01..2025-06-30')
  const brush = page.getByRole('slider')
  await expect(brush).toHaveAttribute('aria-valuetext', /1 Mar–30 Jun 2025/)
  const box = await brush.boundingBox()
  if (box === null) throw new Error('the brush is drawn')
  await page.mouse.move(box.x + box.width / 2, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 150, box.y + 20, { steps: 5 })
  await page.mouse.up()
  await expect(brush).not.toHaveAttribute('aria-valuetext', /1 Mar/)
  await page.goto('#/v1/timeline?lang=en&days=2025-03-01..2025-06-30')
  await expect(brush).toHaveAttribute('aria-valuetext', /1 Mar–30 Jun 2025/)
  await page.mouse.move(box.x + box.width, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width + 120, box.y + 20, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(/days=2025-03-01\.\.2025-(0[789]|1)/)
  await page.goto('#/v1/timeline?lang=en&days=2025-03-01..2025-03-08')
  await brush.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/days=2025-03-01\.\.2025-03-09/)
  await expect(brush).toBeFocused()
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('the brush is carried', async ({ page }) => {
    await withEvents(page, crowd)
    await page.goto('#/v1/timeline?lang=vi&days=2025-03-01..2025-03-31')
    const brush = page.getByRole('slider')
    const box = await brush.boundingBox()
    if (box === null) throw new Error('the brush is drawn')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [{ x: at, y }] })
    await send('touchStart', x)
    for (let step = 1; step <= 8; step++) await send('touchMove', x + step * 12)
    await send('touchEnd', null)
    await expect(page).not.toHaveURL(/days=2025-03/)
    await expect(page).toHaveURL(/days=2025-\d\d-01\.\./)
  })
})

test('a filter that leaves no event says which to loosen', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en&partner=FI')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No event with Finland')
  await page.getByRole('main').getByRole('button', { name: 'Take away Partner: Finland' }).click()
  await expect(tableOf(page).getByRole('row')).toHaveCount(goldEvents().length + 1)
})

test('zooming in to a day shows it alone', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  await page.getByRole('link', { name: 'Day', exact: true }).click()
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '23 Oct 2025')
})
