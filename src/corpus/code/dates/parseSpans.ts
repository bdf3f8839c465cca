/** Dates that are counted: "next week", "Thursday", "over the past 75 years", "three years ago", "7 tháng đầu năm 2025". */
import type { DateParts } from '../../edtf.ts'
import { digitYear } from './digits.ts'
import type { Parsed } from './Parsed.ts'
import type { Reading } from './parseDates.ts'
import type { DateToken } from './tokens.ts'

function countOf(token: DateToken | null): number | null {
  if (token?.kind === 'number') return token.word.value
  if (token?.kind === 'digits' && token.run.signs === '' && (token.run.numbers[0] ?? 0) < 1000)
    return token.run.numbers[0] ?? null
  return null
}

/** Whether the next token stands within a few words ("over the past more than 75 years"). */
function near(reading: Reading, index: number): DateToken | null {
  const token = reading.token(index)
  const before = reading.token(index - 1)
  if (token === null || before === null || token.start - before.end > 16) return null
  return /[.;:!?()]/.test(reading.folded.slice(before.end, token.start)) ? null : token
}

/** "over the past 75 years", "75 năm qua", "five decades ago". */
function stretch(reading: Reading, index: number): Parsed | null {
  const first = reading.token(index)
  const led = first?.kind === 'past'
  const numberIndex = led ? index + 1 : index
  const count = countOf(led ? near(reading, numberIndex) : first)
  const unit = reading.beside(numberIndex + 1)
  if (first === null || unit === null || !isCounted(unit, count)) {
    const bare = led ? reading.beside(index + 1) : null
    if (first === null || bare?.kind !== 'unit' || bare.word.ago) return null
    return {
      start: first.start,
      end: bare.end,
      next: index + 2,
      time: { kind: 'stretch', unit: bare.word.unit, count: 1 },
    }
  }
  if (count === null || count === 0 || !(led || unit.word.past)) return null
  const place = { start: first.start, end: unit.end, next: numberIndex + 2 }
  return unit.word.ago
    ? { ...place, time: { kind: 'relative', unit: unit.word.unit, offset: -count } }
    : { ...place, time: { kind: 'stretch', unit: unit.word.unit, count } }
}

/** A unit of time behind a number: "years", or "năm qua", which without one is last year. */
function isCounted({ kind, word: { past } }: DateToken, count: number | null): boolean {
  return kind === 'unit' || (kind === 'relative' && past && count !== null)
}

/** "the first seven months of 2025", "11 tháng đầu năm 2025"; without a year it is this year's. */
function firstMonths(reading: Reading, index: number): Parsed | null {
  const first = reading.token(index)
  if (first === null) return null
  const english = first.kind === 'first'
  const count = countOf(english ? reading.beside(index + 1) : first)
  const mark = reading.beside(english ? index + 2 : index + 1)
  const isMark = english ? mark?.kind === 'unit' && mark.word.unit === 'month' : mark?.kind === 'first-months'
  if (count === null || count < 1 || count > 12 || mark === null || !isMark) return null
  let next = english ? index + 3 : index + 2
  const joint = reading.beside(next)
  if (joint?.kind === 'of' || joint?.kind === 'at' || joint?.kind === 'year') next++
  const yearToken = reading.beside(next)
  const year = yearToken?.kind === 'digits' ? digitYear(yearToken.run) : null
  if (year === null || yearToken === null)
    return {
      start: first.start,
      end: mark.end,
      next: english ? index + 3 : index + 2,
      time: { kind: 'first-months', count },
    }
  const from: DateParts = { year, month: 1, day: null }
  return {
    start: first.start,
    end: yearToken.end,
    next: next + 1,
    time: { kind: 'range', from, to: { ...from, month: count } },
  }
}

function weekday(reading: Reading, index: number): Parsed | null {
  const token = reading.token(index)
  if (token?.kind !== 'weekday') return null
  const before = reading.beside(index) === null ? null : reading.token(index - 1)
  const turn = before?.kind === 'next' ? 'next' : before?.kind === 'last' ? 'last' : null
  const after = reading.beside(index + 1)
  const joint = after?.kind === 'to' || after?.kind === 'to-come' || after?.kind === 'and' ? after : null
  const second = joint === null ? null : reading.beside(index + 2)
  const next = (token.word.weekday + 1) % 7
  if (second?.kind === 'weekday' && (joint?.kind !== 'and' || second.word.weekday === next))
    return {
      start: token.start,
      end: second.end,
      next: index + 3,
      time: { kind: 'weekday', weekday: token.word.weekday, turn, week: null, until: second.word.weekday },
    }
  const inWeek = after?.kind === 'relative' && after.word.unit === 'week' ? after : null
  return {
    start: token.start,
    end: inWeek?.end ?? token.end,
    next: inWeek === null ? index + 1 : index + 2,
    time: { kind: 'weekday', weekday: token.word.weekday, turn, week: inWeek?.word.offset ?? null, until: null },
  }
}

function relative(reading: Reading, index: number): Parsed | null {
  const token = reading.token(index)
  if (token?.kind !== 'relative' && token?.kind !== 'told-day') return null
  const { start, end, kind, word } = token
  const { unit, offset } = word
  // "bốn năm tới": so many years to come are no year.
  const before = offset > 0 && unit !== 'day' && reading.beside(index) !== null ? reading.token(index - 1) : null
  if (before !== null && countOf(before) !== null) return null
  const time = kind === 'relative' ? { kind, unit, offset } : { kind: 'told-day' as const, offset }
  return { start, end, next: index + 1, time }
}

/** Whatever is counted from something else and begins at a token. */
export function spanAt(reading: Reading, index: number): Parsed | null {
  return firstMonths(reading, index) ?? stretch(reading, index) ?? relative(reading, index) ?? weekday(reading, index)
}
