/** Annotation files out of the page, against the scorer and against the command line. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { articleAnnotation, corpusAnnotation } from '../../src/build/annotations.ts'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import { toArticleText, toIndex } from '../../src/corpus/index/toIndex.ts'
import { exportContext } from '../fixtures/exportContext.ts'
import { SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { bytesOf, made } from './made.ts'

async function files(of = exportContext()) {
  const unzipped = unzipSync(bytesOf(await made('annotations', of)))
  return new Map(Object.entries(unzipped).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
}
const parsed = (text: string | undefined) => JSON.parse(text ?? 'null')

describe('annotation files', () => {
  it('score as the gold files that they were made from', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'annotations-'))
    try {
      for (const [path, text] of await files()) writeFileSync(join(folder, path), text)
      const args = ['--texts', 'seeds', '--gold', 'tests/gold/seeds', '--coded', folder, '--json']
      const { stdout } = spawnSync(process.execPath, ['tests/gold/score.mjs', ...args], { encoding: 'utf8' })
      const levels: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(stdout)
      expect(Object.keys(levels).length).toBeGreaterThan(5)
      for (const [level, { f1, accuracy }] of Object.entries(levels)) {
        if (f1 !== undefined) expect([level, f1]).toEqual([level, 1])
        if (accuracy !== undefined) expect([level, accuracy]).toEqual([level, 1])
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('are those of the command line, letter for letter', async () => {
    const ids = readdirSync('seeds').flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []))
    const corpus = buildCorpus(
      ids.map((id) => ({ id, text: seedText(id), sha256: id })),
      [],
    )
    const index = { ...toIndex(corpus), hash: 'c' }
    const texts = new Map(corpus.articles.map((coded) => [coded.article.id, toArticleText(coded)]))
    const read = await files(exportContext({}, index, (id) => texts.get(id)))
    for (const coded of corpus.articles)
      expect(parsed(read.get(`${coded.article.id}.json`))).toEqual(
        JSON.parse(JSON.stringify(articleAnnotation(coded, corpus.events))),
      )
    expect(parsed(read.get('corpus.json'))).toEqual(JSON.parse(JSON.stringify(corpusAnnotation(corpus))))
  })

  it('hold what the filters leave, and say so', async () => {
    const read = await files(exportContext({ articles: [SEED_IDS[2]] }))
    expect([...read.keys()].sort()).toEqual([`${SEED_IDS[2]}.json`, 'README.txt', 'corpus.json'].sort())
    expect(read.get('README.txt')).toContain('Filters: Article: article 002')
  })
})

it('are documented where people find the format', () => {
  expect(readFileSync('docs/annotation-format.md', 'utf8')).toContain('"statements"')
})
