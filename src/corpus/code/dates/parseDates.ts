/** The grammar of dates: words and digits put together, in no language's own order. One pass; each token is looked at a fixed number of times. */
import type { DateParts } from '../../edtf.ts'
import { type DigitDate, digitDate, digitDays, digitDecade, digitYear, digitYears } from './digits.ts'
import type { Parsed, ParsedTime } from './Parsed.ts'
import type { DateToken } from './tokens.ts'

const at = (year: number | null, month: number | null, day: number | null): DateParts => ({ year, month, day })

/** Tokens with the text between them, so that a rule can ask whether two of them stand side by side. */
export class Reading {
  readonly folded: string
  readonly tokens: readonly DateToken[]
  readonly loose: boolean

  constructor(folded: string, tokens: readonly DateToken[], loose: boolean) {
    this.folded = folded
    this.tokens = tokens
    this.loose = loose
  }

  token(index: number): DateToken | null {
    return this.tokens[index] ?? null
  }

  /** The token at `index` if it follows the one before with nothing but spaces, commas and `extra` signs between. */
  beside(index: number, extra = ''): DateToken | null {
    const token = this.tokens[index]
    const before = this.tokens[index - 1]
    if (token === undefined || before === undefined || token.start - before.end > 4) return null
    for (let i = before.end; i < token.start; i++) {
      const sign = this.folded.charAt(i)
      if (sign !== ' ' && sign !== ',' && !extra.includes(sign)) return null
    }
    return token
  }

  is(index: number, kind: DateToken['kind']): boolean {
    return this.beside(index)?.kind === kind
  }
}

interface Simple {
  readonly from: DateParts
  readonly to: DateParts | null
  readonly next: number
}

/** A year at `index`, said by itself, after a word for "year", a comma or a slash. */
function yearAt(reading: Reading, index: number): { readonly year: number; readonly next: number } | null {
  let next = index
  const first = reading.beside(next, '/-.')
  if (first?.kind === 'year' || first?.kind === 'of') next++
  const token = reading.beside(next, '/-.')
  const year = token?.kind === 'digits' ? digitYear(token.run) : null
  return year === null ? null : { year, next: next + 1 }
}

const withYear = (
  reading: Reading,
  index: number,
  month: number,
  days: { from: number; to: number | null } | null,
): Simple => {
  const found = yearAt(reading, index)
  const year = found?.year ?? null
  return {
    from: at(year, month, days?.from ?? null),
    to: days === null || days.to === null ? null : at(year, month, days.to),
    next: found?.next ?? index,
  }
}

/** The month at `index`, by name or by number after its word; with the year where the number carries it ("tháng 8-1957"). */
function monthAt(
  reading: Reading,
  index: number,
): { readonly month: number; readonly year: number | null; readonly next: number } | null {
  const token = reading.token(index)
  if (token?.kind === 'month') return { month: token.word.month, year: null, next: index + 1 }
  if (token?.kind !== 'month-of') return null
  const number = reading.beside(index + 1)
  if (number?.kind !== 'digits') return null
  const both = digitDate(number.run, false)
  if (both?.to === null && both.from.day === null && both.from.month !== null)
    return { month: both.from.month, year: both.from.year, next: index + 2 }
  const days = digitDays(number.run)
  return days !== null && days.to === null && days.from <= 12 && number.run.signs === ''
    ? { month: days.from, year: null, next: index + 2 }
    : null
}

/** Month first: "October 22-24, 2025", "tháng 8 năm 1957". */
function monthFirst(reading: Reading, index: number): Simple | null {
  const found = monthAt(reading, index)
  if (found === null) return null
  if (found.year !== null) return { from: at(found.year, found.month, null), to: null, next: found.next }
  const token = reading.token(index)?.kind === 'month' ? reading.beside(found.next, '.') : null
  const days = token?.kind === 'digits' ? digitDays(token.run) : null
  return days === null
    ? withYear(reading, found.next, found.month, null)
    : withYear(reading, found.next + 1, found.month, days)
}

/** Day first: "22 to 24 October", "ngày 2-4 tháng 4", "the 23rd of October". */
function dayFirst(reading: Reading, index: number): Simple | null {
  const token = reading.token(index)
  const days = token?.kind === 'digits' ? digitDays(token.run) : null
  if (days === null) return null
  let next = index + 1
  if (reading.is(next, 'of')) next++
  if (reading.beside(next, '(') === null) return null
  const found = monthAt(reading, next)
  if (found === null) return null
  if (found.year === null) return withYear(reading, found.next, found.month, days)
  return {
    from: at(found.year, found.month, days.from),
    to: days.to === null ? null : at(found.year, found.month, days.to),
    next: found.next,
  }
}

function inDigits(reading: Reading, index: number, loose: boolean): Simple | null {
  const token = reading.token(index)
  if (token?.kind !== 'digits') return null
  const after = reading.folded.charAt(token.end)
  const spread = reading.loose && token.run.signs === '-.' && (after === ')' || after === ',' || after === ';')
  const found: DigitDate | null = digitDate(token.run, loose || spread)
  return found === null ? null : { from: found.from, to: found.to, next: index + 1 }
}

/** One date with its month, after an optional word for "day". */
function simpleAt(reading: Reading, index: number, loose = false): Simple | null {
  const first = reading.token(index)
  const marked = first?.kind === 'day' || first?.kind === 'day-part'
  const start = marked && reading.beside(index + 1) !== null ? index + 1 : index
  return (
    dayFirst(reading, start) ??
    inDigits(reading, start, (loose || marked) && reading.loose) ??
    monthFirst(reading, start)
  )
}

/** Two ends, each taking from the other the month or year that it leaves out. */
function joined(from: DateParts, to: DateParts): ParsedTime {
  const start = at(from.year ?? to.year, from.month ?? to.month, from.day)
  const end = at(
    to.year ?? (from.month !== null && to.month !== null && to.month < from.month ? null : from.year),
    to.month ?? from.month,
    to.day,
  )
  return { kind: 'range', from: start, to: end }
}

/** "from 7 to 10-8": days before a joining word, the month only after it. */
function openDays(reading: Reading, index: number): Simple | null {
  const first = reading.token(index)
  const start = first?.kind === 'day' ? index + 1 : index
  const token = start === index ? first : reading.beside(start)
  const days = token?.kind === 'digits' && token.run.signs === '' ? digitDays(token.run) : null
  return days === null ? null : { from: at(null, null, days.from), to: null, next: start + 1 }
}

const isJoin = (token: DateToken | null) => token?.kind === 'to' || token?.kind === 'to-come' || token?.kind === 'and'

/** A date or a range of dates that begins at a token. */
export function dateAt(reading: Reading, index: number, loose = false): Parsed | null {
  const first = reading.token(index)
  if (first === null) return null
  const simple = simpleAt(reading, index, loose)
  const open = simple === null ? openDays(reading, index) : null
  const left = simple ?? open
  if (left === null) return null
  const right = rightEnd(reading, left)
  if (right === null && simple === null) return null
  const last = right ?? left
  const end = reading.token(last.next - 1)?.end ?? first.end
  if (right !== null)
    return { start: first.start, end, next: right.next, time: joined(left.from, right.to ?? right.from) }
  const time: ParsedTime =
    left.to === null ? { kind: 'point', at: left.from } : { kind: 'range', from: left.from, to: left.to }
  return { start: first.start, end, next: left.next, time }
}

/** What follows "to", "and" or a dash: another date, or only a day where the left side names the month. */
function rightEnd(reading: Reading, left: Simple): Simple | null {
  if (left.to !== null) return null
  let next = left.next
  const joint = reading.beside(next)
  if (isJoin(joint)) next++
  else if (reading.beside(next, '-') === null || joint !== null) return null
  if (reading.beside(next, '-') === null) return null
  const short = left.from.month === null ? null : bareDay(reading, next, left, joint?.kind === 'and')
  const right = simpleAt(reading, next, true) ?? short
  if (right === null || right.to !== null || (right.from.day === null) !== (left.from.day === null)) return null
  // "June 4 and June 6" are two dates; "June 4 and 6", "15 và 16/6" are one stretch.
  if (joint?.kind === 'and' && left.from.month !== null && right !== short) return null
  return right
}

/** A day of the month just named. After "and" a noun behind it would make it a count ("on June 4 and 6 firms…"). */
function bareDay(reading: Reading, index: number, left: Simple, listed: boolean): Simple | null {
  const start = reading.token(index)?.kind === 'day' ? index + 1 : index
  const token = reading.token(start)
  const days = token?.kind === 'digits' && token.run.signs === '' ? digitDays(token.run) : null
  if (days === null || left.from.month === null || left.from.day === null || days.from <= left.from.day) return null
  const after = reading.folded.slice(token?.end ?? 0, (token?.end ?? 0) + 2)
  if (listed && /^ \p{L}/u.test(after) && reading.beside(start + 1) === null) return null
  return withYear(reading, start + 1, left.from.month, { from: days.from, to: null })
}

const YEAR_BEFORE = new Set(['year', 'at', 'since', 'by', 'from', 'to', 'to-come', 'period', 'first-months'])

/** A bare year or span of years: only after a word that says so, or alone in brackets. */
export function yearsAt(reading: Reading, index: number): Parsed | null {
  const token = reading.token(index)
  if (token?.kind !== 'digits') return null
  const { start, end } = token
  const before = reading.beside(index) === null ? null : reading.token(index - 1)
  const bracketed = reading.folded.charAt(start - 1) === '(' && reading.folded.charAt(end) === ')'
  const told = before !== null && YEAR_BEFORE.has(before.kind)
  const decade = digitDecade(token.run, before?.kind === 'decade')
  if (decade?.to) return { start, end, next: index + 1, time: { kind: 'range', from: decade.from, to: decade.to } }
  const period = reading.beside(index + 1)?.kind === 'period'
  const years = digitYears(token.run)
  if (years?.to) {
    if (!told && !bracketed && !period && before?.kind !== 'of') return null
    return { start, end, next: index + 1, time: { kind: 'range', from: years.from, to: years.to } }
  }
  const year = digitYear(token.run)
  if (year === null || !(told || bracketed || period || (before?.kind === 'of' && endsPhrase(reading, index))))
    return null
  const to = isJoin(reading.beside(index + 1)) ? reading.beside(index + 2) : null
  const second =
    to?.kind === 'digits' && (before?.kind === 'from' || before?.kind === 'since') ? digitYear(to.run) : null
  if (to !== null && second !== null && second > year)
    return {
      start,
      end: to.end,
      next: index + 3,
      time: { kind: 'range', from: at(year, null, null), to: at(second, null, null) },
    }
  return { start, end, next: index + 1, time: { kind: 'point', at: at(year, null, null) } }
}

/** Whether nothing that could be counted follows ("of 2025," but not "of 2000 soldiers"): a sign, or a small word that the lexicon knows. */
function endsPhrase(reading: Reading, index: number): boolean {
  const end = reading.token(index)?.end ?? 0
  return !/^ ?\p{L}/u.test(reading.folded.slice(end, end + 2)) || reading.beside(index + 1) !== null
}
