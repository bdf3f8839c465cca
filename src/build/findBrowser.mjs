// Finds a Chromium for the browser tests: CHROMIUM_PATH, else the npm-packaged one on Linux x64, else an installed Chrome.
// Of the packaged one only the file is used: its default arguments switch web security off, and the tests would prove nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
const CACHE = resolve('node_modules/.cache')
const PACKAGE = 'node_modules/@sparticuz/chromium'

/** Launch options for Playwright. */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) return { executablePath: given, args: ARGS }
  if (process.platform === 'linux' && process.arch === 'x64') return launchOptions(await packaged())
  return { channel: 'chrome', args: ARGS }
}

/** A bare machine lacks the libraries that a browser needs (libnss3, libnspr4): then the package's own are unpacked beside it. */
function launchOptions(executablePath) {
  const options = { executablePath, args: ['--headless=shell', ...ARGS] }
  if (runs(executablePath, process.env)) return options
  const libraries = join(dirname(executablePath), 'al2023')
  if (!existsSync(libraries)) unpack('al2023.tar.br', libraries)
  const env = { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib') }
  if (!runs(executablePath, env))
    throw new Error(
      'The packaged Chromium does not start here. Install Chromium or Chrome and set CHROMIUM_PATH to it.',
    )
  return { ...options, env }
}

const runs = (file, env) => spawnSync(file, ['--version'], { env, stdio: 'ignore' }).status === 0

function unpack(name, folder) {
  mkdirSync(folder, { recursive: true })
  const input = brotliDecompressSync(readFileSync(resolve(PACKAGE, 'bin', name)))
  spawnSync('tar', ['-x', '-C', folder], { input, stdio: ['pipe', 'ignore', 'inherit'] })
}

/** Unpacked once into a folder of its own version: the package trusts whatever `chromium` it finds in the temporary folder. */
async function packaged() {
  const { version } = JSON.parse(readFileSync(resolve(PACKAGE, 'package.json'), 'utf8'))
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
