import { type Folded, fold } from '../fold.ts'
import type { ReadArticle } from '../types.ts'

let last: { readonly article: ReadArticle; readonly folded: Folded } | null = null

/** An article's text folded for matching. The rules ask for it one after another, so the newest is kept. */
export function foldedOf(article: ReadArticle): Folded {
  if (last?.article !== article) last = { article, folded: fold(article.text, 'exact') }
  return last.folded
}
