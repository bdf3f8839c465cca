import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asEdtf,
  dateOf,
  daysInYear,
  daysOf,
  hasYear,
  oneOf,
  parseEdtf,
  partsOfDay,
  periodOf,
  weekdayOf,
} from '../../src/corpus/edtf.ts'
import type { Edtf } from '../../src/corpus/types.ts'

const at = (year: number | null, month: number | null = null, day: number | null = null) => ({ year, month, day })
const dayOf = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000)

const parts = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
  })
  .map(({ year, month, day }) => at(year, month, month === null ? null : day))
  .filter((date) => dateOf(date) !== null)

describe('writing dates', () => {
  it('writes what the codebook shows', () => {
    expect(dateOf(at(2025, 10, 23))).toBe('2025-10-23')
    expect(dateOf(at(1957, 8))).toBe('1957-08')
    expect(dateOf(at(1950))).toBe('1950')
    expect(dateOf(at(null, 4, 2))).toBe('XXXX-04-02')
    expect(periodOf(at(2025, 10, 22), at(2025, 10, 24))).toBe('2025-10-22/2025-10-24')
    expect(oneOf(at(2025, 10, 22), at(2025, 10, 24))).toBe('[2025-10-22..2025-10-24]')
    expect(periodOf(at(2025), at(2028))).toBe('2025/2028')
  })

  it('writes no date that does not exist, and none that runs backwards', () => {
    expect(dateOf(at(2025, 2, 29))).toBeNull()
    expect(dateOf(at(2024, 2, 29))).toBe('2024-02-29')
    expect(dateOf(at(null, 2, 29))).toBe('XXXX-02-29')
    expect(dateOf(at(2025, 4, 31))).toBeNull()
    expect(dateOf(at(2025, 13))).toBeNull()
    expect(dateOf(at(2025, null, 3))).toBeNull()
    expect(dateOf(at(null))).toBeNull()
    expect(dateOf(at(75))).toBeNull()
    expect(periodOf(at(2025, 10, 24), at(2025, 10, 22))).toBeNull()
    expect(periodOf(at(2025, 10, 22), at(null, 10, 24))).toBeNull()
  })
})

describe('reading dates', () => {
  it('takes apart what it writes', () => {
    fc.assert(
      fc.property(parts, parts, (one, two) => {
        const date = dateOf(one)
        expect(date !== null && parseEdtf(date)).toEqual({ kind: 'date', at: one })
        const period = periodOf(one, two)
        if (period !== null) expect(parseEdtf(period)).toEqual({ kind: 'period', from: one, to: two })
        const some = oneOf(one, two)
        if (some !== null) expect(parseEdtf(some)).toEqual({ kind: 'one-of', from: one, to: two })
      }),
    )
  })

  it('refuses anything else', () => {
    for (const text of [
      '',
      'Thursday',
      '2025-10-32',
      '2025-1-2',
      '2025/2026/2027',
      '[2025-10-22..]',
      '2025-10-24/2025',
      '20251023',
    ])
      expect(asEdtf(text), text).toBeNull()
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)))
  })
})

describe('first and last day', () => {
  it('covers the whole of a day, month, year or period', () => {
    expect(daysOf(asEdtf('1957-08') ?? fail())).toEqual({ first: dayOf('1957-08-01'), last: dayOf('1957-08-31') })
    expect(daysOf(asEdtf('1950') ?? fail())).toEqual({ first: dayOf('1950-01-01'), last: dayOf('1950-12-31') })
    expect(daysOf(asEdtf('2025/2028') ?? fail())).toEqual({ first: dayOf('2025-01-01'), last: dayOf('2028-12-31') })
  })

  it('agrees with the package edtf on every form that both know', () => {
    const DAY = 86_400_000
    const same = (ours: Edtf, theirs: string) => {
      const { min, max } = edtf(theirs)
      expect(daysOf(ours), ours).toEqual({ first: Math.floor(min / DAY), last: Math.floor(max / DAY) })
    }
    fc.assert(
      fc.property(parts, parts, (one, two) => {
        const date = dateOf(one)
        if (date !== null) same(date, date)
        const period = periodOf(one, two)
        // The package refuses a period whose ends begin on one day, and gives a set its first member's days: a set is held against its period.
        if (
          period === null ||
          (daysOf(dateOf(one) ?? fail())?.first ?? 0) >= (daysOf(dateOf(two) ?? fail())?.first ?? 0)
        )
          return
        same(period, period)
        same(oneOf(one, two) ?? fail(), period)
      }),
    )
  })

  it('places a date without a year only where a year is given', () => {
    const date = asEdtf('XXXX-04-02') ?? fail()
    expect(hasYear(date)).toBe(false)
    expect(daysOf(date)).toBeNull()
    expect(daysInYear(date, 2021)).toEqual({ first: dayOf('2021-04-02'), last: dayOf('2021-04-02') })
  })
})

describe('days', () => {
  it('knows the weekday and the parts of any day', () => {
    expect(weekdayOf(dayOf('2025-10-23'))).toBe(3)
    expect(weekdayOf(dayOf('1957-08-05'))).toBe(0)
    expect(partsOfDay(dayOf('1957-08-05'))).toEqual({ year: 1957, month: 8, day: 5 })
  })
})

function fail(): never {
  throw new Error('not a date')
}
