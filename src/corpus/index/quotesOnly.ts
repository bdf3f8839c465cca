/**
 * A record of which only the quotes are published, for a site that may not republish its articles: what no quote holds becomes spaces, so that all
 * offsets, and so every quote, stay as they were, and the stretches that were withheld are named.
 */
import type { CodedArticle, Corpus, Span } from '../types.ts'

const HIDDEN = ' '
const WORD = /[\p{L}\p{N}]/u
/** A stretch within one line, without the spaces around it. */
const STRETCH = /[^\s](?:[^\r\n]*[^\s])?/g

/** What the record quotes of an article: statements and what they are carried from, events, figures, instruments, and what its head says of itself. */
function quotesOf({ article, statements, events, figures, instruments }: CodedArticle): readonly Span[] {
  const { title, publishedOn, agency, dateline, url } = article.meta
  return [
    ...statements.flatMap((statement) => [statement, ...statement.codes.flatMap((code) => code.carriedFrom ?? [])]),
    ...events.flatMap(({ quotes }) => quotes),
    ...figures,
    ...instruments,
    ...[title, publishedOn, agency, dateline, url].flatMap((known) => known?.span ?? []),
  ]
}

/** What no quote of the record holds, sentence by sentence, in the order of the text; signs between two quotes are no words and stay. */
export function withheldOf(coded: CodedArticle): readonly Span[] {
  const { text } = coded.article
  const quotes = [...quotesOf(coded)].sort((a, b) => a.start - b.start)
  const edges = coded.article.sentences.flatMap(({ start, end }) => [start, end])
  const gaps: Span[] = []
  let at = 0
  let edge = 0
  for (const { start, end } of [...quotes, { start: text.length, end: text.length }]) {
    for (; (edges[edge] ?? text.length) < start; edge++) {
      const cut = edges[edge] ?? 0
      if (cut > at) gaps.push({ start: at, end: cut })
      at = Math.max(at, cut)
    }
    if (start > at) gaps.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  return gaps.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(STRETCH)]
      .filter(([words]) => WORD.test(words))
      .map((found) => ({ start: start + found.index, end: start + found.index + found[0].length })),
  )
}

/** The article's text with all that is withheld blank; as long as it was, in UTF-16 code units. */
export function quotesOnly(coded: CodedArticle): string {
  const { text } = coded.article
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of withheldOf(coded)) {
    pieces.push(text.slice(at, start), HIDDEN.repeat(end - start))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** The corpus as such a site has it: its texts hold their quotes and nothing else. */
export function withQuotesOnly(corpus: Corpus): Corpus {
  return {
    ...corpus,
    articles: corpus.articles.map((coded) => ({ ...coded, article: { ...coded.article, text: quotesOnly(coded) } })),
  }
}
