/** Figures as they can be held against another article's. */
import type { Sector } from '../../codebook.ts'
import { fold } from '../../fold.ts'
import type { CodedArticle, CountryCode, Figure, Said, Statement } from '../../types.ts'

export interface Fact {
  readonly partner: CountryCode
  readonly unit: string
  readonly said: Said<string>
  readonly amount: number
  readonly lang: string | null
  /** What it counts, in words without diacritics. */
  readonly words: ReadonlySet<string>
  /** The sectors of its sentence, and whether each is told as done. */
  readonly sectors: ReadonlyMap<Sector, boolean>
  /** Years that its sentence names. */
  readonly years: ReadonlySet<string>
  /** Small numbers in its sentence that are no figures: days, months of the year so far. */
  readonly small: ReadonlySet<string>
}

/** How many figures of one kind an article is heard with, and how many of one sentence. */
const HEARD = 12
/** How much of a long sentence is read for its years and small numbers, in characters. */
const READ = 1200

/** An article's figures by partner, unit and whether they are multiples. "Thousands" is no amount that another could contradict. */
export function factsOf(coded: CodedArticle): ReadonlyMap<string, readonly Fact[]> {
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

/** "40" in "40 billion". */
function isWrittenIn(number: number, amounts: readonly number[]): boolean {
  return amounts.some((amount) => Number.isInteger(Math.log10(amount / number)))
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
  const codes = said.filter((statement) => statement.partner === partner).flatMap((statement) => statement.codes)
  const numbers = article.text.slice(start, Math.min(end, start + READ)).match(/(?<![\d.,])\d{1,4}(?![\d.,]*\d)/g) ?? []
  return {
    partner,
    unit,
    said: { article: article.id, start, end, value },
    amount,
    lang: article.lexicon,
    words: wordsOf(of),
    sectors: new Map(codes.map(({ sector, stage }) => [sector, stage === 'delivered'])),
    years: new Set(numbers.filter((number) => /^(?:19|20)\d\d$/.test(number))),
    small: new Set(numbers.filter((number) => number.length < 3 && !isWrittenIn(Number(number), amounts))),
  }
}

function wordsOf(of: string): ReadonlySet<string> {
  return new Set(fold(of, 'bare').text.match(/\p{L}{3,}/gu) ?? [])
}
