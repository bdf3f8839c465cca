import type { ReadArticle } from '../../../../src/corpus/types.ts'

/** An article of which every line is text and every sentence ends with a full stop and a space. */
export function articleOf(text: string, lexicon: 'vi' | 'en'): ReadArticle {
  const paragraphs: { start: number; end: number; kind: 'text' }[] = []
  const sentences: { start: number; end: number; paragraph: number }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      paragraphs.push({ start: at, end: at + line.length, kind: 'text' })
      for (const match of line.matchAll(/\S.*?(?:\.(?= \p{Lu}|$)|$)/gu))
        sentences.push({
          start: at + match.index,
          end: at + match.index + match[0].length,
          paragraph: paragraphs.length - 1,
        })
    }
    at += line.length + 1
  }
  return {
    id: 'made',
    text,
    sha256: '',
    meta: { lang: lexicon, title: null, publishedOn: null, agency: null, dateline: null, url: null },
    lexicon,
    paragraphs,
    sentences,
  }
}
