/** The built site in frames of a page on another origin. */
import type { Frame, Page } from '@playwright/test'
import { expect, frameOf, type Host, hostHtml, test } from './host.ts'

type Way = 'element' | 'element in a sandbox' | 'iframe' | 'sandboxed iframe' | 'sandboxed iframe with an origin'
const WAYS: readonly Way[] = [
  'element',
  'element in a sandbox',
  'iframe',
  'sandboxed iframe',
  'sandboxed iframe with an origin',
]

/** The attributes of an address. */
const attributes = (address: string) => {
  const [view, search = ''] = address.split('?', 2)
  return [`view="${view}"`, ...[...new URLSearchParams(search)].map(([key, value]) => `${key}="${value}"`)].join(' ')
}

const element = (site: string, address: string, more = '') =>
  `<script src="${site}bang-giao.js" defer></script><bang-giao ${attributes(address)} ${more}></bang-giao>`

const iframe = (site: string, page: string, address: string, more = '') =>
  `<iframe src="${site}${page}#/embed/v1/${address}" title="Record" width="100%" height="1200" frameborder="0" ${more}></iframe>`

function bodyOf(way: Way, site: string, address: string): string {
  switch (way) {
    case 'element':
      return element(site, address)
    case 'element in a sandbox':
      return element(site, address, 'sandbox="allow-scripts"')
    case 'iframe':
      return iframe(site, 'index.html', address)
    case 'sandboxed iframe':
      return iframe(site, 'embed.html', address, 'sandbox="allow-scripts"')
    case 'sandboxed iframe with an origin':
      return iframe(site, 'index.html', address, 'sandbox="allow-scripts allow-same-origin"')
  }
}

/** The policy of a careful intranet page: nothing but the site that it embeds. */
const strictPolicy = (site: string) => {
  const { origin } = new URL(site)
  return `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:`
}

/** Height of the frame as its page sees it, and of the content in it, in CSS pixels. */
const heights = (frame: Frame) =>
  frame.evaluate(() => ({
    frame: window.innerHeight,
    content: Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().height ?? 0),
    tooWide: document.documentElement.scrollWidth > window.innerWidth,
  }))

/** The frame is as high as its content. */
async function expectFits(frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const { frame: height, content, tooWide } = await heights(frame)
      return { apart: height - content, tooWide, shown: content > 200 }
    })
    .toEqual({ apart: 0, tooWide: false, shown: true })
}

const opened = async (page: Page, host: Host, body: string, site: string) => {
  await page.goto(host.add({ html: hostHtml(body), headers: { 'content-security-policy': strictPolicy(site) } }))
}

for (const way of WAYS)
  for (const view of ['matrix', 'timeline', 'sources'])
    test(`${view}, ${way}, under a strict policy`, async ({ page, host, site }) => {
      await opened(page, host, bodyOf(way, site, `${view}?lang=en`), site)
      const frame = await frameOf(page, `/embed/v1/${view}`)
      await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await expect(frame.getByRole('link', { name: 'Method' })).toHaveCount(0)
      if (way.startsWith('element')) await expectFits(frame)
    })

test('two on one page, each with its own height, language and theme, in a page of a third language', async ({
  page,
  host,
  site,
}) => {
  const body = `${element(site, 'matrix?partner=BG&lang=vi&theme=dark')}<bang-giao view="timeline" lang="en"></bang-giao>`
  await page.goto(host.add(hostHtml(body).replace('lang="en"><head>', 'lang="fr"><head>')))
  const matrix = await frameOf(page, '/embed/v1/matrix')
  const timeline = await frameOf(page, '/embed/v1/timeline')
  await expectFits(matrix)
  await expectFits(timeline)
  await expect(matrix.locator('html')).toHaveAttribute('lang', 'vi')
  await expect(matrix.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(timeline.locator('html')).toHaveAttribute('lang', 'en')
  expect((await heights(matrix)).frame).not.toBe((await heights(timeline)).frame)
})

for (const width of [320, 1600])
  test(`as high as its content at ${width} px, and when the host grows narrow`, async ({ page, host, site }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(host.add(hostHtml(element(site, 'matrix?lang=vi'))))
    const frame = await frameOf(page, '/embed/v1/matrix')
    await expectFits(frame)
    await page.setViewportSize({ width: width / 2 + 160, height: 800 })
    await expectFits(frame)
  })

test('the height settles: once it is right no further message comes', async ({ page, host, site }) => {
  await page.addInitScript(() => {
    Object.assign(window, { heard: 0 })
    addEventListener('message', ({ data }) => {
      if (data?.type === 'height') Object.assign(window, { heard: Number(Reflect.get(window, 'heard')) + 1 })
    })
  })
  await page.goto(host.add(hostHtml(element(site, 'timeline?lang=en'))))
  const frame = await frameOf(page, '/embed/v1/timeline')
  await page.waitForLoadState('networkidle')
  await expectFits(frame)
  const counted = () => page.evaluate(() => Number(Reflect.get(window, 'heard')))
  const before = await counted()
  await page.evaluate(frames, 60)
  expect(await counted()).toBe(before)
  await expectFits(frame)
})

/** Waits for a number of animation frames; 6 are a tenth of a second. */
async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

test('in a closed accordion it has its height within six animation frames of being opened', async ({
  page,
  host,
  site,
}) => {
  const body = `<details><summary>Record</summary>${element(site, 'matrix?lang=en')}</details>`
  await page.goto(host.add(hostHtml(body)))
  const frame = await frameOf(page, '/embed/v1/matrix')
  await page.waitForLoadState('networkidle')
  await page.getByText('Record', { exact: true }).click()
  await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await page.evaluate(frames, 6)
  const { frame: height, content } = await heights(frame)
  expect(height).toBe(content)
})

test('a late font: the height follows it', async ({ page, host, site }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(host.add(hostHtml(element(site, 'matrix?lang=vi'))))
  const frame = await frameOf(page, '/embed/v1/matrix')
  await expectFits(frame)
  expect(await frame.evaluate(() => document.fonts.status)).toBe('loading')
  release()
  await frame.evaluate(() => document.fonts.ready)
  await page.evaluate(frames, 6)
  const { frame: height, content } = await heights(frame)
  expect(height).toBe(content)
})

test('a content that changes: the height is right within six animation frames', async ({ page, host, site }) => {
  await page.goto(host.add(hostHtml(element(site, 'matrix?lang=en&partner=BG'))))
  const frame = await frameOf(page, '/embed/v1/matrix')
  await expectFits(frame)
  const before = (await heights(frame)).frame
  await frame
    .getByRole('gridcell', { name: /Energy/ })
    .first()
    .click()
  await expect(frame.getByRole('complementary')).toContainText('Open in source')
  await page.evaluate(frames, 6)
  const after = await heights(frame)
  expect(after.frame).toBe(after.content)
  expect(after.frame).toBeGreaterThan(before)
})

test('the host hears what is chosen and can set filters, language and theme', async ({ page, host, site }) => {
  await page.addInitScript(() => {
    Object.assign(window, { chosen: [] })
    addEventListener(
      'bang-giao-select',
      (event) => Reflect.get(window, 'chosen').push(Reflect.get(event, 'detail')),
      true,
    )
  })
  await page.goto(host.add(hostHtml(element(site, 'matrix?lang=en&partner=BG'))))
  const frame = await frameOf(page, '/embed/v1/matrix')
  await frame
    .getByRole('gridcell', { name: /Energy/ })
    .first()
    .click()
  await expect(frame.getByRole('complementary')).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'chosen')))
    .toEqual([expect.objectContaining({ selected: { cell: 'BG.energy', event: null } })])
  await page.evaluate(() =>
    Reflect.get(document.querySelector('bang-giao') ?? {}, 'set').call(document.querySelector('bang-giao'), {
      lang: 'vi',
      theme: 'dark',
      partner: 'RU',
      cell: null,
    }),
  )
  await expect(frame.locator('html')).toHaveAttribute('lang', 'vi')
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(frame.getByRole('region', { name: 'Bang Giao' })).toContainText('Nga')
})

test('messages from another window or origin, and unknown ones, change nothing', async ({ page, host, site }) => {
  const foreign = host.add(
    `<!doctype html><script>addEventListener('message',({data})=>{if(data!=='go')return;for(const to of [parent,parent.frames[0]])for(const message of [
      {bangGiao:1,type:'height',height:77777},{bangGiao:1,type:'set',keys:{lang:'vi',partner:'RU'}},{bangGiao:2,type:'set',keys:{lang:'vi'}}])to.postMessage(message,'*')
      parent.postMessage('done','*')})</script>`,
  )
  await page.goto(
    host.add(
      hostHtml(
        `${iframe(site, 'index.html', 'timeline?lang=en')}${element(site, 'matrix?lang=en&partner=BG')}<iframe id="foreign" src="${foreign}"></iframe>`,
      ),
    ),
  )
  const frame = await frameOf(page, '/embed/v1/matrix')
  // A frame of the page's own tree, which every window on it can reach; that of the element stands in a closed one.
  const reachable = await frameOf(page, '/embed/v1/timeline')
  await expect(reachable.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expectFits(frame)
  const before = await heights(frame)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data === 'done') resolve()
        })
        const other = document.querySelector<HTMLIFrameElement>('#foreign')
        other?.contentWindow?.postMessage('go', '*')
      }),
  )
  // From the host itself: another version, an unknown type, and no message at all.
  await page.evaluate(() => {
    for (const message of [
      { bangGiao: 9, type: 'set', keys: { lang: 'vi' } },
      { bangGiao: 1, type: 'grow' },
      null,
      'x',
    ])
      window.frames[0]?.postMessage(message, '*')
  })
  await page.evaluate(frames, 6)
  expect(await heights(frame)).toEqual(before)
  for (const one of [frame, reachable]) await expect(one.locator('html')).toHaveAttribute('lang', 'en')
  expect(reachable.url()).not.toContain('partner')
})

test('storage that throws takes nothing away', async ({ page, host, site }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await page.goto(host.add(hostHtml(element(site, 'timeline?lang=vi'))))
  await expectFits(await frameOf(page, '/embed/v1/timeline'))
})

test('the styles of the host do not reach the frame', async ({ page, host, site }) => {
  const resets =
    '<style>* { all: unset !important } iframe { display: none !important; height: 20px !important }</style>'
  await page.goto(host.add(hostHtml(element(site, 'matrix?lang=en'), resets)))
  await expectFits(await frameOf(page, '/embed/v1/matrix'))
})

test('a frame in a frame', async ({ page, host, site }) => {
  const inner = host.add(hostHtml(element(site, 'matrix?lang=en')))
  await page.goto(host.add(hostHtml(`<iframe src="${inner}" width="900" height="500"></iframe>`)))
  await expectFits(await frameOf(page, '/embed/v1/matrix'))
})

for (const way of ['iframe', 'sandboxed iframe'] as const)
  test(`a click opens the full view in a window of its own, ${way}`, async ({ page, host, site }) => {
    const body = bodyOf(way, site, 'matrix?lang=en&partner=BG&click=open').replace(
      'sandbox="allow-scripts"',
      'sandbox="allow-scripts allow-popups"',
    )
    await page.goto(host.add(hostHtml(body)))
    const frame = await frameOf(page, '/embed/v1/matrix')
    const opening = page.context().waitForEvent('page')
    await frame
      .getByRole('gridcell', { name: /Energy/ })
      .first()
      .click()
    const full = await opening
    await expect(full.getByRole('navigation').getByRole('link', { name: 'Matrix' })).toBeVisible()
    await expect(full.getByRole('complementary')).toContainText('Energy')
    await expect(frame.getByRole('complementary')).toHaveCount(0)
  })

test('one cell and one event alone, their links lead on inside the frame', async ({ page, host, site }) => {
  const body = `${element(site, 'cell?lang=en&cell=BG.energy&level=3')}<bang-giao view="event" lang="vi" event="none"></bang-giao>`
  await page.goto(host.add(hostHtml(body)))
  const cell = await frameOf(page, '/embed/v1/cell')
  await expect(cell.getByRole('heading', { level: 3, name: 'Energy' })).toBeVisible()
  await expect(cell.getByRole('button', { name: 'Close' })).toHaveCount(0)
  await expectFits(cell)
  await cell.getByRole('link', { name: 'Open in source' }).first().click()
  await expect(cell.getByRole('heading', { level: 3 }).first()).toBeVisible()
  expect(cell.url()).toContain('/embed/v1/sources')
  const event = await frameOf(page, '/embed/v1/event')
  await expect(event.getByRole('complementary')).toContainText('none')
})

test('the heading is of the level asked for, the focus enters and leaves', async ({ page, host, site }) => {
  const body = `<button id="before">Before</button>${element(site, 'asks?lang=en&level=4')}<button id="after">After</button>`
  await page.goto(host.add(hostHtml(body)))
  const frame = await frameOf(page, '/embed/v1/asks')
  await expect(frame.getByRole('heading', { level: 4 }).first()).toBeVisible()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(0)
  await page.locator('#before').focus()
  await page.keyboard.press('Tab')
  await expect(frame.locator(':focus')).toHaveCount(1)
  await page.locator('#after').focus()
  await page.keyboard.press('Shift+Tab')
  await expect(frame.getByRole('region', { name: 'Bang Giao' }).getByRole('link')).toBeFocused()
})
