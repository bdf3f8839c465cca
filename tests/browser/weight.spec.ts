/** How many requests and bytes each way of embedding takes until the matrix is drawn. Printed; what is asserted is where they go. */
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, frameOf, hostHtml, test } from './host.ts'

interface Weight {
  readonly requests: number
  readonly bytes: number
  /** As a server sends them that compresses by brotli. */
  readonly packed: number
  readonly origins: readonly string[]
}

/** Fonts are packed already. */
const packedSize = (url: string, body: Buffer) =>
  url.endsWith('.woff2') ? body.length : brotliCompressSync(body).length

async function weighed(page: Page, site: string, open: () => Promise<void>): Promise<Weight> {
  const bodies: Promise<{ readonly url: string; readonly body: Buffer }>[] = []
  page.on('response', (response) => {
    const url = response.url()
    if (url.startsWith(site)) bodies.push(response.body().then((body) => ({ url, body })))
  })
  const origins = new Set<string>()
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  await open()
  const all = await Promise.all(bodies)
  return {
    requests: all.length,
    bytes: all.reduce((sum, { body }) => sum + body.length, 0),
    packed: all.reduce((sum, { url, body }) => sum + packedSize(url, body), 0),
    origins: [...origins],
  }
}

const WAYS = {
  element: (site: string) =>
    `<script src="${site}bang-giao.js" defer></script><bang-giao view="matrix" lang="en"></bang-giao>`,
  iframe: (site: string) => `<iframe src="${site}index.html#/embed/v1/matrix?lang=en" height="900"></iframe>`,
  'sandboxed iframe': (site: string) =>
    `<iframe src="${site}embed.html#/embed/v1/matrix?lang=en" height="900" sandbox="allow-scripts"></iframe>`,
} as const

for (const [way, body] of Object.entries(WAYS))
  test(`${way}: everything comes from the site`, async ({ page, host, site }) => {
    const { requests, bytes, packed, origins } = await weighed(page, site, async () => {
      await page.goto(host.add(hostHtml(body(site))))
      const frame = await frameOf(page, '/embed/v1/matrix')
      await expect(frame.getByRole('grid')).toBeVisible()
      await page.waitForLoadState('networkidle')
    })
    console.log(`${way}: ${requests} requests, ${Math.round(bytes / 1000)} kB, ${Math.round(packed / 1000)} kB packed`)
    const { origin } = new URL(site)
    expect(origins.filter((one) => ![host.origin, origin, 'null'].includes(one))).toEqual([])
  })

test('the script of the element is at most 3 kB', async ({ page, site }) => {
  const { length } = await (await page.request.get(`${site}bang-giao.js`)).body()
  console.log(`bang-giao.js: ${length} bytes`)
  expect(length).toBeLessThanOrEqual(3000)
})

/** What the design allows the JavaScript before the matrix, packed with brotli, bytes. */
const BUDGET = 110_000

test('the JavaScript before the matrix stays within its budget', async ({ page, site }) => {
  const html = await (await page.request.get(site)).text()
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path)
  expect(scripts.length).toBeGreaterThan(0)
  let packed = 0
  for (const path of scripts) packed += brotliCompressSync(await (await page.request.get(site + path)).body()).length
  console.log(`JavaScript before the matrix: ${packed} bytes packed`)
  expect(packed).toBeLessThanOrEqual(BUDGET)
})
