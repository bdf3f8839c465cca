/** What the method page is told: the measured accuracy is that of the scorer, and every sentence is accounted for. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isHeldOut, measureGold } from '../../src/build/methodGold.ts'
import { uncodedOf } from '../../src/build/methodReasons.ts'
import { readFolder } from '../../src/build/readFolder.ts'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import { CODED_LANGS, STAGES } from '../../src/corpus/codebook.ts'
import { type Measured, PARTS } from '../../src/models/method/MethodRecord.ts'
import { goldArticle, SEED_IDS } from '../fixtures/goldCorpus.ts'

let measured: readonly Measured[] = []
beforeAll(async () => {
  measured = (await measureGold('tests/gold', 'seeds')) ?? []
}, 60_000)

describe('the measured accuracy', () => {
  test('is told for each language, seen and held out apart', () => {
    expect(measured.map(({ part, lang }) => `${part} ${lang}`)).toEqual(
      PARTS.flatMap((part) => CODED_LANGS.map((lang) => `${part} ${lang}`)),
    )
  })

  test('counts each code of people once: right or missed, at one stage', () => {
    for (const { levels, stages } of measured) {
      const sum = (count: (stage: (typeof stages)['agreed']) => number) =>
        STAGES.reduce((all, stage) => all + count(stages[stage]), 0)
      expect(sum(({ right }) => right)).toBe(levels.stage.right)
      expect(sum(({ right, missed }) => right + missed)).toBe(levels.stage.right + levels.stage.missed)
      expect(sum(({ extra }) => extra)).toBe(levels.stage.extra)
    }
  })

  test('takes in what people coded in the seeds', () => {
    const codes = SEED_IDS.flatMap((id) => goldArticle(id).statements.flatMap((statement) => statement.codes)).length
    const seen = measured.filter(({ part }) => part === 'seen')
    const counted = seen.reduce((sum, { levels: { sector } }) => sum + sector.right + sector.missed, 0)
    expect(counted).toBeGreaterThan(codes)
  })

  test('is not made up where the coded texts are not at hand', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-gold-'))
    expect(await measureGold(empty, 'seeds')).toBeNull()
    rmSync(empty, { recursive: true })
  })

  test('holds out every third text', () => {
    expect(['000_a', '001_a', '003_b', '010-c'].map(isHeldOut)).toEqual([true, false, true, false])
  })
})

test('every sentence is a statement or has a reason', async () => {
  const { articles } = await readFolder('seeds')
  const corpus = buildCorpus(articles)
  const sentences = corpus.articles.reduce((sum, { article }) => sum + article.sentences.length, 0)
  const coded = corpus.articles.reduce(
    (sum, { statements }) => sum + new Set(statements.map(({ start }) => start)).size,
    0,
  )
  const uncoded = uncodedOf(corpus)
  expect(coded + uncoded.reduce((sum, one) => sum + one.sentences, 0)).toBe(sentences)
  for (const { reason, example } of uncoded) {
    const of = corpus.articles.find(({ article }) => article.id === example.article)
    const at = of?.article.sentences.findIndex(({ start }) => start === example.start) ?? -1
    expect(of?.reasons[at]).toBe(reason)
  }
})
