/** Raw text to article (codebook section 7): head, title, captions, boilerplate, paragraphs, sentences, language. */
import type { RawArticle, ReadArticle } from '../types.ts'

export function readArticle(raw: RawArticle): ReadArticle {
  return {
    ...raw,
    meta: { lang: null, title: null, publishedOn: null, agency: null, dateline: null, url: null },
    lexicon: null,
    paragraphs: [],
    sentences: [],
  }
}
