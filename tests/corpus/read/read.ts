import { readArticle } from '../../../src/corpus/read/readArticle.ts'
import type { ReadArticle } from '../../../src/corpus/types.ts'

export const read = (text: string): ReadArticle => readArticle({ id: 'a', text, sha256: '' })
export const sentences = (article: ReadArticle) =>
  article.sentences.map(({ start, end }) => article.text.slice(start, end))
export const lines = (article: ReadArticle) =>
  article.paragraphs.map(({ start, end, kind }) => [kind, article.text.slice(start, end)])
export const kinds = (text: string) => read(text).paragraphs.map(({ kind }) => kind)
