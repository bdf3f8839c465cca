// Installs the locked dependencies when they are missing or the lock changed. No dependencies of its own; speaks on standard
// error only, so that a command behind it can own standard output.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const OLDEST = [20, 19]
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** Makes `root` ready to run: the right Node, and `node_modules` as the lock says. Ends the process with a sentence where it cannot. */
export async function setUp(root) {
  checkNode()
  const stamp = join(root, 'node_modules/.lock-sha256')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex')
  const fresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (fresh()) return
  const install = new Install(root)
  await install.takeTurn()
  try {
    if (fresh()) return
    console.error('Installing dependencies (once; a minute or so)…')
    const code = await install.run()
    if (code !== 0) fail('Set-up failed (see npm above; a first run needs the network). Run it again to retry.', code)
    writeFileSync(stamp, wanted)
  } finally {
    install.leave()
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    fail(`Node ${OLDEST.join('.')} or newer is needed; this is ${process.version}.`)
}

function fail(message, code = 1) {
  console.error(message)
  process.exit(code)
}

/** One `npm ci` at a time in one folder: `npm start` and `npm test` may be started together. */
class Install {
  constructor(root) {
    this.root = root
    this.lock = join(root, '.setup.lock')
    this.mine = `${this.lock}.${process.pid}`
    this.child = undefined
    this.leave = this.leave.bind(this)
    this.handlers = Object.entries(SIGNALS).map(([signal, code]) => [signal, () => this.stop(code)])
  }

  async takeTurn() {
    writeFileSync(this.mine, String(process.pid))
    process.on('exit', this.leave)
    for (const [signal, handler] of this.handlers) process.on(signal, handler)
    while (!this.tryLock()) await sleep(300)
  }

  tryLock() {
    try {
      linkSync(this.mine, this.lock)
      return true
    } catch {
      this.dropDeadLock()
      return false
    }
  }

  dropDeadLock() {
    try {
      process.kill(Number(readFileSync(this.lock, 'utf8')), 0)
    } catch (error) {
      if (error?.code === 'ESRCH') rmSync(this.lock, { force: true })
    }
  }

  run() {
    const cli = process.env.npm_execpath
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
    const options = { cwd: this.root, stdio: ['ignore', 2, 2] } // npm's own words go to standard error
    this.child = cli?.endsWith('.js')
      ? spawn(process.execPath, [cli, ...args], options)
      : spawn('npm', args, { ...options, shell: process.platform === 'win32' })
    return new Promise((done) => {
      this.child.on('error', () => done(1))
      this.child.on('exit', (code) => done(code ?? 1))
    })
  }

  stop(code) {
    this.child?.kill('SIGKILL')
    fail('\nStopped during set-up; run it again to finish.', code)
  }

  leave() {
    process.off('exit', this.leave)
    for (const [signal, handler] of this.handlers) process.off(signal, handler)
    rmSync(this.mine, { force: true })
    try {
      if (readFileSync(this.lock, 'utf8') === String(process.pid)) rmSync(this.lock)
    } catch {
      // no lock, or another's: nothing to take away
    }
  }
}

const here = fileURLToPath(import.meta.url)
if (process.argv[1] !== undefined && resolve(process.argv[1]) === here) await setUp(resolve(dirname(here), '../..'))
