/** Figures that count the same thing about the same partner at about the same time, with different values. */
import type { CodedArticle, CorpusEvent, Disagreement } from '../../types.ts'
import { articlePairs } from '../articlePairs.ts'
import { type Fact, factsOf } from './facts.ts'
import { DAYS, headDay, newsOf } from './news.ts'
import type { Sources } from './Sources.ts'
import { agree, countTheSame } from './sameCount.ts'

type FigureDisagreement = Extract<Disagreement, { kind: 'figure' }>

/** Articles are held against each other as `articlePairs` pairs them, so that the work stays linear in the articles. */
export function figureDisagreements(
  articles: readonly CodedArticle[],
  events: readonly CorpusEvent[],
  sources: Sources,
): FigureDisagreement[] {
  const heads = articles.map(headDay)
  const facts = articles.map((coded) => factsOf(coded))
  const found = articlePairs(articles, newsOf(articles, events)).flatMap(([left, right]) => {
    const [one, other] = [articles[left], articles[right]]
    if (!one || !other || sources.of(one.article.id) === sources.of(other.article.id)) return []
    if (Math.abs((heads[left] ?? 0) - (heads[right] ?? heads[left] ?? 0)) > DAYS) return []
    return ofPair(facts[left] ?? new Map(), facts[right] ?? new Map())
  })
  return sources.settle(found, (one) => `${one.partner} ${one.unit}`)
}

type Facts = ReadonlyMap<string, readonly Fact[]>

/** A figure that the other article gives too is agreed on, whatever else the other counts. */
function ofPair(lefts: Facts, rights: Facts): FigureDisagreement[] {
  return [...lefts].flatMap(([kind, ones]) => {
    const others = rights.get(kind) ?? []
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
