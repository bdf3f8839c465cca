/** Which articles are set side by side: those that bear out one event, and those about one partner within thirty days. */
import { daysOf } from '../edtf.ts'
import type { ArticleId, CodedArticle, CorpusEvent } from '../types.ts'

const DAYS = 30
/** How many neighbours an article is paired with in an event, and among a partner's articles: the work stays linear in the articles. */
const NEIGHBOURS = 3

/** Indexes of articles, the smaller first; each pair once. */
export function articlePairs(
  articles: readonly CodedArticle[],
  events: readonly CorpusEvent[],
): readonly (readonly [number, number])[] {
  const indexOf = new Map<ArticleId, number>(articles.map(({ article }, index) => [article.id, index]))
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  const add = (one: number, other: number) => {
    const [left, right] = one < other ? [one, other] : [other, one]
    const key = left * articles.length + right
    if (left === right || seen.has(key)) return
    seen.add(key)
    pairs.push([left, right])
  }
  for (const { evidence } of events) {
    const told = evidence.flatMap(({ article }) => indexOf.get(article) ?? [])
    told.forEach((one, at) => {
      for (const other of told.slice(at + 1, at + 1 + NEIGHBOURS)) add(one, other)
    })
  }
  for (const dated of byPartner(articles)) {
    dated.forEach((one, at) => {
      for (const other of dated.slice(at + 1, at + 1 + NEIGHBOURS))
        if (other.day - one.day <= DAYS) add(one.index, other.index)
    })
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d)
}

interface Dated {
  readonly index: number
  readonly day: number
}

/** Each partner's articles in the order of their head dates; an article without one stands in none. */
function byPartner(articles: readonly CodedArticle[]): Dated[][] {
  const lists = new Map<string, Dated[]>()
  articles.forEach(({ article, partners }, index) => {
    const day = article.meta.publishedOn === null ? null : (daysOf(article.meta.publishedOn.value)?.first ?? null)
    if (day === null) return
    for (const partner of partners) {
      const list = lists.get(partner)
      if (list === undefined) lists.set(partner, [{ index, day }])
      else list.push({ index, day })
    }
  })
  return [...lists.values()].map((list) => list.sort((a, b) => a.day - b.day || a.index - b.index))
}
