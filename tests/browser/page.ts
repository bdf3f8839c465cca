/** What every browser test holds: no console error, no broken promise, no request to another origin. */
import { test as base, expect } from '@playwright/test'

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
        if (url.protocol !== 'blob:' && url.protocol !== 'data:' && url.origin !== origin)
          said.push(`request to ${url}`)
      })
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
