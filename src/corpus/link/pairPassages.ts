/** Passages of two articles that report the same thing, for articles that share an event, or a partner within thirty days. */
import { SECTORS } from '../codebook.ts'
import type { ArticleId, CodedArticle, CorpusEvent, Passage } from '../types.ts'
import { articlePairs } from './articlePairs.ts'
import { Scores } from './passageScore.ts'
import { type Traits, traitsOf } from './traits.ts'

/** What two statements must score to be shown side by side; chosen so that a reader would pair them too. */
const LEAST = 0.5
/** How many statements of a sector one statement is held against, around its own place in the article. */
const RIVALS = 12

/** One to one within two articles, the best pairs first; in the order of the articles and their statements. */
export function pairPassages(
  articles: readonly CodedArticle[],
  events: readonly CorpusEvent[],
  traits: Traits = traitsOf(articles),
): readonly Passage[] {
  const passages: Passage[] = []
  const pairing = new Pairing(articles, traits, new Scores(traits, borneOut(articles, events, traits)))
  for (const [left, right] of articlePairs(articles, events)) pairing.add(left, right, passages)
  return passages
}

/** By statement, the events that its sentence bears out, by number. */
function borneOut(
  articles: readonly CodedArticle[],
  events: readonly CorpusEvent[],
  { firstRows }: Traits,
): readonly (readonly number[] | undefined)[] {
  const places = new Map<ArticleId, number>(articles.map(({ article }, at) => [article.id, at]))
  const borne: (number[] | undefined)[] = Array.from({ length: firstRows.at(-1) ?? 0 })
  for (const [number, { evidence }] of events.entries())
    for (const { article, quotes } of evidence) {
      const place = places.get(article) ?? -1
      const statements = articles[place]?.statements ?? []
      const first = firstRows[place] ?? 0
      for (let at = 0; at < statements.length; at++) {
        const start = statements[at]?.start
        if (!quotes.some((quote) => quote.start === start)) continue
        const known = borne[first + at]
        if (known === undefined) borne[first + at] = [number]
        else known.push(number)
      }
    }
  return borne
}

interface Candidate {
  readonly left: number
  readonly right: number
  readonly score: number
}

class Pairing {
  /** By article of many statements, for each sector those that name it, counted from its first. */
  private readonly bySector = new Map<number, readonly (readonly number[])[]>()
  /** By statement, the last that it is a rival of, and the last pair of articles in which it found its like. */
  private readonly rivalOf: Int32Array
  private readonly pairedIn: Int32Array
  private pair = 0

  constructor(
    private readonly articles: readonly CodedArticle[],
    private readonly traits: Traits,
    private readonly scores: Scores,
  ) {
    this.rivalOf = new Int32Array(traits.sectors.length).fill(-1)
    this.pairedIn = new Int32Array(traits.sectors.length)
  }

  /** Adds the passages of two articles. */
  add(left: number, right: number, passages: Passage[]): void {
    const one = this.articles[left]?.article
    const other = this.articles[right]?.article
    if (one === undefined || other === undefined) return
    const { firstRows } = this.traits
    if (firstRows[left] === firstRows[left + 1] || firstRows[right] === firstRows[right + 1]) return
    const candidates = this.candidates(left, right, one.lexicon === other.lexicon)
    for (const { left: leftRow, right: rightRow, score } of this.oneToOne(candidates))
      passages.push({
        left: one.id,
        right: other.id,
        leftStatement: leftRow - (firstRows[left] ?? 0),
        rightStatement: rightRow - (firstRows[right] ?? 0),
        score: Math.round(score * 1000) / 1000,
      })
  }

  private candidates(left: number, right: number, sameLanguage: boolean): Candidate[] {
    const { firstRows, partners, sectors } = this.traits
    const [first, end] = [firstRows[right] ?? 0, firstRows[right + 1] ?? 0]
    const lists = end - first > RIVALS ? this.listsOf(right) : null
    const candidates: Candidate[] = []
    const leftEnd = firstRows[left + 1] ?? 0
    this.scores.begin(left, right, sameLanguage)
    for (let one = firstRows[left] ?? 0; one < leftEnd; one++) {
      if (lists !== null) this.markRivals(one, first, end - first, lists)
      for (let other = first; other < end; other++) {
        if (((sectors[one] ?? 0) & (sectors[other] ?? 0)) === 0 || partners[one] !== partners[other]) continue
        if (lists !== null && this.rivalOf[other] !== one) continue
        const score = this.scores.of(one, other, LEAST)
        if (score >= LEAST) candidates.push({ left: one, right: other, score })
      }
    }
    return candidates
  }

  private listsOf(article: number): readonly (readonly number[])[] {
    const known = this.bySector.get(article)
    if (known !== undefined) return known
    const { firstRows, sectors } = this.traits
    const lists: number[][] = SECTORS.map(() => [])
    const first = firstRows[article] ?? 0
    for (let row = first; row < (firstRows[article + 1] ?? 0); row++)
      for (let sector = 0; sector < lists.length; sector++)
        if ((sectors[row] ?? 0) & (1 << sector)) lists[sector]?.push(row - first)
    this.bySector.set(article, lists)
    return lists
  }

  /** Statements that share a sector are rivals: of a long list those around the same place. */
  private markRivals(one: number, first: number, count: number, lists: readonly (readonly number[])[]): void {
    const place = this.traits.places[one] ?? 0
    const sectors = this.traits.sectors[one] ?? 0
    lists.forEach((list, sector) => {
      if ((sectors & (1 << sector)) === 0) return
      const from = list.length <= RIVALS ? 0 : firstRival(list, place * (count - 1))
      for (const index of list.slice(from, from + RIVALS)) this.rivalOf[first + index] = one
    })
  }

  private oneToOne(candidates: Candidate[]): readonly Candidate[] {
    if (candidates.length < 2) return candidates
    candidates.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
    const pair = ++this.pair
    const { pairedIn } = this
    const chosen = candidates.filter(({ left, right }) => {
      if (pairedIn[left] === pair || pairedIn[right] === pair) return false
      pairedIn[left] = pair
      pairedIn[right] = pair
      return true
    })
    return chosen.sort((a, b) => a.left - b.left)
  }
}

/** Where in a list the rivals of a statement begin that would stand at a place. */
function firstRival(list: readonly number[], place: number): number {
  const middle = list.findIndex((index) => index >= place)
  return Math.max(0, Math.min(list.length - RIVALS, (middle < 0 ? list.length : middle) - RIVALS / 2))
}
