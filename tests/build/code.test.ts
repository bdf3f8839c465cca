import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedText } from '../fixtures/goldCorpus.ts'

interface Annotation {
  readonly article: string
  readonly meta: { readonly lang: string }
  readonly statements: readonly { readonly quote: string }[]
  readonly events: readonly { readonly date: string; readonly basis: string }[]
}

const out = mkdtempSync(join(tmpdir(), 'code-'))
const code = (...args: string[]) => spawnSync(process.execPath, ['src/build/code.mjs', ...args], { encoding: 'utf8' })

beforeAll(() => {
  code('seeds') // the first run bundles the coder
}, 60_000)
afterAll(() => rmSync(out, { recursive: true, force: true }))

describe('npm run -s code', () => {
  test('prints one JSON object a line and nothing else; every quote is a slice of its file', () => {
    const { stdout, status } = code('seeds')
    expect(status).toBe(0)
    const annotations = stdout
      .trimEnd()
      .split('\n')
      .map((line): Annotation => JSON.parse(line))
    expect(annotations.map((annotation) => `${annotation.article}.txt`)).toEqual(readdirSync('seeds').sort())
    for (const { article, statements } of annotations) {
      expect(statements.length).toBeGreaterThan(0)
      for (const { quote } of statements) expect(seedText(article)).toContain(quote)
    }
  })

  test('writes NAME.json for each article and corpus.json; with --each no date comes from another article', () => {
    const both = join(out, 'both')
    const each = join(out, 'each')
    expect(code('seeds', '--out', both).status).toBe(0)
    expect(code('seeds', '--out', each, '--each').status).toBe(0)
    const names = readdirSync('seeds').map((name) => name.replace('.txt', '.json'))
    expect(readdirSync(both).sort()).toEqual([...names, 'corpus.json'].sort())
    expect(readdirSync(each).sort()).toEqual(names.sort())
    const bases = (dir: string) =>
      names.flatMap((name) => {
        const annotation: Annotation = JSON.parse(readFileSync(join(dir, name), 'utf8'))
        return annotation.events.map((event) => event.basis)
      })
    expect(bases(both)).toContain('corpus')
    expect(existsSync(join(each, 'corpus.json'))).toBe(false)
  })

  test('the same folder coded twice gives the same bytes', () => {
    expect(code('seeds').stdout).toBe(code('seeds').stdout)
  })

  test('a broken file is one line on standard error; the status stays 0 and the rest is coded', () => {
    const dir = mkdtempSync(join(out, 'in-'))
    writeFileSync(join(dir, 'good.txt'), seedText('004_05aba0472c3c5cf1'))
    writeFileSync(join(dir, 'bad.txt'), Uint8Array.of(0xff, 0xfe, 0x41))
    const { stdout, stderr, status } = code(dir)
    expect(status).toBe(0)
    expect(stderr).toMatch(/^bad\.txt: invalid-utf8: .+\n$/)
    expect(JSON.parse(stdout)).toMatchObject({ article: 'good', meta: { lang: 'vi', partners: ['RU'] } })
  })

  test('--explain prints every sentence of an article, with its codes or the reason that it has none', () => {
    const { stdout, status } = code('--explain', 'seeds/004_05aba0472c3c5cf1.txt')
    expect(status).toBe(0)
    expect(stdout).toContain('language     vi')
    expect(stdout).toMatch(/Ông Sơn đề nghị tiếp tục hỗ trợ cộng đồng .+\n {4}RU community “.+” {2}proposed/)
    expect(stdout).toMatch(/ no statement: bare-report/)
  })

  test.each([
    [[]],
    [['--nonsense']],
    [['--explain', 'seeds']],
    [['--explain', 'nowhere.txt']],
    [['seeds', '--explain', 'x.txt']],
    [['seeds', 'more']],
    [['no-such-folder']],
  ])('%j: wrong usage is 2, with the usage', (args) => {
    const { stdout, stderr, status } = code(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('usage: npm run -s code')
  })
})
