/** A site that may not republish its articles: no file that it ships has words that the record does not quote. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { corpusFiles } from '../../src/build/corpusFiles.ts'
import { readFolder } from '../../src/build/readFolder.ts'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import { quotesOnly, withheldOf } from '../../src/corpus/index/quotesOnly.ts'
import { wordsOf } from '../../src/models/search/words.ts'

const out = mkdtempSync(join(tmpdir(), 'no-text-'))
afterAll(() => rmSync(out, { recursive: true }))

/** Wordings of some length that stand in an article and in no quote; without a sign that JSON or HTML would write otherwise. */
let secrets: readonly string[] = []
/** Words that only such wordings have. */
let secretWords: ReadonlySet<string> = new Set()
beforeAll(async () => {
  const { articles } = buildCorpus((await readFolder('seeds')).articles)
  const published = articles.map(quotesOnly).join('\n')
  const withheld = articles.flatMap((coded) =>
    withheldOf(coded).map(({ start, end }) => coded.article.text.slice(start, end)),
  )
  secrets = withheld
    .flatMap((text) => text.match(/[\p{L}\p{N} ,]{20,}/gu) ?? [])
    .filter((words) => !published.includes(words))
  const shown = new Set(wordsOf(published).map(({ word }) => word))
  secretWords = new Set(withheld.flatMap((text) => wordsOf(text).map(({ word }) => word)).filter((w) => !shown.has(w)))
})

const leaks = (content: string) => secrets.filter((words) => content.includes(words))

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const leaksIn = (folder: string) =>
  filesOf(folder).flatMap((file) => leaks(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`))

/** Gives what the build has said. Its cards have no pictures: where it looks for a browser there is none. */
function build(folder: string, ...options: string[]): string {
  const env = { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://example.org/', CHROMIUM_PATH: '/nowhere' }
  const { stdout, stderr } = spawnSync(process.execPath, ['src/build/build.mjs', ...options, '--outDir', folder], {
    encoding: 'utf8',
    env,
  })
  return stdout + stderr
}

describe('a build without texts', () => {
  test('withholds wordings that the whole one has', async () => {
    const whole = [...(await corpusFiles('seeds')).files.values()].join('\n')
    expect(secrets.length).toBeGreaterThan(10)
    expect(leaks(whole)).toEqual(secrets)
  })

  test('the site: no file has a wording that is quoted nowhere, also where a whole record was published before', () => {
    const folder = join(out, 'site')
    build(folder)
    const whole = JSON.parse(readFileSync(join(folder, 'corpus/index.json'), 'utf8'))
    expect(leaksIn(folder)).not.toEqual([])
    // Of an article that has been taken out since.
    writeFileSync(join(folder, 'corpus/articles/gone.json'), secrets.join())
    // That record stays readable for links that were made from it, without its texts.
    expect(build(folder, '--no-text')).toContain(`1 of at most 12: ${whole.hash.slice(0, 8)}`)
    expect(JSON.parse(readFileSync(join(folder, `corpus/versions/${whole.hash.slice(0, 8)}.json`), 'utf8'))).toEqual(
      whole,
    )
    const names = filesOf(folder).map((file) => relative(folder, file))
    expect(names).toContain('card/BG.html')
    expect(names.filter((name) => name.startsWith('corpus/articles/')).length).toBeGreaterThan(0)
    expect(leaksIn(folder)).toEqual([])
  }, 90_000)

  test('the single file has no wording that is quoted nowhere', () => {
    const folder = join(out, 'single')
    build(folder, '--single', '--no-text')
    expect(filesOf(folder).map((file) => relative(folder, file))).toContain('bang-giao.html')
    expect(leaksIn(folder)).toEqual([])
  }, 60_000)

  test('finds no word that stands in no quote', async () => {
    const search = JSON.parse((await corpusFiles('seeds', 'quotes')).files.get('search.json') ?? '')
    const whole = JSON.parse((await corpusFiles('seeds')).files.get('search.json') ?? '')
    // The names of a partner are found with each of its statements, whatever their words are.
    const given = new Set<string>(whole.words.filter((word: string) => secretWords.has(word)))
    expect(given.size).toBeGreaterThan(50)
    expect(search.words.filter((word: string) => given.has(word)).length).toBeLessThan(given.size / 10)
  })

  test('says so in its index, and its hash is its own', async () => {
    const [quotes, whole] = await Promise.all([corpusFiles('seeds', 'quotes'), corpusFiles('seeds')])
    expect(JSON.parse(quotes.files.get('index.json') ?? '').texts).toBe('quotes')
    expect(JSON.parse(whole.files.get('index.json') ?? '').texts).toBe('whole')
    expect(quotes.hash).not.toBe(whole.hash)
  })
})

describe('what a build is asked', () => {
  const ask = (...args: string[]) => spawnSync(process.execPath, ['src/build/build.mjs', ...args], { encoding: 'utf8' })
  test.each([['--no-txt'], ['dist'], ['--keep=many']])('%s: is refused with a sentence and what there is', (option) => {
    const { status, stderr: said } = ask(option)
    expect(status).toBe(2)
    expect(said.split('\n', 1)[0]).toContain(option.replace(/^--keep=/, ''))
    expect(said).toContain('--no-text')
  })

  test('an address that is none is refused with a sentence', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/build/build.mjs', '--outDir', join(out, 'no')], {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'example.org' },
    })
    expect(status).toBe(1)
    expect(stderr).toContain('SITE_URL is to be the address')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
