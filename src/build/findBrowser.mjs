// Finds a Chromium for the browser tests: CHROMIUM_PATH, else the npm-packaged one on Linux x64, else an installed Chrome.
// Of the packaged one only the file is used: its default arguments switch web security off, and the tests would prove nothing.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
const CACHE = resolve('node_modules/.cache')

/** Launch options for Playwright. */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) return { executablePath: given, args: ARGS }
  if (process.platform === 'linux' && process.arch === 'x64')
    return { executablePath: await packaged(), args: ['--headless=shell', ...ARGS] }
  return { channel: 'chrome', args: ARGS }
}

/** Unpacked once into a folder of its own version: the package trusts whatever `chromium` it finds in the temporary folder. */
async function packaged() {
  const { version } = JSON.parse(readFileSync(resolve('node_modules/@sparticuz/chromium/package.json'), 'utf8'))
  const dir = join(CACHE, `chromium-${version}`)
  if (existsSync(join(dir, 'chromium'))) return join(dir, 'chromium')
  mkdirSync(CACHE, { recursive: true })
  const making = mkdtempSync(join(CACHE, 'chromium-making-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = making
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  try {
    renameSync(making, dir)
  } catch {
    rmSync(making, { recursive: true, force: true }) // another process was first
  }
  return join(dir, 'chromium')
}
