/** What an editor knows joins what the text says: it fills gaps, carries the basis `editor`, and never overrules the text. */
import type { EditorNote, Known, Meta, Problem, ReadArticle } from '../types.ts'

type NotedKey = Exclude<keyof EditorNote, 'partners'>
const NOTED = ['publishedOn', 'agency', 'url', 'title'] as const satisfies readonly NotedKey[]

export interface NotedArticle {
  readonly article: ReadArticle
  readonly problems: readonly Problem[]
}

/** The article with its note's values where the text has none; a contradiction is a problem and changes nothing. */
export function withNote(article: ReadArticle): NotedArticle {
  const { note } = article
  if (note === undefined) return { article, problems: [] }
  const meta: Meta = {
    ...article.meta,
    publishedOn: filled(article.meta.publishedOn, note.publishedOn),
    agency: filled(article.meta.agency, note.agency),
    url: filled(article.meta.url, note.url),
    title: filled(article.meta.title, note.title),
  }
  const problems = NOTED.filter((key) => contradicts(article.meta[key], note[key])).map(
    (key): Problem => ({ kind: 'note-contradicts-text', file: `${article.id}.yaml`, span: null, detail: key }),
  )
  return { article: { ...article, meta }, problems }
}

function filled<T>(inText: Known<T> | null, noted: T | undefined): Known<T> | null {
  return inText === null && noted !== undefined ? { value: noted, basis: 'editor', span: null } : inText
}

function contradicts(inText: Known<string> | null, noted: string | undefined): boolean {
  return inText !== null && noted !== undefined && inText.value !== noted
}
