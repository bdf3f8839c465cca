import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goldEvents, goldIndex, goldTexts, seedText } from '../fixtures/goldCorpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'diff-'))
const [old, now, wrong] = ['old', 'now', 'wrong'].map((name) => join(folder, name))
const diff = (...args: string[]) =>
  spawnSync(process.execPath, ['src/build/diff.mjs', ...args], { encoding: 'utf8', timeout: 60_000 })

function writeCorpus(path = '', without = 0) {
  mkdirSync(join(path, 'articles'), { recursive: true })
  const index = goldIndex()
  writeFileSync(join(path, 'index.json'), JSON.stringify({ ...index, events: index.events.slice(without) }))
  for (const [id, text] of goldTexts()) writeFileSync(join(path, 'articles', `${id}.json`), JSON.stringify(text))
}

beforeAll(() => {
  writeCorpus(old, 1)
  writeCorpus(now)
  mkdirSync(wrong ?? '')
  diff(now ?? '', now ?? '') // the first run bundles it
}, 90_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('says that nothing has changed, with status 0', () => {
  const { status, stdout } = diff(now ?? '', now ?? '')
  expect(stdout).toContain('Nothing has changed.')
  expect(status).toBe(0)
})

test('names what is new with the sentence that says it, with status 1, in either language', () => {
  const { status, stdout, stderr } = diff(old ?? '', now ?? '')
  expect(stderr).toBe('')
  expect(status).toBe(1)
  const added = goldEvents()[0]
  expect(stdout).toContain('New events')
  expect(stdout).toContain(added?.label)
  const quotes = added?.evidence.flatMap((one) => one.quotes.map((quote) => ({ ...one, quote }))) ?? []
  const shown = quotes.filter(({ quote }) => stdout.includes(`“${quote}”`))
  expect(shown.length).toBeGreaterThan(0)
  for (const { article, quote } of shown) expect(seedText(article)).toContain(quote)
  expect(diff(old ?? '', now ?? '', '--lang', 'vi').stdout).toContain('Sự kiện mới')
})

test('is told what is wrong with a folder, with status 2', () => {
  const none = diff(join(folder, 'nowhere'), now ?? '')
  expect(none.status).toBe(2)
  expect(none.stderr).toMatch(/nowhere: there is no such folder or file\./)
  const empty = diff(old ?? '', wrong ?? '')
  expect(empty.status).toBe(2)
  expect(empty.stderr).toMatch(/wrong: holds no index\.json/)
  writeFileSync(join(wrong ?? '', 'index.json'), '{"format": 1}')
  const other = diff(old ?? '', wrong ?? '')
  expect(other.status).toBe(2)
  expect(other.stderr).toMatch(/is not the index of a Bang Giao corpus/)
  expect(other.stdout).toBe('')
  expect(diff(old ?? '').status).toBe(2)
})
