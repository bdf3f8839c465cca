// `npm run shots`: pictures and PDF of what the page shows, made with the browser that `npm test` finds.
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setUp } from './setup.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
await setUp(root)
const { bundle } = await import('./bundle.mjs')
const { findBrowser } = await import('./findBrowser.mjs')
const { freshSite } = await import('./freshSite.mjs')
const { serveFolder } = await import('./serveFolder.mjs')
const { run } = await import(pathToFileURL(await bundle(root, 'src/build/shots/shotsCli.ts')).href)

/** The same letters on every run: no hinting, no colours at their edges, one colour space. */
const STEADY = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars']

async function launch() {
  const { chromium } = await import('playwright-core')
  const options = await findBrowser()
  return chromium.launch({ ...options, args: [...options.args, ...STEADY] })
}

process.exitCode = await run(process.argv.slice(2), { site: () => freshSite(root), serve: serveFolder, launch })
