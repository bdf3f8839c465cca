import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, rawSpan } from '../../src/corpus/fold.ts'

describe('fold', () => {
  it('keeps Vietnamese words apart, and what spelling does freely together', () => {
    expect(fold('Ký kết', 'exact').text).not.toBe(fold('Kỳ kết', 'exact').text)
    expect(fold('HOÀ BÌNH', 'exact').text).toBe(fold('hòa bình', 'exact').text)
    expect(fold('thuỷ sản, quý', 'exact').text).toBe('thủy sản, quý')
    expect(fold('Việt Nam\u2013Bulgaria “mới”', 'exact').text).toBe('việt nam-bulgaria "mới"')
  })

  it('folds NFC, NFD and zero-width spellings of one text alike, and finds the way back', () => {
    const plain = 'Hội đàm: hoà bình, thuỷ sản'
    for (const spelled of [plain, plain.normalize('NFD'), `\ufeff${plain}`, plain.replace('đàm', 'đ\u200bàm')]) {
      const folded = fold(spelled, 'exact')
      expect(folded.text).toBe('hội đàm: hòa bình, thủy sản')
      const at = folded.text.indexOf('hòa bình')
      const span = rawSpan(folded, at, at + 'hòa bình'.length)
      expect(spelled.slice(span.start, span.end).normalize('NFC')).toBe('hoà bình')
    }
  })

  it('folds alike the short way and the long way, which one invisible character makes it take', () => {
    const units = fc.constantFrom(...'oàOÀạÈuỳUỷqQgiđĐăĂ aßσΣİ–“’\u00a0\t😀年.')
    fc.assert(
      fc.property(fc.string({ unit: units }), fc.constantFrom('exact' as const, 'bare' as const), (text, level) => {
        expect(fold(`${text} \u200b`, level).text).toBe(fold(`${text} `, level).text)
      }),
    )
  })

  it('drops diacritics for search', () => {
    expect(fold('Đối tác chiến lược', 'bare').text).toBe('doi tac chien luoc')
    expect(fold('Đối tác'.normalize('NFD'), 'bare').text).toBe('doi tac')
  })

  it('maps every folded place into the raw text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('exact' as const, 'bare' as const), (text, level) => {
        const folded = fold(text, level)
        let last = 0
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = rawSpan(folded, i, i + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
    )
  })

  it('folds a long line of marks', () => {
    const count = 200_000
    const folded = fold('a'.concat('\u0301'.repeat(count), ' x'.repeat(count)), 'bare')
    expect(folded.text).toBe('a'.concat(' x'.repeat(count)))
  })
})
