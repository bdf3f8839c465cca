/** When two figures are two values of one thing. */
import type { Fact } from './facts.ts'

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

/** Units that count anything: these are held against each other by their words alone. */
const OF_ANYTHING: readonly string[] = ['years', '%', 'multiple']
/** How many times the lesser the greater may be where only the sector tells that they count the same thing. */
const APART = 3

/**
 * Whether two figures of one partner and unit count the same thing: in one language by the words of what they count; across languages, and
 * where those words are missing, by a sector of their sentences, if each article has but one such figure (`alone`) and they are of one order
 * of size. What is aimed at is never held against what is done, nor one year or part of a year against another.
 */
export function countTheSame(one: Fact, other: Fact, alone: boolean): boolean {
  const [about, beside] = [one.about(), other.about()]
  if (areApart(about.years, beside.years) || areApart(about.small, beside.small)) return false
  const shared = [...about.sectors].filter(([sector]) => beside.sectors.has(sector))
  if (shared.length > 0 && shared.every(([sector, done]) => beside.sectors.get(sector) !== done)) return false
  if (one.lang === other.lang && about.words.size > 1 && beside.words.size > 1)
    return haveSameWords(about.words, beside.words)
  const alike = Math.max(one.amount, other.amount) <= APART * Math.min(one.amount, other.amount)
  return alone && alike && shared.length > 0 && !OF_ANYTHING.includes(one.unit)
}

const areApart = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>) =>
  one.size > 0 && other.size > 0 && ![...one].some((value) => other.has(value))

/** Half the words of the shorter wording, and two of them where it has two. */
function haveSameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewer = Math.min(one.size, other.size)
  const both = [...one].filter((word) => other.has(word)).length
  return fewer > 0 && both >= Math.min(2, fewer) && both >= fewer / 2
}
