import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const pieces = fc.constantFrom(
  ' date 2025-10-23 ',
  'HÀ NỘI - ',
  '— VNA/VNS',
  './.',
  'Mr. ',
  'Việt Nam ',
  'Tô Lâm',
  '. ',
  '.',
  '!',
  '?”',
  '…',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u00a0',
  '\u200b',
  '\u200f',
  '\ufeff',
  '"',
  '|',
  '![]()',
  'Photo: VNA',
  'Ảnh: TTXVN',
  'Read more',
  '18:55 06/05/2025',
  'е\u0301',
  '\ud800',
  'hội đàm'.normalize('NFD'),
)
const anyText = fc.oneof(
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
)
const BLANK_OR_DATE = /^[\s\p{Cf}\u00ad]*(?:date \d{4}(?:-\d{2}(?:-\d{2})?)?[\s\p{Cf}\u00ad]*)?$/u

describe('whatever the text', () => {
  it('every line that is not blank is a paragraph, and paragraphs with the gaps between give the text back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs } = read(text)
        let joined = ''
        let at = 0
        for (const { start, end } of paragraphs) {
          expect(text.slice(at, start)).toMatch(BLANK_OR_DATE)
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/)
          joined += text.slice(at, start) + text.slice(start, end)
          at = end
        }
        expect(text.slice(at)).toMatch(BLANK_OR_DATE)
        expect(joined + text.slice(at)).toBe(text)
      }),
      { numRuns: 400 },
    )
  })

  it('every sentence is a slice that is not empty, in order, inside its paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, paragraphs } = read(text)
        let last = 0
        for (const { start, end, paragraph } of sentences) {
          const around = paragraphs[paragraph]
          expect(start).toBeGreaterThanOrEqual(Math.max(last, around?.start ?? text.length))
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(around?.end ?? 0)
          last = end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('what the head gives stands in the text where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { title, agency, dateline } = read(text).meta
        for (const known of [title, agency, dateline])
          if (known?.span) expect(text.slice(known.span.start, known.span.end)).toBe(known.value)
      }),
      { numRuns: 400 },
    )
  })

  it('reading twice gives the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
    )
  })

  it('line ends do not change what is read', () => {
    const text =
      'Title of a story without an end\n\nThe two sides met. They agreed on trade.\nMore is to come, they said.'
    const shape = (raw: string) => read(raw).sentences.map(({ start, end }) => raw.slice(start, end))
    expect(shape(text.replaceAll('\n', '\r\n'))).toEqual(shape(text))
    expect(shape(text.replaceAll('\n', '\r'))).toEqual(shape(text))
    expect(shape(`\ufeff${text}`)).toEqual(shape(text))
  })
})

/** Half a megabyte each: what grows with the square of a text would run into the time-out. */
describe('a large text is read through', () => {
  it.each([
    ['one line of words', 'Hai bên nhất trí hợp tác về thương mại '],
    ['quotation marks', '"'],
    ['full stops', '. '],
    ['brackets', '('],
    ['spaces', ' '],
    ['dashes', ' - '],
    ['capitals', 'A.'],
    ['marks without letters', '\u0301'],
    ['the same sentence, line by line', 'Hai bên nhất trí hợp tác về thương mại.\n'],
    ['headlines', 'Two sides agree on trade\n'],
    ['invisible characters', '\u200f\u200b'],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(500_000 / unit.length))
    const { sentences } = read(text)
    for (const { start, end } of sentences) expect(end > start && end <= text.length).toBe(true)
  })
})
