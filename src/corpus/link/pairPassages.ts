/** Passages of two articles that report the same thing, for articles that share an event, or a partner within thirty days. */
import { SECTORS } from '../codebook.ts'
import type { ArticleId, CodedArticle, CorpusEvent, Passage } from '../types.ts'
import { articlePairs } from './articlePairs.ts'
import { Counted } from './Counted.ts'
import { scoreOf } from './passageScore.ts'
import { type Rarities, sectorRarities } from './rarities.ts'
import { type Traits, traitsOf } from './traits.ts'

/** What two statements must score to be shown side by side; chosen so that a reader would pair them too. */
const LEAST = 0.5
/** How many statements of a sector one statement is held against, around its own place in the article. */
const RIVALS = 12

/** One to one within two articles, the best pairs first; in the order of the articles and their statements. */
export function pairPassages(articles: readonly CodedArticle[], events: readonly CorpusEvent[]): readonly Passage[] {
  const borne = borneOut(events)
  const vocabulary = { marks: new Counted(), words: new Counted() }
  const traits = articles.map((coded) => traitsOf(coded, vocabulary, borne.get(coded.article.id)))
  const count = traits.reduce((sum, { length }) => sum + length, 0)
  const rare = { marks: vocabulary.marks.rarities(count), words: vocabulary.words.rarities(count) }
  return articlePairs(articles, events).flatMap(([left, right]) => {
    const [one, other] = [articles[left], articles[right]]
    const [lefts, rights] = [traits[left] ?? [], traits[right] ?? []]
    if (!one || !other || lefts.length === 0 || rights.length === 0) return []
    return passagesOf(one, other, lefts, rights, { ...rare, sectors: sectorRarities(lefts, rights) })
  })
}

/** For each article, the events that its sentences bear out. */
function borneOut(events: readonly CorpusEvent[]): Map<ArticleId, Map<number, string[]>> {
  const borne = new Map<ArticleId, Map<number, string[]>>()
  for (const { id, evidence } of events)
    for (const { article, quotes } of evidence) {
      const sentences = borne.get(article) ?? new Map<number, string[]>()
      borne.set(article, sentences)
      for (const { start } of quotes) sentences.set(start, [...(sentences.get(start) ?? []), id])
    }
  return borne
}

interface Candidate {
  readonly left: number
  readonly right: number
  readonly score: number
}

function passagesOf(
  one: CodedArticle,
  other: CodedArticle,
  lefts: readonly Traits[],
  rights: readonly Traits[],
  rare: Rarities,
): Passage[] {
  const sameLanguage = one.article.lexicon === other.article.lexicon
  const bySector = rights.length > RIVALS ? sectorLists(rights) : null
  const candidates: Candidate[] = []
  lefts.forEach((trait, left) => {
    for (const right of bySector === null ? sharing(trait, rights) : rivalsOf(trait, rights.length, bySector)) {
      const rival = rights[right]
      if (!rival || one.statements[left]?.partner !== other.statements[right]?.partner) continue
      const score = scoreOf(trait, rival, rare, sameLanguage)
      if (score >= LEAST) candidates.push({ left, right, score })
    }
  })
  return oneToOne(candidates).map(({ left, right, score }) => ({
    left: one.article.id,
    right: other.article.id,
    leftStatement: left,
    rightStatement: right,
    score: Math.round(score * 1000) / 1000,
  }))
}

function sectorLists(traits: readonly Traits[]): number[][] {
  const lists: number[][] = SECTORS.map(() => [])
  traits.forEach(({ sectors }, index) => {
    for (let sector = 0; sector < lists.length; sector++) if (sectors & (1 << sector)) lists[sector]?.push(index)
  })
  return lists
}

/** Of few statements, all that share a sector. */
function sharing({ sectors }: Traits, rights: readonly Traits[]): number[] {
  const shared: number[] = []
  for (let index = 0; index < rights.length; index++) if (sectors & (rights[index]?.sectors ?? 0)) shared.push(index)
  return shared
}

/** Statements that share a sector: of a long list those around the same place. */
function rivalsOf({ sectors, place }: Traits, count: number, bySector: readonly number[][]): number[] {
  const near = new Set<number>()
  bySector.forEach((list, sector) => {
    if ((sectors & (1 << sector)) === 0) return
    const middle = list.findIndex((index) => index >= place * (count - 1))
    const from =
      list.length <= RIVALS
        ? 0
        : Math.max(0, Math.min(list.length - RIVALS, (middle < 0 ? list.length : middle) - RIVALS / 2))
    for (const index of list.slice(from, from + RIVALS)) near.add(index)
  })
  return [...near].sort((a, b) => a - b)
}

function oneToOne(candidates: Candidate[]): Candidate[] {
  candidates.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
  const [lefts, rights] = [new Set<number>(), new Set<number>()]
  const chosen = candidates.filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false
    lefts.add(left)
    rights.add(right)
    return true
  })
  return chosen.sort((a, b) => a.left - b.left)
}
