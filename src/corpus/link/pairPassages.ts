/** Passages of two articles that report the same thing, for articles that share an event, or a partner within thirty days. */
import { SECTORS } from '../codebook.ts'
import type { ArticleId, CodedArticle, CorpusEvent, Passage } from '../types.ts'
import { articlePairs } from './articlePairs.ts'
import { CountedMarks, CountedWords } from './Counted.ts'
import { scoreOf } from './passageScore.ts'
import { type Rarities, setSectorRarities } from './rarities.ts'
import { type Traits, traitsOf } from './traits.ts'

/** What two statements must score to be shown side by side; chosen so that a reader would pair them too. */
const LEAST = 0.5
/** How many statements of a sector one statement is held against, around its own place in the article. */
const RIVALS = 12

/** One to one within two articles, the best pairs first; in the order of the articles and their statements. */
export function pairPassages(articles: readonly CodedArticle[], events: readonly CorpusEvent[]): readonly Passage[] {
  const borne = borneOut(events)
  const vocabulary = { marks: new CountedMarks(), words: new CountedWords() }
  const traits = articles.map((coded) => traitsOf(coded, vocabulary, borne.get(coded.article.id)))
  const count = traits.reduce((sum, { length }) => sum + length, 0)
  const rare: Rarities = {
    marks: vocabulary.marks.rarities(count),
    words: vocabulary.words.rarities(count),
    sectors: new Float64Array(SECTORS.length),
  }
  const passages: Passage[] = []
  for (const [left, right] of articlePairs(articles, events)) {
    const [one, other] = [articles[left], articles[right]]
    const [lefts, rights] = [traits[left] ?? [], traits[right] ?? []]
    if (!one || !other || lefts.length === 0 || rights.length === 0) continue
    setSectorRarities(rare.sectors, lefts, rights)
    addPassages(passages, one, other, lefts, rights, rare)
  }
  return passages
}

/** For each article, the events that its sentences bear out. */
function borneOut(events: readonly CorpusEvent[]): Map<ArticleId, Map<number, string[]>> {
  const borne = new Map<ArticleId, Map<number, string[]>>()
  for (const { id, evidence } of events)
    for (const { article, quotes } of evidence) {
      const sentences = borne.get(article) ?? new Map<number, string[]>()
      borne.set(article, sentences)
      for (const { start } of quotes) {
        const known = sentences.get(start)
        if (known === undefined) sentences.set(start, [id])
        else known.push(id)
      }
    }
  return borne
}

interface Candidate {
  readonly left: number
  readonly right: number
  readonly score: number
}

function addPassages(
  passages: Passage[],
  one: CodedArticle,
  other: CodedArticle,
  lefts: readonly Traits[],
  rights: readonly Traits[],
  rare: Rarities,
): void {
  const sameLanguage = one.article.lexicon === other.article.lexicon
  const bySector = rights.length > RIVALS ? sectorLists(rights) : null
  const candidates: Candidate[] = []
  for (let left = 0; left < lefts.length; left++) {
    const trait = lefts[left]
    const partner = one.statements[left]?.partner
    if (trait === undefined) continue
    const rivals = bySector === null ? null : rivalsOf(trait, rights.length, bySector)
    for (let at = 0; at < (rivals ?? rights).length; at++) {
      const right = rivals?.[at] ?? at
      const rival = rights[right]
      if (rival === undefined || (trait.sectors & rival.sectors) === 0) continue
      if (partner !== other.statements[right]?.partner) continue
      const score = scoreOf(trait, rival, rare, sameLanguage, LEAST)
      if (score >= LEAST) candidates.push({ left, right, score })
    }
  }
  if (candidates.length === 0) return
  for (const { left, right, score } of oneToOne(candidates))
    passages.push({
      left: one.article.id,
      right: other.article.id,
      leftStatement: left,
      rightStatement: right,
      score: Math.round(score * 1000) / 1000,
    })
}

function sectorLists(traits: readonly Traits[]): number[][] {
  const lists: number[][] = SECTORS.map(() => [])
  traits.forEach(({ sectors }, index) => {
    for (let sector = 0; sector < lists.length; sector++) if (sectors & (1 << sector)) lists[sector]?.push(index)
  })
  return lists
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
