import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { articleOrder } from './articleOrder.ts'

/** Articles as positions in the index, newest first. */
export interface PartnerArticles {
  /** By position of the partner. */
  readonly of: readonly (readonly number[])[]
  /** Not coded, and nobody has said which partner they are about. */
  readonly unassigned: readonly number[]
}

const kept = new WeakMap<CorpusIndex, PartnerArticles>()

/** Which articles speak of which partner. An article about two stands under both. */
export function partnerArticles(index: CorpusIndex): PartnerArticles {
  const known = kept.get(index)
  if (known !== undefined) return known
  const position = new Map(index.partners.map((code, at) => [code, at]))
  const of: number[][] = index.partners.map(() => [])
  const unassigned: number[] = []
  for (const at of articleOrder(index)) {
    const article = index.articles[at]
    if (article === undefined) continue
    const rows = index.statements.partner.slice(...article.statements)
    const partners = new Set([...article.partners.flatMap((code) => position.get(code) ?? []), ...rows])
    for (const partner of partners) of[partner]?.push(at)
    if (partners.size === 0 && article.lexicon === null) unassigned.push(at)
  }
  const articles = { of, unassigned }
  kept.set(index, articles)
  return articles
}
