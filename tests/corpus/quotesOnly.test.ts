import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import { quotesOnly, withheldOf } from '../../src/corpus/index/quotesOnly.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const { articles } = buildCorpus(
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ id: name.slice(0, -4), text: readFileSync(new URL(name, SEEDS), 'utf8'), sha256: '' })),
)

describe('a text of which only the quotes are published', () => {
  test.each(articles.map((coded) => [coded.article.id, coded] as const))(
    '%s: every quote stands where it stood',
    (_, coded) => {
      const whole = coded.article.text
      const published = quotesOnly(coded)
      expect(published.length).toBe(whole.length)
      const quotes = [...coded.statements, ...coded.events.flatMap((event) => event.quotes), ...coded.figures]
      for (const { start, end } of quotes) expect(published.slice(start, end)).toBe(whole.slice(start, end))
      expect(quotes.length).toBeGreaterThan(0)
    },
  )

  test.each(articles.map((coded) => [coded.article.id, coded] as const))(
    '%s: a sentence that is quoted nowhere is not in it',
    (_, coded) => {
      const published = quotesOnly(coded)
      const { statements, events, figures, instruments } = coded
      const carried = statements.flatMap(({ codes }) => codes.flatMap((code) => code.carriedFrom ?? []))
      const quoted = [...statements, ...carried, ...events.flatMap((event) => event.quotes), ...figures, ...instruments]
      const silent = coded.article.sentences.filter(
        ({ start, end }, i) =>
          coded.reasons[i] !== null &&
          coded.reasons[i] !== 'title' &&
          quoted.every((span) => span.end <= start || span.start >= end),
      )
      expect(silent.length).toBeGreaterThan(0)
      for (const { start, end } of silent) {
        const words = (text: string) => text.slice(start, end).match(/\p{L}+/gu)?.length ?? 0
        expect(words(published)).toBeLessThan(words(coded.article.text))
      }
    },
  )

  test.each(articles.map((coded) => [coded.article.id, coded] as const))(
    '%s: what is withheld is named, and all else stands as it was',
    (_, coded) => {
      const published = quotesOnly(coded)
      const whole = coded.article.text
      let at = 0
      for (const { start, end } of withheldOf(coded)) {
        expect(published.slice(at, start)).toBe(whole.slice(at, start))
        expect(published.slice(start, end).trim()).toBe('')
        expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end))
        at = end
      }
      expect(published.slice(at)).toBe(whole.slice(at))
    },
  )
})
