import { daysOf } from '../edtf.ts'
import type { CodedArticle, Edtf } from '../types.ts'

/** The newest date at the head of an article; null where none has one. Nothing reads the clock. */
export function newestDate(articles: readonly CodedArticle[]): Edtf | null {
  let newest: { date: Edtf; last: number } | null = null
  for (const { article } of articles) {
    const date = article.meta.publishedOn?.value
    const last = date === undefined ? null : (daysOf(date)?.last ?? null)
    if (date !== undefined && last !== null && (newest === null || last > newest.last)) newest = { date, last }
  }
  return newest?.date ?? null
}
