/** What of a statement can be held against another's, in any language: its sectors, stage and place in the article, its numbers, names and letters; and its words, for the same language. */
import { rankOf, SECTORS, type Sector } from '../codebook.ts'
import type { CodedArticle, CountryCode, Statement } from '../types.ts'
import { wordsOfArticle } from './bareLetters.ts'
import { MarkRows } from './MarkRows.ts'
import { WordRows } from './WordRows.ts'

const bitOf = new Map<Sector, number>(SECTORS.map((sector, index) => [sector, 1 << index]))
/** How much of a long sentence is read for its marks and words, in characters. */
const READ = 1200

/** The statements of a corpus in columns: a row is a statement, in the order of the articles and their texts. */
export class Traits {
  /** By article, its first row; one more where the last ends. */
  readonly firstRows: number[] = [0]
  readonly partners: CountryCode[] = []
  /** A bit for each sector, in their order. */
  readonly sectors: number[] = []
  /** The highest stage's rank. */
  readonly ranks: number[] = []
  /** 0 at the first statement of the article, 1 at the last. */
  readonly places: number[] = []
  readonly marks = new MarkRows()
  readonly words = new WordRows()

  /** Takes the next article of the corpus; cheapest where it was coded last. */
  add(coded: CodedArticle): void {
    const { statements, article } = coded
    const words = statements.length > 0 ? wordsOfArticle(article) : null
    const last = Math.max(1, statements.length - 1)
    for (let index = 0; index < statements.length; index++) {
      const statement = statements[index]
      if (statement === undefined) continue
      const end = Math.min(statement.end, statement.start + READ)
      this.marks.add(coded, statement.start, end)
      this.words.add(article.text, statement.start, end, words)
      this.partners.push(statement.partner)
      this.places.push(index / last)
      this.addCodes(statement)
    }
    this.firstRows.push(this.sectors.length)
  }

  private addCodes({ codes }: Statement): void {
    let sectors = 0
    let rank = 0
    for (const { sector, stage } of codes) {
      sectors |= bitOf.get(sector) ?? 0
      rank = Math.max(rank, rankOf(stage))
    }
    this.sectors.push(sectors)
    this.ranks.push(rank)
  }
}

export function traitsOf(articles: readonly CodedArticle[]): Traits {
  const traits = new Traits()
  for (const coded of articles) traits.add(coded)
  return traits
}
