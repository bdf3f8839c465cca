/** A page on another origin (a second port) that holds frames of the built site, served with the headers that a test gives. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, HOST, test as quiet } from './page.ts'

export interface HostPage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Host {
  readonly origin: string
  /** Serves a page and returns its address. */
  readonly add: (page: HostPage | string) => string
}

const listening = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

export const test = quiet.extend<{ readonly host: Host; readonly site: string }>({
  /** Address of the folder that holds the built site, with its last slash. */
  site: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error('the configuration names no site')
    await use(baseURL)
  },
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads what a fixture needs from its pattern.
  host: async ({}, use) => {
    const pages = new Map<string, HostPage>()
    const server = createServer((request, response) => {
      const page = pages.get(request.url?.split('?', 1)[0] ?? '')
      response.writeHead(page === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...page?.headers,
      })
      response.end(page?.html ?? '')
    })
    // Another name of this machine: another site, so that storage counts as a third party's.
    const origin = `http://${HOST}:${await listening(server)}`
    await use({
      origin,
      add: (page) => {
        const path = `/${pages.size}`
        pages.set(path, typeof page === 'string' ? { html: page } : page)
        return `${origin}${path}`
      },
    })
    await new Promise((resolve) => server.close(resolve))
  },
})

/** A host page in English with the given body. */
export const hostHtml = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`

/** The frame of the page whose address holds a text, once it is there. */
export async function frameOf(page: Page, part: string) {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes(part))).toBe(true)
  const frame = page.frames().find((one) => one.url().includes(part))
  if (frame === undefined) throw new Error(`no frame with ${part}`)
  return frame
}

export { expect }
