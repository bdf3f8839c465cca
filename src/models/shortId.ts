import type { ArticleId } from '../corpus/types.ts'

/**
 * How an article is named where space is short: what stands before the first underscore of its id, if no other article has
 * the same; else the whole id.
 */
export function shortIds(ids: readonly ArticleId[]): ReadonlyMap<ArticleId, string> {
  const heads = ids.map((id) => id.split('_', 1)[0] || id)
  const count = new Map<string, number>()
  for (const head of heads) count.set(head, (count.get(head) ?? 0) + 1)
  return new Map(ids.map((id, i) => [id, count.get(heads[i] ?? id) === 1 ? (heads[i] ?? id) : id]))
}
