/** Figures that count the same thing about the same partner at about the same time, with different values. */
import type { CodedArticle, Disagreement } from '../../types.ts'
import { articlePairs, headDay } from '../articlePairs.ts'
import { type Fact, factsOf } from './facts.ts'
import { DAYS, type News } from './news.ts'
import type { Sources } from './Sources.ts'
import { agree, countTheSame } from './sameCount.ts'

type FigureDisagreement = Extract<Disagreement, { kind: 'figure' }>

/** Articles are held against each other as `articlePairs` pairs them, so that the work stays linear in the articles. */
export function figureDisagreements(
  articles: readonly CodedArticle[],
  news: readonly News[],
  sources: Sources,
): FigureDisagreement[] {
  const heads = articles.map(headDay)
  const facts = articles.map((coded) => factsOf(coded))
  const found: FigureDisagreement[] = []
  for (const [left, right] of articlePairs(articles, news)) {
    const [lefts, rights] = [facts[left], facts[right]]
    if (lefts === undefined || rights === undefined || lefts.size === 0 || rights.size === 0) continue
    const [one, other] = [articles[left], articles[right]]
    if (!one || !other || sources.of(one.article.id) === sources.of(other.article.id)) continue
    if (Math.abs((heads[left] ?? 0) - (heads[right] ?? heads[left] ?? 0)) > DAYS) continue
    found.push(...ofPair(lefts, rights))
  }
  return sources.settle(found, (one) => `${one.partner} ${one.unit}`)
}

type Facts = ReadonlyMap<string, readonly Fact[]>

/** A figure that the other article gives too is agreed on, whatever else the other counts. */
function ofPair(lefts: Facts, rights: Facts): FigureDisagreement[] {
  return [...lefts].flatMap(([kind, ones]) => {
    const others = rights.get(kind)
    if (others === undefined) return []
    const left = ones.filter((one) => !others.some((other) => agree(one.amount, other.amount)))
    const right = others.filter((other) => !ones.some((one) => agree(one.amount, other.amount)))
    const alone = left.length === 1 && right.length === 1
    return left.flatMap((one): FigureDisagreement[] => {
      const other = right.find((candidate) => countTheSame(one, candidate, alone))
      if (other === undefined) return []
      return [{ kind: 'figure', partner: one.partner, unit: one.unit, left: one.said, right: other.said }]
    })
  })
}
