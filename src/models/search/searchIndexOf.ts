/** A corpus as its search index. Runs in the build. */

import { daysOf } from '../../corpus/edtf.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CodedArticle, Corpus, Span } from '../../corpus/types.ts'
import { countryWords } from './countryWords.ts'
import { namesOf } from './names.ts'
import { pack } from './pack.ts'
import { SEARCH_FORMAT, type SearchIndex } from './SearchIndex.ts'
import { thingsOf } from './thingsOf.ts'
import { wordsOf } from './words.ts'

export function searchIndexOf(corpus: Corpus, index: CorpusIndex): SearchIndex {
  const { articles } = corpus
  const first = firstSentences(articles)
  const sentenceAt = (article: number, at: number) => {
    const nth = sentenceHolding(articles[article], at)
    return nth === null ? null : (first[article] ?? 0) + nth
  }
  const rows = articles.flatMap(({ statements }, article) =>
    statements.map(({ start }) => sentenceAt(article, start) ?? 0),
  )
  const found = postings(articles, first, rows)
  const words = [...found.keys()].sort()
  const { things, named } = thingsOf(corpus, index.partners, sentenceAt)
  const position = new Map(articles.map(({ article }, at) => [article.id, at]))
  return {
    format: SEARCH_FORMAT,
    hash: index.hash,
    sentences: articles.map(({ article }) => article.sentences.length),
    days: articles.map(({ article: { meta } }) => (meta.publishedOn && daysOf(meta.publishedOn.value)?.last) ?? null),
    statements: pack(rows),
    events: corpus.events.map(({ evidence }) => {
      const told = evidence.flatMap(({ article, quotes }) =>
        quotes.flatMap(({ start }) => sentenceAt(position.get(article) ?? -1, start) ?? []),
      )
      return pack([...new Set(told)].sort((a, b) => a - b))
    }),
    words,
    found: words.map((word) => pack(found.get(word) ?? [])),
    things,
    names: namesOf(named),
  }
}

function firstSentences(articles: readonly CodedArticle[]): readonly number[] {
  let count = 0
  return articles.map(({ article }) => {
    const first = count
    count += article.sentences.length
    return first
  })
}

/** The sentence of an article within which an offset lies. */
function sentenceHolding(coded: CodedArticle | undefined, at: number): number | null {
  const sentences: readonly Span[] = coded?.article.sentences ?? []
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence !== undefined && sentence.start <= at ? low : null
}

/** For each word the sentences that have it. A statement has its partner's names as well, so that either language's name finds it. */
function postings(
  articles: readonly CodedArticle[],
  first: readonly number[],
  rows: readonly number[],
): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>()
  let row = 0
  articles.forEach(({ article, statements, reasons }, nth) => {
    const begin = first[nth] ?? 0
    const partners = new Map<number, string[]>()
    for (const { partner } of statements) {
      const sentence = rows[row++] ?? 0
      partners.set(sentence, [...(partners.get(sentence) ?? []), partner])
    }
    article.sentences.forEach(({ start, end }, at) => {
      if (reasons[at] === 'boilerplate') return
      const sentence = begin + at
      const said = [article.text.slice(start, end), ...(partners.get(sentence) ?? []).flatMap(countryWords)]
      for (const word of new Set(said.flatMap((text) => wordsOf(text).map((one) => one.word)))) {
        const list = found.get(word)
        if (list === undefined) found.set(word, [sentence])
        else list.push(sentence)
      }
    })
  })
  return found
}
