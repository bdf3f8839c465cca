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
  /** Small numbers in its sentence: days, months of the year so far. */
  readonly small: ReadonlySet<string>
}

/** How many figures of one kind an article is heard with. */
const HEARD = 12

/** An article's figures by partner, unit and whether they are multiples. "Thousands" is no amount that another could contradict. */
export function factsOf(coded: CodedArticle): ReadonlyMap<string, readonly Fact[]> {
  const statements = new Map<number, Statement[]>()
  for (const statement of coded.statements) {
    const known = statements.get(statement.start)
    if (known === undefined) statements.set(statement.start, [statement])
    else known.push(statement)
  }
  const facts = new Map<string, Fact[]>()
  for (const figure of coded.figures) {
    const amount = /^x?(\d+(?:\.\d+)?)$/.exec(figure.value)?.[1]
    if (amount === undefined) continue
    const said = statements.get(figure.start) ?? []
    for (const partner of partnersOf(coded, said)) {
      const key = `${partner} ${figure.unit} ${figure.value.startsWith('x')}`
      const kind = facts.get(key) ?? []
      facts.set(key, kind)
      if (kind.length < HEARD) kind.push(factOf(coded, figure, Number(amount), partner, said))
    }
  }
  return facts
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
): Fact {
  const codes = said.filter((statement) => statement.partner === partner).flatMap((statement) => statement.codes)
  const numbers = article.text.slice(start, end).match(/(?<![\d.,])\d{1,4}(?![\d.,]*\d)/g) ?? []
  return {
    partner,
    unit,
    said: { article: article.id, start, end, value },
    amount,
    lang: article.lexicon,
    words: wordsOf(of),
    sectors: new Map(codes.map(({ sector, stage }) => [sector, stage === 'delivered'])),
    years: new Set(numbers.filter((number) => /^(?:19|20)\d\d$/.test(number))),
    small: new Set(numbers.filter((number) => number.length < 3 && Number(number) !== amount)),
  }
}

function wordsOf(of: string): ReadonlySet<string> {
  return new Set(fold(of, 'bare').text.match(/\p{L}{3,}/gu) ?? [])
}

/** Rounding that is no disagreement: "nearly 4 billion" for 3.9. */
const ROUNDED = 0.05
/** The same where the rounder of the two is the smaller: "more than 10 billion" for 10.8. */
const ROUNDED_DOWN = 0.1

/** Whether two amounts can be one. */
export function agree(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one]
  return more - less <= more * (digitsOf(less) < digitsOf(more) ? ROUNDED_DOWN : ROUNDED)
}

/** Significant digits: 30,000 has one. */
const digitsOf = (amount: number) =>
  String(amount)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length

/**
 * Whether two figures of one partner and unit count the same thing: in one language by the words of what they count; across languages by a
 * sector of their sentences, where each article has but one such figure (`alone`). What is aimed at is never held against what is
 * done, nor one year or part of a year against another.
 */
export function countTheSame(one: Fact, other: Fact, alone: boolean): boolean {
  if (areApart(one.years, other.years) || areApart(one.small, other.small)) return false
  const shared = [...one.sectors].filter(([sector]) => other.sectors.has(sector))
  if (shared.length > 0 && shared.every(([sector, done]) => other.sectors.get(sector) !== done)) return false
  if (one.lang === other.lang) return haveSameWords(one.words, other.words)
  return alone && shared.length > 0
}

const areApart = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size > 0 && other.size > 0 && ![...one].some((value) => other.has(value))

/** Half the words of the shorter wording, and two of them where it has two. */
function haveSameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewer = Math.min(one.size, other.size)
  const both = [...one].filter((word) => other.has(word)).length
  return fewer > 0 && both >= Math.min(2, fewer) && both >= fewer / 2
}
