/** Whatever the text: never a crash, never a hang, every quote a slice. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import type { Corpus, RawArticle, Span } from '../../src/corpus/types.ts'
import { SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'

const raw = (text: string, id = 'a'): RawArticle => ({ id, text, sha256: `hash of ${id}` })

/** Pieces of real articles, broken and mixed with what files hold by accident. */
const words = SEED_IDS.flatMap((id) => seedText(id).split(/(?<=[\s.,])/))
const odd = [
  '\ufeff',
  '\r\n',
  '\n\n',
  '\u200b',
  '\u00a0',
  '\u202e',
  '"',
  '“',
  '…',
  './.',
  ' date 2025-10-23 ',
  'Ảnh: TTXVN',
  '23/10',
  '😀',
  '\ud800',
  '𠮷',
  '|',
  '(',
]
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom(...odd) },
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''))

function spansOf(corpus: Corpus): Span[] {
  return corpus.articles.flatMap(({ article, statements, instruments, figures }) => [
    ...article.paragraphs,
    ...article.sentences,
    ...instruments,
    ...figures,
    ...statements.flatMap((statement) => [
      statement,
      ...statement.codes.flatMap((code) => [
        code.sectorAt,
        ...[code.stageAt, code.carriedFrom].filter((span) => span !== null),
      ]),
    ]),
  ])
}

function expectSound(text: string, corpus: Corpus): void {
  for (const { start, end } of spansOf(corpus)) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  for (const { article, statements, reasons } of corpus.articles) {
    expect(reasons).toHaveLength(article.sentences.length)
    inOrder(article.paragraphs)
    inOrder(article.sentences)
    expect(statements.map((s) => s.start)).toEqual(statements.map((s) => s.start).sort((a, b) => a - b))
    // Paragraphs and what lies between them give the text back, and what lies between is blank or a frame.
    let from = 0
    let back = ''
    for (const { start, end } of article.paragraphs) {
      back += text.slice(from, start) + text.slice(start, end)
      from = end
    }
    expect(back + text.slice(from)).toBe(text)
    for (const { start, end, paragraph } of article.sentences) {
      const line = article.paragraphs[paragraph]
      expect(line !== undefined && line.start <= start && end <= line.end).toBe(true)
    }
    // Each sentence is a statement or has a reason, never both.
    article.sentences.forEach((sentence, i) => {
      const coded = statements.some((statement) => statement.start === sentence.start)
      expect(coded).toBe(reasons[i] === null)
    })
  }
}

function inOrder(spans: readonly Span[]): void {
  spans.forEach((span, i) => {
    const before = spans[i - 1]
    if (before !== undefined) expect(span.start).toBeGreaterThanOrEqual(before.end)
  })
}

describe('any text', () => {
  test('quotes are slices, in order, inside the text; each sentence is accounted for', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, buildCorpus([raw(text)]))),
      { numRuns: 300 },
    )
  })

  test('coded twice gives the same bytes, alone or among others', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = [raw(text), raw(seedText(SEED_IDS[0]), 'b')]
        expect(JSON.stringify(buildCorpus(all))).toBe(JSON.stringify(buildCorpus(all)))
      }),
      { numRuns: 60 },
    )
  })

  test('no problem is a failure of the coder', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(buildCorpus([raw(text)]).problems.filter((problem) => problem.kind === 'coder-failed')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('composed and decomposed letters are coded alike', () => {
    for (const id of SEED_IDS) {
      const codes = (text: string) =>
        buildCorpus([raw(text)]).articles[0]?.statements.map((s) => [
          text.slice(s.start, s.end).normalize('NFC'),
          s.codes.map((c) => [c.sector, c.stage, c.voice]),
        ])
      expect(codes(seedText(id).normalize('NFD'))).toEqual(codes(seedText(id).normalize('NFC')))
    }
  })

  test('Windows line ends and a byte-order mark change nothing that is coded', () => {
    for (const id of SEED_IDS) {
      const quotes = (text: string) =>
        buildCorpus([raw(text)]).articles[0]?.statements.map((s) => text.slice(s.start, s.end))
      expect(quotes(`\ufeff${seedText(id).replaceAll('\n', '\r\n')}`)).toEqual(quotes(seedText(id)))
    }
  })
})

/** Vitest's own time-out (5 s) is the bound: a quadratic step would take minutes. */
describe('hostile text', () => {
  const sentence = 'Hai bên nhất trí thúc đẩy hợp tác thương mại giữa Việt Nam và Bulgaria. '
  test.each([
    ['half a megabyte of one line', sentence.repeat(6000)],
    ['half a megabyte without a full stop', sentence.replace('.', ',').repeat(6000)],
    ['one word of two megabytes', 'a'.repeat(2_000_000)],
    ['a million unclosed quotes', '"'.repeat(1_000_000)],
    ['a million unclosed brackets in a sentence', `Việt Nam và Bulgaria ${'('.repeat(1_000_000)}`],
    ['right-to-left marks between all letters', [...sentence.repeat(400)].join('\u200f')],
    ['five thousand repeated lines', `${sentence}\n`.repeat(5000)],
    ['a hundred thousand dates', '23/10 2-4/4 October 22 to 24, '.repeat(33_000)],
    ['a hundred thousand names', 'Tô Lâm, Rumen Radev, Prime Minister Phạm Minh Chính, '.repeat(33_000)],
    ['nothing but blanks', ' \n\u00a0\u200b'.repeat(200_000)],
  ])('%s', (_what, text) => {
    const corpus = buildCorpus([raw(text)])
    expect(corpus.problems.filter((problem) => problem.kind === 'coder-failed')).toEqual([])
    expect(corpus.articles).toHaveLength(1)
  })
})
