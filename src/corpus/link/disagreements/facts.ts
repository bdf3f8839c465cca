/** Figures as they can be held against another article's. */
import type { CodedLang, Sector } from '../../codebook.ts'
import { fold } from '../../fold.ts'
import type { CodedArticle, CountryCode, Figure, Said, Statement } from '../../types.ts'
import { type NumbersAround, numbersAround } from './numbersAround.ts'

export interface Fact {
  readonly partner: CountryCode
  readonly unit: string
  readonly said: Said<string>
  readonly amount: number
  readonly lang: CodedLang | null
  /** What tells it from other figures; asked for only where another article gives another value of its kind. */
  readonly about: () => About
}

export interface About extends NumbersAround {
  /** What it counts, in words without diacritics. */
  readonly words: ReadonlySet<string>
  /** The sectors of its sentence, and whether each is told as done. */
  readonly sectors: ReadonlyMap<Sector, boolean>
}

/** How many figures of one kind an article is heard with, and how many of one sentence. */
const HEARD = 12
/** How much of a long sentence is read for its years and small numbers, in characters. */
const READ = 1200

const NO_FACTS: ReadonlyMap<string, readonly Fact[]> = new Map()

/** An article's figures by partner, unit and whether they are multiples. "Thousands" is no amount that another could contradict. */
export function factsOf(coded: CodedArticle): ReadonlyMap<string, readonly Fact[]> {
  if (coded.figures.length === 0) return NO_FACTS
  const statements = new Map<number, Statement[]>()
  for (const statement of coded.statements) {
    const known = statements.get(statement.start)
    if (known === undefined) statements.set(statement.start, [statement])
    else known.push(statement)
  }
  const amounts = amountsBySentence(coded)
  const facts = new Map<string, Fact[]>()
  for (const figure of coded.figures) {
    const amount = amountOf(figure)
    if (amount === null) continue
    const said = statements.get(figure.start) ?? []
    for (const partner of partnersOf(coded, said)) {
      const key = `${partner} ${figure.unit} ${figure.value.startsWith('x')}`
      const kind = facts.get(key) ?? []
      facts.set(key, kind)
      if (kind.length < HEARD) kind.push(factOf(coded, figure, amount, partner, said, amounts.get(figure.start) ?? []))
    }
  }
  return facts
}

/** Null where it is told by its order of size alone. */
function amountOf({ value }: Figure): number | null {
  const digits = /^x?(\d+(?:\.\d+)?)$/.exec(value)?.[1]
  return digits === undefined ? null : Number(digits)
}

function amountsBySentence({ figures }: CodedArticle): ReadonlyMap<number, readonly number[]> {
  const amounts = new Map<number, number[]>()
  for (const figure of figures) {
    const amount = amountOf(figure)
    if (amount === null) continue
    const known = amounts.get(figure.start)
    if (known === undefined) amounts.set(figure.start, [amount])
    else if (known.length < HEARD) known.push(amount)
  }
  return amounts
}

/** Where the sentence is no statement, the article's only partner is meant. */
function partnersOf({ partners }: CodedArticle, said: readonly Statement[]): readonly CountryCode[] {
  if (said.length > 0) return said.map(({ partner }) => partner)
  return partners.length === 1 ? partners : []
}

function factOf(
  { article }: CodedArticle,
  { start, end, value, unit, of }: Figure,
  amount: number,
  partner: CountryCode,
  said: readonly Statement[],
  amounts: readonly number[],
): Fact {
  const lang = article.lexicon
  let known: About | null = null
  const about = () => {
    if (known !== null) return known
    const codes = said.filter((statement) => statement.partner === partner).flatMap((statement) => statement.codes)
    const { years, small } = numbersAround(article.text.slice(start, Math.min(end, start + READ)), lang, amounts)
    const sectors = new Map(codes.map(({ sector, stage }) => [sector, stage === 'delivered']))
    known = { years, small, words: wordsOf(of), sectors }
    return known
  }
  return { partner, unit, said: { article: article.id, start, end, value }, amount, lang, about }
}

function wordsOf(of: string): ReadonlySet<string> {
  return new Set(fold(of, 'bare').text.match(/\p{L}{3,}/gu) ?? [])
}
