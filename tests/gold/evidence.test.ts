/** The sentences that the program gives as evidence of an event are those that people chose. */
import { expect, test } from 'vitest'
import { readFolder } from '../../src/build/readFolder.ts'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import { labelText } from '../../src/models/eventLabel.ts'
import { goldEvents } from '../fixtures/goldCorpus.ts'

/** Type, date, article and quote: what a reader sees when a mark is opened. */
async function evidenceOf(seeds: string): Promise<ReadonlySet<string>> {
  const { articles } = await readFolder(seeds)
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  return new Set(
    buildCorpus(articles).events.flatMap(({ type, date, evidence }) =>
      evidence.flatMap(({ article, quotes }) =>
        quotes.map(({ start, end }) => [type, date, article, texts.get(article)?.slice(start, end)].join('|')),
      ),
    ),
  )
}

test('nine of ten quotes behind the events of the seeds are the settled ones, and nine of ten of those are there', async () => {
  const program = await evidenceOf('seeds')
  const people = new Set(
    goldEvents().flatMap(({ type, date, evidence }) =>
      evidence.flatMap(({ article, quotes }) => quotes.map((quote) => [type, date, article, quote].join('|'))),
    ),
  )
  const shared = [...program].filter((quote) => people.has(quote)).length
  expect(shared / program.size).toBeGreaterThanOrEqual(0.9)
  expect(shared / people.size).toBeGreaterThanOrEqual(0.9)
})

test('a programme is labelled by what it is for', async () => {
  const { articles } = await readFolder('seeds')
  const labels = buildCorpus(articles).events.flatMap(({ label }) => (label.form === 'programme' ? [label] : []))
  expect(labels.map((label) => labelText(label, 'en'))).toEqual(['Cooperation programme in education and training'])
  expect(labels.map((label) => labelText(label, 'vi'))).toEqual(['Chương trình hợp tác về giáo dục, đào tạo'])
})
