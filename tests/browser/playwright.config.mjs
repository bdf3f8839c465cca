import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../src/build/findBrowser.mjs'

const launchOptions = await findBrowser()
const port = process.env.BANG_GIAO_PORT ?? '5391'

/** On the built site, served under a sub-path with the strict policy in its header. */
export default defineConfig({
  testDir: '.',
  // One picture for all machines: the fonts are the page's own.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  outputDir: '../../node_modules/.cache/bang-giao-browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  use: { launchOptions, baseURL: `http://127.0.0.1:${port}/desk/bang-giao/`, viewport: { width: 1440, height: 900 } },
  webServer: {
    command: `node tests/browser/serve.mjs ${port} /desk/bang-giao/`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/desk/bang-giao/`,
    reuseExistingServer: false,
  },
})
