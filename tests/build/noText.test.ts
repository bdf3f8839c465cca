/** A site that may not republish its articles: no file that it ships has words that the record does not quote. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

describe('a build without texts', () => {
  test('withholds wordings that the whole one has', async () => {
    const whole = [...(await corpusFiles('seeds')).files.values()].join('\n')
    expect(secrets.length).toBeGreaterThan(10)
    expect(leaks(whole)).toEqual(secrets)
  })

  test.each([
    ['the site', [], 'articles'],
    ['the single file', ['--single'], 'bang-giao.html'],
  ])(
    '%s: no file has a wording that is quoted nowhere',
    (_, options, expected) => {
      const folder = join(out, `site${options.length}`)
      execFileSync(process.execPath, ['src/build/build.mjs', '--no-text', ...options, '--outDir', folder], {
        stdio: 'pipe',
        // Cards without pictures: a path with no browser at it.
        env: { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://example.org/', CHROMIUM_PATH: '/nowhere' },
      })
      const files = filesOf(folder)
      expect(files.some((file) => file.includes(expected))).toBe(true)
      expect(files.flatMap((file) => leaks(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`))).toEqual([])
    },
    60_000,
  )

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
  const ask = (...args: string[]) => {
    try {
      execFileSync(process.execPath, ['src/build/build.mjs', ...args], { stdio: 'pipe' })
      return ''
    } catch (error) {
      return error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    }
  }
  test.each([['--no-txt'], ['dist'], ['--keep=many']])('%s: is refused with a sentence and what there is', (option) => {
    const said = ask(option)
    expect(said.split('\n', 1)[0]).toContain(option.replace(/^--keep=/, ''))
    expect(said).toContain('--no-text')
  })
})
