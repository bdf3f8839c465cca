/**
 * A text of which only the quotes are published, for a site that may not republish its articles: every other character but the ends of lines
 * becomes a space, so that all offsets, and so every quote, stay as they were.
 */
import type { CodedArticle, Span } from '../types.ts'

const HIDDEN = ' '

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

/** The article's text with all but its quotes and line ends blank; as long as it was, in UTF-16 code units. */
export function quotesOnly(coded: CodedArticle): string {
  const { text } = coded.article
  const shown = new Uint8Array(text.length)
  for (const { start, end } of quotesOf(coded)) shown.fill(1, start, end)
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const from = at
    const isShown = shown[from]
    while (at < text.length && shown[at] === isShown) at++
    const piece = text.slice(from, at)
    pieces.push(isShown === 1 ? piece : piece.replace(/[^\r\n]/g, HIDDEN))
  }
  return pieces.join('')
}
