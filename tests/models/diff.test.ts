import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import { SECTORS, STAGES } from '../../src/corpus/codebook.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { toIndex } from '../../src/corpus/index/toIndex.ts'
import { compareCorpora } from '../../src/models/diff/compareCorpora.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const texts = new Map(
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.slice(0, -4), readFileSync(new URL(name, SEEDS), 'utf8')]),
)

function indexOf(articles: ReadonlyMap<string, string>): CorpusIndex {
  const raws = [...articles].map(([id, text]) => ({
    id,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  }))
  return { ...toIndex(buildCorpus(raws)), hash: '' }
}

const whole = indexOf(texts)
/** The one article that speaks of its partner: without it the partner's cells are empty. */
const first =
  whole.articles.find(({ partners }) => partners.some((code) => articlesAbout(code).length === 1))?.id ?? 'no such seed'
const others = [...texts.keys()].filter((id) => id !== first)
const without = indexOf(new Map([...texts].filter(([id]) => id !== first)))
function articlesAbout(code: string) {
  return whole.articles.filter(({ partners }) => partners.includes(code))
}
const said = (index: CorpusIndex, id: string) =>
  index.statements.article.filter((position) => index.articles[position]?.id === id).length

/** The highest stage of each cell, counted straight from the columns. */
function highest({ statements, codes, partners }: CorpusIndex): ReadonlyMap<string, number> {
  const cells = new Map<string, number>()
  codes.statement.forEach((row, code) => {
    const cell = `${partners[statements.partner[row] ?? -1]} ${SECTORS[codes.sector[code] ?? -1]}`
    cells.set(cell, Math.max(cells.get(cell) ?? -1, codes.stage[code] ?? -1))
  })
  return cells
}

describe('two builds of the corpus', () => {
  test('the same articles have changed in nothing', () => {
    const diff = compareCorpora(whole, indexOf(texts))
    expect(diff).toEqual({
      articles: { added: [], removed: [], changed: [] },
      events: { added: [], removed: [] },
      moved: [],
      statements: { added: [], withdrawn: [], corrected: [] },
    })
  })

  test('an article that has come brings its statements and moves the cells that they reach', () => {
    const diff = compareCorpora(without, whole)
    expect(diff.articles).toEqual({ added: [first], removed: [], changed: [] })
    expect(diff.statements.added.map(({ article }) => article)).toEqual(Array(said(whole, first)).fill(first))
    expect(diff.statements.withdrawn).toEqual([])
    const old = highest(without)
    const moved = [...highest(whole)].filter(([cell, stage]) => old.get(cell) !== stage)
    expect(new Map(diff.moved.map(({ partner, sector, to }) => [`${partner} ${sector}`, to]))).toEqual(
      new Map(moved.map(([cell, stage]) => [cell, STAGES[stage]])),
    )
    expect(moved.length).toBeGreaterThan(0)
  })

  test('the way back takes away what the way there brought', () => {
    const there = compareCorpora(without, whole)
    const back = compareCorpora(whole, without)
    expect(back.articles.removed).toEqual(there.articles.added)
    expect(back.statements.withdrawn).toEqual(there.statements.added)
    expect(back.events.removed).toEqual(there.events.added)
  })

  test('a text that was changed is another: its statements are withdrawn and come anew', () => {
    const changed = indexOf(new Map([...texts].map(([id, text]) => [id, id === first ? `${text}\n` : text])))
    const diff = compareCorpora(whole, changed)
    expect(diff.articles).toEqual({ added: [], removed: [], changed: [first] })
    expect(diff.statements.withdrawn.length).toBe(said(whole, first))
    expect(diff.statements.added.length).toBe(said(changed, first))
    for (const other of others) expect(diff.statements.withdrawn.map(({ article }) => article)).not.toContain(other)
  })

  test('a sentence that is coded otherwise is corrected, with both codings', () => {
    const stage = whole.codes.stage.with(0, ((whole.codes.stage[0] ?? 0) + 1) % STAGES.length)
    const recoded = { ...whole, codes: { ...whole.codes, stage } }
    const { corrected, added, withdrawn } = compareCorpora(whole, recoded).statements
    expect([added, withdrawn]).toEqual([[], []])
    expect(corrected).toHaveLength(1)
    expect(corrected[0]?.before.codes[0]?.stage).toBe(STAGES[whole.codes.stage[0] ?? -1])
    expect(corrected[0]?.after.codes[0]?.stage).toBe(STAGES[stage[0] ?? -1])
  })
})
