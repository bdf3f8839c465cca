import { describe, expect, it } from 'vitest'
import { sameReports } from '../../../src/corpus/link/sameReports.ts'
import { readArticle } from '../../../src/corpus/read/readArticle.ts'
import type { CodedArticle } from '../../../src/corpus/types.ts'
import { SEED_IDS, seedText } from '../../fixtures/goldCorpus.ts'

function articleOf(id: string, text: string): CodedArticle {
  return {
    article: readArticle({ id, text, sha256: id }),
    partners: [],
    statements: [],
    reasons: [],
    events: [],
    instruments: [],
    figures: [],
    people: [],
  }
}

const groups = (texts: Readonly<Record<string, string>>) =>
  sameReports(Object.entries(texts).map(([id, text]) => articleOf(id, text)))

const seeds = Object.fromEntries(SEED_IDS.map((id) => [id, seedText(id)]))
const [VI, EN, WRAP] = [seedText(SEED_IDS[0]), seedText(SEED_IDS[1]), seedText(SEED_IDS[2])]

const otherHead = (text: string) =>
  `Leaders agree on new chapter\n\nNews desk – 08:15 24/10/2025\n\n${text.replace(/^\s*date \S+ (SOFIA — )?/, '')}`
const withoutParagraph = (text: string, at: number) =>
  text
    .split('\n\n')
    .filter((_, index) => index !== at)
    .join('\n\n')
const bareNames = (text: string) =>
  text.replaceAll('Tô Lâm', 'To Lam').replaceAll('Lâm', 'Lam').replaceAll('Việt Nam', 'Vietnam')

describe('the same report in several outlets', () => {
  it('is not seen in the seeds: five reports by five writers, four of one visit', () => {
    expect(groups(seeds)).toEqual([])
  })

  it.each([
    ['under another head', otherHead(EN)],
    ['with a paragraph cut', withoutParagraph(EN, 9)],
    ['with names and the country spelled otherwise', bareNames(EN)],
    ['decomposed', EN.normalize('NFD')],
    ['with no-break and zero-width spaces', EN.replaceAll(' of ', '\u00a0of\u200b ')],
    ['with Windows line ends and one line between paragraphs', EN.replaceAll('\n\n', '\r\n')],
    ['with a closing paragraph added', `${EN}\n\nBulgaria is home to a large Vietnamese community of long standing.`],
    [
      'edited here and there',
      EN.replaceAll('agreed to', 'decided to').replaceAll('emphasised', 'stressed').replaceAll('talks', 'discussions'),
    ],
    ['all at once', otherHead(bareNames(withoutParagraph(EN, 6))).normalize('NFD')],
  ])('is recognised %s', (_, variant) => {
    expect(groups({ ...seeds, other: variant })).toEqual([[SEED_IDS[1], 'other']])
  })

  it('is recognised in Vietnamese, with tones placed the other way', () => {
    const variant = VI.replaceAll('hòa', 'hoà').replaceAll('óa', 'oá').normalize('NFD')
    expect(groups({ ...seeds, other: withoutParagraph(variant, 3) })).toEqual([[SEED_IDS[0], 'other']])
  })

  it('is recognised in a short text', () => {
    expect(groups({ ...seeds, other: bareNames(withoutParagraph(WRAP, 2)) })).toEqual([[SEED_IDS[2], 'other']])
  })

  it('is not a report that takes half of its paragraphs from another', () => {
    const [own, taken] = [WRAP.split('\n\n'), EN.split('\n\n')]
    expect(groups({ ...seeds, mixed: [...own.slice(0, 5), ...taken.slice(0, 5)].join('\n\n') })).toEqual([])
  })

  it('is not a note that a long report took up whole', () => {
    expect(groups({ [SEED_IDS[1]]: EN, note: EN.split('\n\n').slice(0, 3).join('\n\n') })).toEqual([])
  })

  it('gives the same groups in the order of the corpus, whatever the order of the articles', () => {
    const [a, b, c] = [articleOf('a', otherHead(EN)), articleOf('b', withoutParagraph(EN, 4)), articleOf('c', EN)]
    const [d, e] = [articleOf('d', VI), articleOf('e', VI.normalize('NFD'))]
    expect(sameReports([d, a, b, c, e])).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ])
    expect(sameReports([c, e, b, d, a])).toEqual([
      ['c', 'b', 'a'],
      ['e', 'd'],
    ])
  })

  it('is recognised in texts so long that their letters need more room', () => {
    const lines = Array.from({ length: 4000 }, (_, day) => `On day ${day * 7919} the oﬃcers met ${day * 104729} times.`)
    const long = lines.join(' ')
    expect(groups({ a: long, b: long })).toEqual([['a', 'b']])
  })

  it('says nothing of texts too short to tell, and of none', () => {
    expect(groups({ a: 'They met in Sofia.', b: 'They met in Sofia.', c: '', d: '' })).toEqual([])
  })
})
