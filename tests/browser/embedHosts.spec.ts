/** Host pages as editors really make them: an element that is hidden, moved or changed by a script, hosts that are sandboxed or dark themselves. */
import type { Frame, Page } from '@playwright/test'
import { expect, frameOf, hostHtml, test } from './host.ts'

const element = (site: string, attributes: string) =>
  `<script src="${site}bang-giao.js" defer></script><bang-giao ${attributes}></bang-giao>`

/** The frame is as high as its content, and its content is there. */
async function expectFits(frame: Frame): Promise<void> {
  await expect
    .poll(() =>
      frame.evaluate(() => {
        const content = Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().height ?? 0)
        return { apart: window.innerHeight - content, shown: content > 150 }
      }),
    )
    .toEqual({ apart: 0, shown: true })
}

/** Keeps the heights that the host hears. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { heights: [] })
    addEventListener('message', ({ data }) => {
      if (data?.type === 'height') Reflect.get(window, 'heights').push(data.height)
    })
  })

test('a hidden element takes no room and says no height, and is right once it is shown', async ({
  page,
  host,
  site,
}) => {
  await listen(page)
  await page.goto(host.add(hostHtml(element(site, 'view="matrix" lang="en" hidden'))))
  const frame = await frameOf(page, '/embed/v1/matrix')
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en')
  await expect(frame.locator('[role="grid"]')).toBeAttached()
  await expect(page.locator('bang-giao')).toBeHidden()
  expect(await page.evaluate(() => Reflect.get(window, 'heights'))).toEqual([])
  await page.locator('bang-giao').evaluate((one) => one.removeAttribute('hidden'))
  await expectFits(frame)
})

test('what a content system writes on every element is no key of the address', async ({ page, host, site }) => {
  const more =
    'dir="auto" role="group" tabindex="-1" translate="no" spellcheck="false" data-v-1="" _ngcontent-a="" v-cloak onclick="" itemprop="x"'
  await page.goto(
    host.add(hostHtml(element(site, `view="matrix" lang="en-GB" base="${site.replace(/\/$/, '')}" ${more}`))),
  )
  const frame = await frameOf(page, '/embed/v1/matrix')
  await expect(frame.getByRole('grid')).toBeVisible()
  expect(frame.url()).toBe(`${site}index.html#/embed/v1/matrix?lang=en`)
})

test('a misspelt key is named in the frame', async ({ page, host, site }) => {
  await page.goto(host.add(hostHtml(element(site, 'view="matrix" lang="en" parnter="BG"'))))
  const frame = await frameOf(page, '/embed/v1/matrix')
  await expect(frame.getByText('parnter')).toBeVisible()
})

test('a changed attribute changes the frame, and Back leaves the page', async ({ page, host, site }) => {
  await page.goto(host.add(hostHtml('<p>Before</p>')))
  await page.goto(host.add(hostHtml(element(site, 'view="matrix" lang="en" title="One"'))))
  const frame = await frameOf(page, '/embed/v1/matrix')
  await expectFits(frame)
  await page.locator('bang-giao').evaluate((one) => {
    one.setAttribute('view', 'timeline')
    one.setAttribute('lang', 'vi')
  })
  await expect(frame.locator('html')).toHaveAttribute('lang', 'vi')
  await expect(frame.getByRole('main')).toHaveAccessibleName(/^Dòng thời gian/)
  await expectFits(frame)
  await page.goBack()
  await expect(page.getByText('Before')).toBeVisible()
})

test('moved and put back it shows what its attributes say then', async ({ page, host, site }) => {
  await page.goto(host.add(hostHtml(`${element(site, 'view="matrix" lang="en"')}<div id="place"></div>`)))
  await expectFits(await frameOf(page, '/embed/v1/matrix'))
  await page.locator('bang-giao').evaluate((one) => {
    document.querySelector('#place')?.append(one)
  })
  await expectFits(await frameOf(page, '/embed/v1/matrix'))
  await page.locator('bang-giao').evaluate(async (one) => {
    one.setAttribute('view', 'timeline')
    await new Promise(requestAnimationFrame)
    one.remove()
    await new Promise(requestAnimationFrame)
    document.body.append(one)
  })
  await expectFits(await frameOf(page, '/embed/v1/timeline'))
})

test('created by a script, its attributes after it', async ({ page, host, site }) => {
  await page.goto(host.add(hostHtml(`<script src="${site}bang-giao.js"></script>`)))
  await page.evaluate(() => {
    const made = document.createElement('bang-giao')
    document.body.append(made)
    made.setAttribute('view', 'timeline')
    made.setAttribute('lang', 'vi')
  })
  const frame = await frameOf(page, '/embed/v1/timeline')
  await expect(frame.locator('html')).toHaveAttribute('lang', 'vi')
  await expectFits(frame)
})

test('its script written into the page, with its base', async ({ page, host, site }) => {
  const script = await (await page.request.get(`${site}bang-giao.js`)).text()
  const body = `<script>${script}</script><bang-giao view="matrix" lang="en" base="${site}"></bang-giao>`
  await page.goto(host.add(hostHtml(body)))
  await expectFits(await frameOf(page, '/embed/v1/matrix'))
})

test('in a host that is itself in a sandbox', async ({ page, host, site }) => {
  const inner = host.add(hostHtml(element(site, 'view="matrix" lang="en"')))
  await page.goto(
    host.add(hostHtml(`<iframe src="${inner}" sandbox="allow-scripts" width="900" height="600"></iframe>`)),
  )
  const frame = await frameOf(page, '/embed/v1/matrix')
  await expect(frame.getByRole('grid')).toBeVisible()
  await expectFits(frame)
})

test('the theme of the host: its own color-scheme, else the system’s, also when that changes', async ({
  page,
  host,
  site,
}) => {
  const body = element(site, 'view="matrix" lang="en" theme="host"')
  await page.goto(host.add(hostHtml(body, '<style>:root { color-scheme: dark }</style>')))
  await expect((await frameOf(page, '/embed/v1/matrix')).locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto(host.add(hostHtml(body)))
  const frame = await frameOf(page, '/embed/v1/matrix?lang=en&theme=host')
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
})

for (const file of ['index.html', 'embed.html'])
  test(`${file} in a frame too low for it: the wheel reaches its end`, async ({ page, host, site }) => {
    await page.goto(
      host.add(
        hostHtml(`<iframe src="${site}${file}#/embed/v1/matrix?lang=en" title="R" width="900" height="300"></iframe>`),
      ),
    )
    const frame = await frameOf(page, '/embed/v1/matrix')
    await expect(frame.getByRole('grid')).toBeVisible()
    const last = frame.getByRole('link', { name: 'Open the whole record' })
    await expect(last).not.toBeInViewport()
    await page.mouse.move(400, 20)
    await page.mouse.wheel(0, 3000)
    await expect(last).toBeInViewport()
  })

for (const way of ['element', 'frame'])
  test(`the export’s dialog in a short ${way}: its first and its last button are in sight`, async ({
    page,
    host,
    site,
  }) => {
    const body =
      way === 'element'
        ? element(site, 'view="event" lang="en" event="none"')
        : `<iframe src="${site}index.html#/embed/v1/event?lang=en&event=none" title="R" width="900" height="320"></iframe>`
    await page.goto(host.add(hostHtml(body)))
    const frame = await frameOf(page, '/embed/v1/event')
    await frame.getByRole('button', { name: 'Export' }).click()
    const dialog = frame.getByRole('dialog')
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport()
    const { top, bottom, height } = await dialog.evaluate((one) => {
      const box = one.getBoundingClientRect()
      return { top: box.top, bottom: box.bottom, height: window.innerHeight }
    })
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(height)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    if (way === 'element') await expectFits(frame)
  })
