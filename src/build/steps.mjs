// Runs the project's tools one after the other, each with its output on the terminal, and says at the end what passed.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const REPORTS = 'node_modules/.cache/bang-giao-reports'
const TOOL = (name) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

export const TYPES = { name: 'types', run: ['tsc', '--noEmit'] }
export const LINT = { name: 'lint and format', run: ['biome', 'ci', '--error-on-warnings', '.'] }
export const UNUSED = { name: 'nothing unused', run: ['knip'] }
export const LOCK = { name: 'lock file whole', run: [process.execPath, 'src/build/lockComplete.mjs'] }
export const UNIT = {
  name: 'unit, component and gold tests',
  run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
  count: () => vitestCount(read('unit.json')),
}
/** Without the component and gold tests and those that start processes: what the inner loop needs. */
export const UNIT_ONLY = {
  ...UNIT,
  name: 'unit tests',
  run: [
    ...UNIT.run,
    '--exclude=tests/views/**',
    '--exclude=tests/ui/**',
    '--exclude=tests/gold/**',
    '--exclude=tests/build/code.test.ts',
    '--exclude=tests/build/noText.test.ts',
  ],
}
export const BUILD = { name: 'build', run: [process.execPath, 'src/build/build.mjs'] }
export const BUILD_SINGLE = {
  name: 'build of the single file',
  run: [process.execPath, 'src/build/build.mjs', '--single'],
}
export const BROWSER = {
  name: 'browser tests',
  run: ['playwright', 'test', '--config', 'tests/browser/playwright.config.mjs', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(process.cwd(), REPORTS, 'browser.json') },
  count: () => playwrightCount(read('browser.json')),
}

function read(name) {
  const file = join(REPORTS, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function vitestCount(report) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numFailedTestSuites } = report
  return { passed, failed: failed === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : failed, skipped }
}

function playwrightCount(report) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/** A step that counts nothing of its own is one test: it passes or fails. */
const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })

function start({ run: [command, ...args], env = {} }) {
  const file = command === process.execPath ? command : TOOL(command)
  const child = spawn(file, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return new Promise((done) => {
    child.on('error', () => done(1))
    child.on('exit', (code) => done(code ?? 1))
  })
}

/** Runs all steps, also after one has failed, so that one run shows everything. Sets the exit status. */
export async function runSteps(steps) {
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const total = { passed: 0, failed: 0, skipped: 0 }
  const lines = []
  for (const step of steps) {
    console.log(`\n── ${step.name}`)
    const began = Date.now()
    const code = await start(step)
    const counted = step.count?.() ?? asOne(code)
    const count = code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
    for (const key of Object.keys(total)) total[key] += count[key]
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    lines.push(
      `${count.failed === 0 ? 'passed' : 'FAILED'}  ${step.name.padEnd(32)} ${count.passed} passed, ${count.failed} failed  ${seconds} s`,
    )
  }
  console.log(`\n${lines.join('\n')}\n`)
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
  process.exitCode = total.failed === 0 ? 0 : 1
}
