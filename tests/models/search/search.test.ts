import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedPieces, markedSpans } from '../../../src/models/search/marks.ts'
import { pack, unpack } from '../../../src/models/search/pack.ts'
import { type FoundSentence, searcherOf } from '../../../src/models/search/searcherOf.ts'
import { searchIndexOf } from '../../../src/models/search/searchIndexOf.ts'
import { goldCorpus, goldIndex } from '../../fixtures/goldCorpus.ts'

const corpus = goldCorpus()
const index = goldIndex()
// As it comes over the wire.
const searchIndex = JSON.parse(JSON.stringify(searchIndexOf(corpus, index)))
const searcher = searcherOf(searchIndex)
const ALL = 1000

const textOf = ({ article, nth }: FoundSentence) => {
  const read = corpus.articles[article]?.article
  const sentence = read?.sentences[nth]
  return read?.text.slice(sentence?.start, sentence?.end) ?? ''
}
const sentences = (query: string) => searcher.search(query, ALL).sentences.shown.map(textOf)
const rows = (query: string) =>
  [...searcher.matches(query).statements.keys()].filter((row) => searcher.matches(query).statements[row] === 1)
const everySentence = corpus.articles.flatMap(({ article, reasons }) =>
  article.sentences.flatMap(({ start, end }, i) =>
    reasons[i] === 'boilerplate' ? [] : [article.text.slice(start, end)],
  ),
)

describe('sentences', () => {
  test('are those that have every word, and no others', () => {
    const wanted = everySentence.filter((text) => /\btrade\b/i.test(text) && /\binvestment\b/i.test(text))
    expect(wanted.length).toBeGreaterThan(0)
    expect(sentences('investment trade ').sort()).toEqual(wanted.sort())
  })

  test('are found without diacritics, with them, decomposed, and with d for đ', () => {
    const wanted = everySentence.filter((text) => text.normalize('NFC').toLowerCase().includes('đầu tư'))
    expect(wanted.length).toBeGreaterThan(0)
    for (const query of ['dau tu ', 'đầu tư ', 'ĐẦU TƯ ', 'đầu tư '.normalize('NFD'), 'đâu tư '])
      expect(sentences(query)).toEqual(expect.arrayContaining(wanted))
  })

  test('a mark that is typed must be there', () => {
    const withMark = sentences('năm ')
    expect(withMark.length).toBeGreaterThan(0)
    expect(withMark.every((text) => /(?<!\p{L})năm(?!\p{L})/iu.test(text.normalize('NFC')))).toBe(true)
    expect(sentences('nam ').length).toBeGreaterThan(withMark.length)
    expect(sentences('dâu tư ').some((text) => text.includes('đầu tư'))).toBe(true)
    expect(sentences('đefence')).toEqual([])
  })

  test('are found while the last word is typed, whole words first', () => {
    const typed = sentences('educat')
    expect(typed).toEqual(expect.arrayContaining(everySentence.filter((text) => /\beducation\b/i.test(text))))
    expect(sentences('educat ')).toEqual([])
    const isWhole = sentences('train').map((text) => /\btrain\b/i.test(text))
    expect(isWhole.lastIndexOf(true)).toBeLessThan(isWhole.indexOf(false) < 0 ? isWhole.length : isWhole.indexOf(false))
  })

  test('nothing is asked, nothing is found', () => {
    for (const query of ['', ' ', '…', '"'])
      expect(searcher.search(query, ALL)).toMatchObject({ sentences: { count: 0 }, people: { count: 0 }, also: [] })
  })
})

describe('both names of a country', () => {
  const bulgarian = [...index.statements.partner.keys()].filter(
    (row) => index.partners[index.statements.partner[row] ?? -1] === 'BG',
  )

  test.each(['Bulgaria ', 'Bungari', 'Bun-ga-ri', 'bun ga ri ', 'bulgar'])(
    '%s finds all that is said with it, in both languages',
    (query) => {
      expect(rows(query)).toEqual(expect.arrayContaining(bulgarian))
      const languages = new Set(
        searcher.search(query, ALL).sentences.shown.map(({ article }) => corpus.articles[article]?.article.meta.lang),
      )
      expect([...languages].sort()).toEqual(['en', 'vi'])
      expect(searcher.search(query, ALL).partners.shown.map(({ partner }) => partner)).toContain('BG')
    },
  )

  test('Nga finds what English says of Russia, and marks it', () => {
    const { also } = searcher.search('Nga ', ALL)
    const text = 'Talks with the Russian Federation, and Russia again.'
    expect(markedSpans(text, 'Nga ', also).map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(['Russian', 'Russia']),
    )
  })

  test('a word that a name only shares names no country', () => {
    expect(searcher.search('republic ', ALL).also).toEqual([])
  })
})

describe('what has a name', () => {
  test('every person of the gold corpus is found by name, without diacritics, and where it stands', () => {
    for (const { article, people } of corpus.articles)
      for (const { name } of people) {
        const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
        const { shown } = searcher.search(bare, ALL).people
        const named = shown.map(({ article, nth }) => corpus.articles[article]?.people[nth]?.name.toLowerCase())
        expect(named, `${name} of ${article.id}`).toContain(name.toLowerCase())
      }
    const [radev] = searcher.search('radev', ALL).people.shown
    expect(radev?.at && textOf(radev.at)).toContain('Radev')
  })

  test('one that several articles name stands once, with their number', () => {
    const { shown } = searcher.search('rumen radev ', ALL).people
    const named = shown.filter(({ article, nth }) => corpus.articles[article]?.people[nth]?.name === 'Rumen Radev')
    const articles = corpus.articles.filter(({ people }) => people.some(({ name }) => name === 'Rumen Radev'))
    expect(named.map(({ articles }) => articles)).toEqual([articles.length])
  })

  test('every instrument and event is found by its own words', () => {
    for (const { instruments } of corpus.articles)
      for (const { name } of instruments) expect(searcher.search(name, ALL).instruments.count, name).toBeGreaterThan(0)
    corpus.events.forEach(({ label }, nth) => {
      if (label.form === 'named')
        expect(searcher.search(label.named, ALL).events.shown.map((event) => event.nth)).toContain(nth)
    })
  })

  test('the words of an event’s evidence find it', () => {
    const { events } = searcher.matches('exempting visas for bulgarian citizens')
    const { events: none } = searcher.matches('zzz')
    expect(none).not.toContain(1)
    expect(events.length).toBe(corpus.events.length)
    corpus.events.forEach(({ evidence }, nth) => {
      const quote = evidence[0]?.quotes[0]
      const text = corpus.articles.find(({ article }) => article.id === evidence[0]?.article)?.article.text
      if (quote && text) expect(searcher.matches(`${text.slice(quote.start, quote.end)} `).events[nth]).toBe(1)
    })
  })
})

describe('marks', () => {
  test('pieces joined are the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        expect(
          markedPieces(text, query, ['Bulgaria'])
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('stand at the raw words, in decomposed text too', () => {
    for (const text of ['Hai bên ký 3 văn kiện về đầu tư.', 'Hai bên ký 3 văn kiện về đầu tư.'.normalize('NFD')]) {
      const marked = markedPieces(text, 'van dau', []).filter((piece) => piece.marked)
      expect(marked.map((piece) => piece.text.normalize('NFC'))).toEqual(['văn', 'đầu'])
      for (const { at, text: piece } of marked) expect(text.slice(at, at + piece.length)).toBe(piece)
    }
  })
})

test('a packed list comes back the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000_000)), (list) => {
      const rising = [...list].sort((a, b) => a - b)
      expect([...unpack(pack(rising))]).toEqual(rising)
    }),
  )
  expect(JSON.stringify(pack([0, 31, 32, 1_000_000]))).not.toContain('\\')
})
