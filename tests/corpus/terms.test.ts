import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/corpus/fold.ts'
import { SharedWalk } from '../../src/corpus/SharedWalk.ts'
import { compileTerms, isWordUnit, type Term } from '../../src/corpus/terms.ts'

const terms = (...words: string[]): Term<string>[] => words.map((word) => ({ words: word, means: word }))
const found = (finder: ReturnType<typeof compileTerms<string>>, text: string) => {
  const folded = fold(text, 'exact').text
  return finder(folded).map(({ start, end, means }) => [folded.slice(start, end), means])
}

/** The plain way, for comparison: every term is a pattern of its own, tried at every place. */
function plainly(words: readonly string[], text: string, gap: string) {
  const word = '[\\p{L}\\p{N}\\p{M}]'
  const patterns = words.flatMap((each) => {
    const parts = each.trim().split(/([ _-]+|\*)/)
    if (!/^[^-*]/.test(each.trim())) return []
    const sources = parts.map((part) =>
      part === '*'
        ? `${word}*(?!${word})`
        : /^[ _-]+$/.test(part)
          ? `${gap}+(?!${gap})`
          : part.replace(/[.()]/g, '\\$&'),
    )
    return [{ each, pattern: new RegExp(sources.join(''), 'uy') }]
  })
  const isWord = (at: number) => isWordUnit(text.charCodeAt(at))
  const found: { start: number; end: number; among: string[] }[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ' || (isWord(at) && isWord(at - 1))) continue
    if (at < (found.at(-1)?.end ?? 0)) continue
    const ends = patterns.flatMap(({ each, pattern }) => {
      pattern.lastIndex = at
      const end = at + (pattern.exec(text)?.[0].length ?? 0)
      return end > at && !(isWord(end) && isWord(end - 1)) ? [{ each, end }] : []
    })
    const end = Math.max(...ends.map((one) => one.end))
    if (ends.length > 0)
      found.push({ start: at, end, among: ends.filter((one) => one.end === end).map(({ each }) => each) })
  }
  return found
}

/** Whether each `*` ends a word or stands for one with words about it, and the term ends in no hyphen. */
const isTerm = (term: string) => !/\*[^ -]|[^abcó* -]\*|^[ -]*\*|(?:^|[ -])\*[ -]*$|-\s*$/.test(term)

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

  it('finds with one walk for many finders what each finds by itself, whatever the terms and the text', () => {
    const string = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 40 })
    const set = fc.array(
      string('a', 'b', 'c', 'ó', ' ', '-', '*', '(', '.')
        .map((words) => words.slice(0, 8))
        .filter(isTerm),
    )
    const texts = fc.array(string('a', 'b', 'c', 'ó', ' ', '-', ',', '*', '(', '.'), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 4 }), texts, (sets, texts) => {
        const walk = new SharedWalk()
        const finders = sets.map((words) => ({
          words,
          shared: compileTerms(terms(...words), { commas: false }, walk),
          commas: compileTerms(terms(...words), { commas: true }),
        }))
        for (const text of texts)
          for (const { words, shared, commas } of finders)
            for (const [matches, gap] of [
              [shared(text), '[ -]'],
              [commas(text), '[ ,-]'],
            ] as const) {
              const plain = plainly(words, text, gap)
              expect(matches.map(({ start, end }) => [start, end])).toEqual(plain.map(({ start, end }) => [start, end]))
              matches.forEach(({ means }, i) => {
                expect(plain[i]?.among).toContain(means)
              })
            }
      }),
      { numRuns: 200 },
    )
  })

  it('lets a term open with words of any kind, one or several, and a text begin with it', () => {
    const find = compileTerms(terms('* capital', '* * reserve*', 'capital', 'gold'))
    expect(found(find, 'start-up capital; the central bank reserves')).toEqual([
      ['up capital', '* capital'],
      ['central bank reserves', '* * reserve*'],
    ])
    expect(found(find, 'fresh capital')).toEqual([['fresh capital', '* capital']])
    expect(found(find, `capital. ${'x'.repeat(60)} capital, gold`)).toEqual([
      ['capital', 'capital'],
      [`${'x'.repeat(60)} capital`, '* capital'],
      ['gold', 'gold'],
    ])
  })

  it('gets through what would make a pattern search run back', () => {
    const count = 200_000
    const find = compileTerms(terms('a* b* c', 'a b', 'a*'))
    // The long word is one `a*`, and each `a b` behind it is found: a search that ran back would run into the time-out.
    expect(find(`${'a'.repeat(count)} ${' '.repeat(count)}${'a b '.repeat(count)}`)).toHaveLength(count + 1)
  })
})
