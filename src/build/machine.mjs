// What photographs the page: the built site, a host for it, and a browser that draws the same letters on every run.
import { findBrowser } from './findBrowser.mjs'
import { freshSite } from './freshSite.mjs'
import { serveFolder } from './serveFolder.mjs'

/** No hinting, no colours at the edges of letters, one colour space. */
const STEADY = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars']

async function launch() {
  const { chromium } = await import('playwright-core')
  const options = await findBrowser()
  return chromium.launch({ ...options, args: [...options.args, ...STEADY] })
}

export const machineOf = (root) => ({ site: () => freshSite(root), serve: serveFolder, launch })
