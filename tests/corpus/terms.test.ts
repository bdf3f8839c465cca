import { describe, expect, it } from 'vitest'
import { fold } from '../../src/corpus/fold.ts'
import { compileTerms, type Term } from '../../src/corpus/terms.ts'

const terms = (...words: string[]): Term<string>[] => words.map((word) => ({ words: word, means: word }))
const found = (finder: ReturnType<typeof compileTerms<string>>, text: string) => {
  const folded = fold(text, 'exact').text
  return finder(folded).map(({ start, end, means }) => [folded.slice(start, end), means])
}

describe('compileTerms', () => {
  it('takes the longest term at a place and does not overlap', () => {
    const find = compileTerms(terms('security', 'cyber security', 'food security', 'food'))
    expect(found(find, 'Food security, cyber security and food.')).toEqual([
      ['food security', 'food security'],
      ['cyber security', 'cyber security'],
      ['food', 'food'],
    ])
  })

  it('matches whole words only, in both languages', () => {
    const find = compileTerms(terms('ký', 'port', 'an ninh'))
    expect(found(find, 'Đăng ký; kỳ; support; ports; port; An  ninh')).toEqual([
      ['ký', 'ký'],
      ['port', 'port'],
      ['an  ninh', 'an ninh'],
    ])
  })

  it('lets a starred word go on, also in the middle of a term', () => {
    const find = compileTerms(terms('train*', 'exchange* of visits', 'invited * to visit'))
    expect(found(find, 'trainees: exchanges of visits; invited him to visit; restrain')).toEqual([
      ['trainees', 'train*'],
      ['exchanges of visits', 'exchange* of visits'],
      ['invited him to visit', 'invited * to visit'],
    ])
  })

  it('reads a space as spaces or hyphens, and as a comma only where asked', () => {
    const plain = compileTerms(terms('quốc phòng an ninh'))
    expect(found(plain, 'quốc phòng - an ninh')).toHaveLength(1)
    expect(found(plain, 'quốc phòng, an ninh')).toHaveLength(0)
    expect(found(compileTerms(terms('quốc phòng an ninh'), { commas: true }), 'quốc phòng, an ninh')).toHaveLength(1)
  })

  it('gives the first of equal terms, and nothing for no terms', () => {
    const find = compileTerms([
      { words: 'Ties', means: 1 },
      { words: 'ties', means: 2 },
    ])
    expect(find('ties')).toEqual([{ start: 0, end: 4, means: 1 }])
    expect(compileTerms([])('anything')).toEqual([])
  })

  it('stays linear on what would make a pattern search run back', () => {
    const find = compileTerms(terms('a* b* c', 'a b', 'a*'))
    const times = [20_000, 200_000].map((count) => {
      const text = `${'a'.repeat(count)} ${' '.repeat(count)}${'a b '.repeat(count)}`
      const started = performance.now()
      find(text)
      return performance.now() - started
    })
    expect(times[1]).toBeLessThan(40 * Math.max(2, times[0] ?? 0))
  })
})
