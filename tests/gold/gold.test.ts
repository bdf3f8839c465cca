/** The program against the settled codings, by the scorer that compares people. What is measured is printed; what must hold is asserted. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleAnnotation, corpusAnnotation } from '../../src/build/annotations.ts'
import { readFolder } from '../../src/build/readFolder.ts'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import type { Corpus } from '../../src/corpus/types.ts'

type Level = Readonly<Record<'f1' | 'accuracy' | 'mean', number | undefined>>
type Scores = Readonly<Record<string, Level>>

const here = fileURLToPath(new URL('.', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'gold-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Dev texts whose number is divisible by three were never looked at while the coder was written: they show what unseen articles will. */
const isHeldOut = (name: string) => Number.parseInt(name, 10) % 3 === 0

function save(dir: string, corpus: Corpus): void {
  for (const coded of corpus.articles)
    writeFileSync(join(dir, `${coded.article.id}.json`), JSON.stringify(articleAnnotation(coded, corpus.events)))
}

async function scored(name: string, texts: string, gold: string, each: boolean): Promise<Scores> {
  const out = join(work, name)
  mkdirSync(out)
  const { articles } = await readFolder(texts)
  if (each) for (const raw of articles) save(out, buildCorpus([raw]))
  else {
    const corpus = buildCorpus(articles)
    save(out, corpus)
    writeFileSync(join(out, 'corpus.json'), JSON.stringify(corpusAnnotation(corpus)))
  }
  const args = [join(here, 'score.mjs'), '--texts', texts, '--gold', gold, '--coded', out, '--json']
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  const scores: Scores = JSON.parse(stdout)
  return scores
}

function split(part: 'seen' | 'held-out'): { readonly texts: string; readonly gold: string } {
  const dir = join(work, `dev-${part}`)
  const folders = { texts: join(dir, 'texts'), gold: join(dir, 'gold') }
  for (const kind of ['texts', 'gold'] as const) {
    mkdirSync(folders[kind], { recursive: true })
    for (const file of readdirSync(join(here, 'dev', kind)))
      if (isHeldOut(file) === (part === 'held-out')) cpSync(join(here, 'dev', kind, file), join(folders[kind], file))
  }
  return folders
}

const measured = (level: Level | undefined) => level?.f1 ?? level?.accuracy ?? level?.mean

function table(columns: Readonly<Record<string, Scores>>): string {
  const names = Object.keys(columns)
  const levels = [...new Set(Object.values(columns).flatMap((scores) => Object.keys(scores)))]
  const cell = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3)).padStart(9)
  return [
    `${''.padEnd(44)}${names.map((name) => name.padStart(9)).join('')}`,
    ...levels.map((level) => level.padEnd(44) + names.map((name) => cell(measured(columns[name]?.[level]))).join('')),
  ].join('\n')
}

let seeds: Scores
let dev: Scores
let heldOut: Scores

beforeAll(async () => {
  seeds = await scored('seeds', 'seeds', join(here, 'seeds'), false)
  const seen = split('seen')
  dev = await scored('dev', seen.texts, seen.gold, true)
  const unseen = split('held-out')
  heldOut = await scored('held-out', unseen.texts, unseen.gold, true)
  console.log(`\n${table({ seeds, dev, 'held out': heldOut })}\n`)
}, 60_000)

describe('the seeds, coded and linked', () => {
  test.each([
    ['quotes are exact', 1],
    ['meta: lang', 1],
    ['sector of statement', 0.8],
    ['matrix cell and stage of article', 0.7],
  ])('%s: at least %d', (level, least) => {
    expect(measured(seeds[level])).toBeGreaterThanOrEqual(least)
  })
})

describe('texts that the coder was not written on', () => {
  test('every quote is a slice of its text', () => {
    expect(measured(dev['quotes are exact'])).toBe(1)
    expect(measured(heldOut['quotes are exact'])).toBe(1)
  })
})
