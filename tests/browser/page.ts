/** What every browser test holds: no console error, no broken promise, no request to another origin than the site's and a test's own host page. */
import { test as base, expect } from '@playwright/test'

/** The name of the pages that hold frames (`host.ts`); the site has another. */
export const HOST = 'localhost'

export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const said: string[] = []
      const origin = new URL(baseURL ?? '').origin
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
      })
      page.on('pageerror', (error) => said.push(error.message))
      page.on('request', (request) => {
        const url = new URL(request.url())
        const own = url.origin === origin || url.hostname === HOST
        if (url.protocol !== 'blob:' && url.protocol !== 'data:' && !own) said.push(`request to ${url}`)
      })
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
