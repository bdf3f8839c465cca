import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SECTORS, STAGES, VOICES } from '../../../src/corpus/codebook.ts'
import { daysOf } from '../../../src/corpus/edtf.ts'
import { choiceCounts } from '../../../src/models/selection/choiceCounts.ts'
import { selectionOf } from '../../../src/models/selection/selectionOf.ts'
import { recordDays } from '../../../src/models/selection/statementDays.ts'
import { type Filters, NO_FILTERS } from '../../../src/models/viewState.ts'
import { goldCorpus, goldIndex, SEED_IDS } from '../../fixtures/goldCorpus.ts'

const index = goldIndex()
const { articles } = goldCorpus()
const some = <T>(list: readonly T[]) => fc.subarray([...list], { maxLength: Math.min(3, list.length) })
const outlets = [...new Set(index.articles.flatMap(({ meta }) => meta.agency?.value ?? []))]
const published = index.articles.flatMap(({ meta }) => (meta.publishedOn && daysOf(meta.publishedOn.value)) ?? [])
const windows = published.flatMap(({ first }) => [
  { first, last: first },
  { first: first - 3, last: first - 1 },
])

const filters: fc.Arbitrary<Filters> = fc.record({
  partners: some(index.partners),
  sectors: some(SECTORS),
  stages: some(STAGES),
  voices: some(VOICES),
  articles: some(SEED_IDS),
  outlets: some(outlets),
  langs: some(['vi', 'en']),
  between: fc.option(fc.constantFrom(...windows), { nil: null }),
  text: fc.constant(null),
})

const left = (of: Filters) => selectionOf(index, of, null).statements.reduce((sum, one) => sum + one, 0)

describe('the number beside a choice', () => {
  test('is what is left where it alone is chosen, whatever else is', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const counts = choiceCounts(index, given, null)
        const only = (change: Partial<Filters>) => left({ ...given, ...change })
        index.partners.forEach((one, at) => {
          expect(counts.partners[at]).toBe(only({ partners: [one] }))
        })
        SECTORS.forEach((one, at) => {
          expect(counts.sectors[at]).toBe(only({ sectors: [one] }))
        })
        STAGES.forEach((one, at) => {
          expect(counts.stages[at]).toBe(only({ stages: [one] }))
        })
        VOICES.forEach((one, at) => {
          expect(counts.voices[at]).toBe(only({ voices: [one] }))
        })
        SEED_IDS.forEach((one, at) => {
          expect(counts.articles[at]).toBe(only({ articles: [one] }))
        })
        for (const one of outlets) expect(counts.outlets.get(one)).toBe(only({ outlets: [one] }))
        for (const one of ['vi', 'en']) expect(counts.langs.get(one)).toBe(only({ langs: [one] }))
      }),
      { numRuns: 40 },
    )
  })

  test('is counted from the codings', () => {
    const counts = choiceCounts(index, NO_FILTERS, null)
    const trade = articles.flatMap(({ statements }) =>
      statements.filter(({ codes }) => codes.some(({ sector }) => sector === 'trade')),
    )
    expect(counts.sectors[SECTORS.indexOf('trade')]).toBe(trade.length)
    expect([...counts.articles]).toEqual(articles.map(({ statements }) => statements.length))
  })
})

test('a sector keeps the events that a statement of it tells of, and no others', () => {
  for (const sector of SECTORS) {
    const told = index.events.filter(
      ({ evidence, label }) =>
        evidence.some(({ article, quotes }) =>
          articles
            .find((coded) => coded.article.id === article)
            ?.statements.some(
              ({ start, end, codes }) =>
                codes.some((code) => code.sector === sector) &&
                quotes.some((quote) => quote.start < end && start < quote.end),
            ),
        ) ||
        (label.form === 'programme' && label.sectors.includes(sector)),
    )
    expect(selectionOf(index, { ...NO_FILTERS, sectors: [sector] }, null).events).toEqual(told)
  }
})

test('the record’s days hold every date in it', () => {
  const days = recordDays(index)
  for (const { date } of index.events) {
    const of = daysOf(date)
    if (of === null) continue
    expect(days?.first).toBeLessThanOrEqual(of.first)
    expect(days?.last).toBeGreaterThanOrEqual(of.last)
  }
})
