/** Which articles are set side by side: those that bear out one event, and those about one partner within thirty days. */
import { daysOf } from '../edtf.ts'
import type { ArticleId, CodedArticle, EventEvidence } from '../types.ts'

const DAYS = 30
/** How many neighbours an article is paired with in an event, and among a partner's articles: the work stays linear in the articles. */
const NEIGHBOURS = 3

/** Indexes of articles, the smaller first; each pair once, in order. */
export function articlePairs(
  articles: readonly CodedArticle[],
  events: readonly { readonly evidence: readonly Pick<EventEvidence, 'article'>[] }[],
): readonly (readonly [number, number])[] {
  const pairs = new Pairs(articles.length)
  const indexOf = new Map<ArticleId, number>(articles.map(({ article }, index) => [article.id, index]))
  for (const { evidence } of events) {
    const told: number[] = []
    for (const { article } of evidence) told.push(indexOf.get(article) ?? -1)
    for (let at = 0; at < told.length; at++)
      for (let next = at + 1; next < told.length && next <= at + NEIGHBOURS; next++)
        pairs.add(told[at] ?? -1, told[next] ?? -1)
  }
  addPartners(articles, pairs)
  return pairs.inOrder()
}

/** Pairs as numbers, which sort themselves. */
class Pairs {
  private readonly keys: number[] = []

  constructor(private readonly articles: number) {}

  add(one: number, other: number): void {
    if (one === other || one < 0 || other < 0) return
    this.keys.push(one < other ? one * this.articles + other : other * this.articles + one)
  }

  inOrder(): readonly (readonly [number, number])[] {
    const keys = Float64Array.from(this.keys).sort()
    const pairs: [number, number][] = []
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0
      if (at === 0 || key !== keys[at - 1]) pairs.push([Math.floor(key / this.articles), key % this.articles])
    }
    return pairs
  }
}

/** First day of the date at the head of an article. */
export function headDay({ article }: CodedArticle): number | null {
  const head = article.meta.publishedOn
  return head === null ? null : (daysOf(head.value)?.first ?? null)
}

/** Pairs each partner's articles in the order of their head dates; an article without one is in none. */
function addPartners(articles: readonly CodedArticle[], pairs: Pairs): void {
  const days = articles.map(headDay)
  const dayOf = (index: number | undefined) => days[index ?? -1] ?? 0
  const lists = new Map<string, number[]>()
  articles.forEach(({ partners }, index) => {
    if (days[index] === null) return
    for (const partner of partners) {
      const list = lists.get(partner)
      if (list === undefined) lists.set(partner, [index])
      else list.push(index)
    }
  })
  for (const list of lists.values()) {
    list.sort((a, b) => dayOf(a) - dayOf(b) || a - b)
    for (let at = 0; at < list.length; at++)
      for (let next = at + 1; next < list.length && next <= at + NEIGHBOURS; next++)
        if (dayOf(list[next]) - dayOf(list[at]) <= DAYS) pairs.add(list[at] ?? -1, list[next] ?? -1)
  }
}
