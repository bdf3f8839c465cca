/** The program against the settled codings, by the scorer that compares people. What is measured is printed; what must hold is asserted. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleAnnotation, corpusAnnotation } from '../../src/build/annotations.ts'
import { isHeldOut } from '../../src/build/methodGold.ts'
import { readFolder } from '../../src/build/readFolder.ts'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import type { Corpus } from '../../src/corpus/types.ts'

type Level = Readonly<Record<'f1' | 'accuracy' | 'mean', number | undefined>>
type Scores = Readonly<Record<string, Level>>

const here = fileURLToPath(new URL('.', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'gold-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

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

type Part = 'all' | 'seen' | 'held out'

/** A folder of coded texts, or a part of it, with its texts and gold. */
function part(set: 'dev' | 'more', which: Part): { readonly texts: string; readonly gold: string } {
  const dir = join(work, `${set} ${which}`)
  const folders = { texts: join(dir, 'texts'), gold: join(dir, 'gold') }
  for (const kind of ['texts', 'gold'] as const) {
    mkdirSync(folders[kind], { recursive: true })
    for (const file of readdirSync(join(here, set, kind)))
      if (which === 'all' || isHeldOut(file) === (which === 'held out'))
        cpSync(join(here, set, kind, file), join(folders[kind], file))
  }
  return folders
}

const measured = (level: Level | undefined) => level?.f1 ?? level?.accuracy ?? level?.mean

function table(columns: Readonly<Record<string, Scores>>): string {
  const names = Object.keys(columns)
  const levels = [...new Set(Object.values(columns).flatMap((scores) => Object.keys(scores)))]
  const cell = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3)).padStart(15)
  return [
    `${''.padEnd(44)}${names.map((name) => name.padStart(15)).join('')}`,
    ...levels.map((level) => level.padEnd(44) + names.map((name) => cell(measured(columns[name]?.[level]))).join('')),
  ].join('\n')
}

const SETS = [
  ['dev', 'all'],
  ['dev', 'seen'],
  ['dev', 'held out'],
  ['more', 'seen'],
  ['more', 'held out'],
] as const

let columns: Readonly<Record<string, Scores>> = {}

beforeAll(async () => {
  const scores: Record<string, Scores> = { seeds: await scored('seeds', 'seeds', join(here, 'seeds'), false) }
  for (const [set, which] of SETS) {
    const { texts, gold } = part(set, which)
    scores[`${set} ${which}`] = await scored(`coded ${set} ${which}`, texts, gold, true)
  }
  columns = scores
  console.log(`\n${table(columns)}\n`)
}, 60_000)

/** What the coder must reach: on the seeds, linked, and on the development texts, each by itself. */
const LEAST: readonly (readonly [level: string, seeds: number, dev: number | null])[] = [
  ['quotes are exact', 1, 1],
  ['meta: lang', 1, 1],
  ['sector of statement', 0.96, 0.92],
  ['sector and stage of statement', 0.93, 0.85],
  ['matrix cell and stage of article', 0.95, 0.85],
  ['voice, where the sector agrees', 0.92, 0.85],
  ['event: type and date, per article', 0.93, 0.85],
  ['event of corpus: type and date', 0.93, null],
  ['person', 0.9, 0.8],
  ['figure', 0.9, 0.8],
  ['instrument, by sentence', 0.9, 0.8],
  ['partner of article', 1, 0.95],
  ['meta: publishedOn', 0.95, 0.9],
  ['meta: dateline', 0.95, 0.9],
  ['meta: agency', 0.95, 0.9],
  ['caption and boilerplate', 0.95, 0.9],
]

describe('the seeds, coded and linked', () => {
  test.each(LEAST.map(([level, least]) => [level, least] as const))('%s: at least %d', (level, least) => {
    expect(measured(columns.seeds?.[level])).toBeGreaterThanOrEqual(least)
  })
})

describe('the development texts, each by itself', () => {
  test.each(LEAST.flatMap(([level, , least]) => (least === null ? [] : [[level, least] as const])))(
    '%s: at least %d',
    (level, least) => {
      expect(measured(columns['dev all']?.[level])).toBeGreaterThanOrEqual(least)
    },
  )
})

test('every quote in every text is a slice of it', () => {
  for (const scores of Object.values(columns)) expect(measured(scores['quotes are exact'])).toBe(1)
})
