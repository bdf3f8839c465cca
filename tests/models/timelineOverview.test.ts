import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, daysOf, oneOf, periodOf } from '../../src/corpus/edtf.ts'
import type { CorpusEvent, Edtf } from '../../src/corpus/types.ts'
import { labelText } from '../../src/models/eventLabel.ts'
import { allDays, moveWindow, openingWindow, zoomOf, zoomTo } from '../../src/models/timeline/dayWindow.ts'
import { type LaneQuestion, lanePartners, lanesOf } from '../../src/models/timeline/lanes.ts'
import { overviewBins } from '../../src/models/timeline/overviewBins.ts'
import { type OverviewLabel, overviewLabels } from '../../src/models/timeline/overviewLabels.ts'
import { dayAt, fractionOf, overviewScale } from '../../src/models/timeline/overviewScale.ts'
import { overviewTicks } from '../../src/models/timeline/overviewTicks.ts'
import { stripOf } from '../../src/models/timeline/strip.ts'
import { type TimedEvent, timedEvents } from '../../src/models/timeline/timedEvents.ts'
import { windowTicks } from '../../src/models/timeline/windowTicks.ts'
import { type DayWindow, LANE_CHOICES, type LaneChoice } from '../../src/models/viewState.ts'
import { goldIndex } from '../fixtures/goldCorpus.ts'

const PX_A_CHARACTER = 6
const WIDTH = 960
const gold = timedEvents(goldIndex().events).dated
const textOf = ({ event }: TimedEvent) => `${event.date} ${labelText(event.label, 'en')}`
const room = { width: WIDTH, rows: 4, widthOf: (timed: TimedEvent) => textOf(timed).length * PX_A_CHARACTER }

function datesOf(years: { readonly min: number; readonly max: number }): fc.Arbitrary<Edtf> {
  const year = fc.integer(years)
  const parts = fc.record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  return fc
    .oneof(
      parts.map((at) => dateOf(at)),
      parts.map((at) => dateOf({ ...at, day: null })),
      year.map((at) => dateOf({ year: at, month: null, day: null })),
      fc.tuple(parts, parts).map(([a, b]) => periodOf(a, b) ?? periodOf(b, a)),
      parts.map((at) => oneOf(at, { ...at, day: 28 })),
    )
    .filter((made) => made !== null)
}

const [pattern] = goldIndex().events
function corpusOf(dates: readonly Edtf[]): readonly TimedEvent[] {
  const events = dates.flatMap((made, i): CorpusEvent[] => {
    const days = daysOf(made)
    return pattern && days
      ? [{ ...pattern, id: `event-${i}`, date: made, firstDay: days.first, lastDay: days.last }]
      : []
  })
  return timedEvents(events).dated
}

const corpora = fc.array(datesOf({ min: 1945, max: 2030 }), { minLength: 1, maxLength: 40 }).map(corpusOf)
/** More events in two years than a lane has rows. */
const crowds = fc.array(datesOf({ min: 2024, max: 2025 }), { minLength: 60, maxLength: 80 }).map(corpusOf)

describe('the broken scale', () => {
  const scale = overviewScale(gold)

  it('shortens the years without events: 1958 to 1989 take less than October 2025', () => {
    const widthOf = (from: number, to: number) => fractionOf(scale, to) - fractionOf(scale, from)
    expect(scale.segments.filter(({ kind }) => kind === 'gap')).toHaveLength(3)
    expect(widthOf(firstDay(1958, 1), firstDay(1990, 1))).toBeLessThan(widthOf(firstDay(2025, 10), firstDay(2025, 11)))
  })

  it('leaves the opening week at least ten pixels', () => {
    const week = openingWindow(gold)
    const px = week ? (fractionOf(scale, week.last + 1) - fractionOf(scale, week.first)) * WIDTH : 0
    expect(px).toBeGreaterThanOrEqual(10)
  })

  it('runs from 0 to 1 without a hole, and back to the same day', () => {
    fc.assert(
      fc.property(corpora, (dated) => {
        const { segments } = overviewScale(dated)
        expect(segments[0]?.from).toBe(0)
        expect(segments.at(-1)?.to).toBe(1)
        for (const [i, segment] of segments.entries()) {
          expect(segment.to).toBeGreaterThan(segment.from)
          expect(segment.first).toBe((segments[i - 1]?.last ?? segment.first - 1) + 1)
        }
        for (const { first, last } of dated) {
          for (const day of [first, last]) {
            const middle = (fractionOf({ segments }, day) + fractionOf({ segments }, day + 1)) / 2
            expect(dayAt({ segments }, middle)).toBe(day)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the bins', () => {
  it('count every event at least once', () => {
    const bins = overviewBins(overviewScale(gold), gold, 120)
    expect(bins).toHaveLength(120)
    expect(Math.max(...bins.map(({ within }) => within))).toBe(
      // The seven of "during the visit", and the anniversary of the year.
      gold.filter(({ event }) => event.date.startsWith('[')).length + 1,
    )
  })

  it('never fall below none, and each event fills the bin of its first day', () => {
    fc.assert(
      fc.property(corpora, (dated) => {
        const scale = overviewScale(dated)
        const bins = overviewBins(scale, dated, 100)
        expect(bins.every(({ sure, within }) => sure >= 0 && within >= 0)).toBe(true)
        for (const { first, mark } of dated) {
          const bin = bins[Math.min(99, Math.floor(fractionOf(scale, first) * 100 + 1e-9))]
          expect(mark === 'within' ? bin?.within : bin?.sure).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('labels of the overview', () => {
  it('name the events that stand alone', () => {
    const named = overviewLabels(overviewScale(gold), gold, room).map(({ timed }) => timed.event.date)
    expect(named).toEqual(expect.arrayContaining(['1950', '1957-08', '1990', '2024-11']))
  })

  it('never overlap, are never cut, and no leader crosses one', () => {
    fc.assert(
      fc.property(corpora, fc.integer({ min: 320, max: 1400 }), (dated, width) => {
        const labels = overviewLabels(overviewScale(dated), dated, { ...room, width })
        for (const label of labels) {
          expect(label.start).toBeGreaterThanOrEqual(0)
          expect(label.end).toBeLessThanOrEqual(width)
          expect(label.end - label.start).toBeCloseTo(room.widthOf(label.timed))
        }
        for (const [a, b] of pairs(labels)) {
          if (a.row === b.row) expect(a.end <= b.start || b.end <= a.start).toBe(true)
          const [upper, lower] = a.row < b.row ? [a, b] : [b, a]
          if (a.row !== b.row) expect(upper.x > lower.start && upper.x < lower.end).toBe(false)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('ticks', () => {
  it('of the overview never overlap', () => {
    fc.assert(
      fc.property(corpora, fc.integer({ min: 320, max: 1400 }), (dated, width) => {
        const ticks = overviewTicks(overviewScale(dated), width, () => 30)
        for (const [i, tick] of ticks.entries()) {
          expect(tick.start).toBeGreaterThanOrEqual(ticks[i - 1]?.end ?? 0)
          expect(tick.end).toBeLessThanOrEqual(width + 0.001)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of a window are few, meet each other and fill it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8000, max: 20000 }), fc.integer({ min: 0, max: 40000 }), (first, length) => {
        const ticks = windowTicks({ first, last: first + length }, 20)
        expect(ticks.length).toBeLessThanOrEqual(22)
        expect(ticks[0]?.from).toBe(0)
        expect(ticks.at(-1)?.to).toBe(1)
        for (const [i, tick] of ticks.entries()) expect(tick.from).toBe(ticks[i - 1]?.to ?? 0)
      }),
      { numRuns: 100 },
    )
  })

  it('of the opening week are its seven days', () => {
    const week = openingWindow(gold) ?? { first: 0, last: 0 }
    const ticks = windowTicks(week, 20)
    expect(ticks.map(({ unit }) => unit)).toEqual(Array(7).fill('day'))
    expect(ticks.map(({ weekend }) => weekend)).toEqual([false, false, false, false, false, true, true])
  })
})

describe('any window', () => {
  const question = (dated: readonly TimedEvent[], window: DayWindow, by: LaneChoice): LaneQuestion => ({
    by,
    partners: lanePartners(dated),
    ticks: windowTicks(window, 18),
    chosen: null,
    opened: new Map(),
  })
  const ids = (events: readonly TimedEvent[]) => events.map(({ event }) => event.id).toSorted()
  const anyWindow = (dated: readonly TimedEvent[], nth: number, length: number) => {
    const first = (dated[nth % dated.length]?.first ?? 0) - 3
    return { first, last: first + length }
  }
  const asked = [fc.oneof(corpora, crowds, crowds), fc.nat(39), fc.nat(1500), fc.constantFrom(...LANE_CHOICES)] as const

  it('holds each event that touches it once, in a row or in a cluster, within 0 and 1', () => {
    fc.assert(
      fc.property(...asked, (dated, nth, length, by) => {
        const window = anyWindow(dated, nth, length)
        const lanes = lanesOf(dated, window, question(dated, window, by))
        const held = lanes.flatMap(({ rows, clusters }) => [
          ...rows.map(({ timed }) => timed),
          ...clusters.flatMap(({ events }) => events),
        ])
        const seen = dated.filter((timed) => timed.first <= window.last && timed.last >= window.first)
        expect(ids(held)).toEqual(ids(seen))
        const places = lanes.flatMap(({ rows, clusters }) => [...rows, ...clusters])
        expect(places.every(({ from, to }) => from >= 0 && from <= to && to <= 1)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('opens every cluster: by zooming into fewer days that hold all of it, or in its place', () => {
    fc.assert(
      fc.property(...asked, (dated, nth, length, by) => {
        const window = anyWindow(dated, nth, length)
        const ask = question(dated, window, by)
        for (const { id, events, zoom } of lanesOf(dated, window, ask).flatMap(({ clusters }) => clusters)) {
          if (zoom === null) {
            const open = lanesOf(dated, window, { ...ask, opened: new Map([[id, events.length]]) })
            const rows = open.flatMap((lane) => lane.rows.map(({ timed }) => timed))
            expect(ids(rows)).toEqual(expect.arrayContaining(ids(events)))
          } else {
            expect(zoom.last - zoom.first).toBeLessThan(window.last - window.first)
            expect(events.every(({ first, last }) => first <= zoom.last && last >= zoom.first)).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leaves no cluster a sliver of a column, which has no room for its number', () => {
    fc.assert(
      fc.property(...asked, (dated, nth, length, by) => {
        const window = anyWindow(dated, nth, length)
        const ask = question(dated, window, by)
        const widest = Math.max(...ask.ticks.map(({ from, to }) => to - from))
        const columns = lanesOf(dated, window, ask).flatMap(({ clusters }) => clusters.filter(({ across }) => !across))
        expect(columns.every(({ from, to }) => to - from >= widest * 0.6 || ask.ticks.length < 3)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the chosen event a row, however many there are', () => {
    const [pattern] = gold
    if (pattern === undefined) throw new Error('gold has events')
    const crowd = Array.from({ length: 500 }, (_, i): TimedEvent => {
      const event = { ...pattern.event, id: `crowd-${i}` }
      return { event, mark: 'day', first: i, last: i }
    })
    const window = { first: 0, last: 499 }
    const ask = question(crowd, window, 'type')
    const [lane] = lanesOf(crowd, window, { ...ask, chosen: 'crowd-77' })
    expect(lane?.rows.map(({ timed }) => timed.event.id)).toEqual(['crowd-77'])
    expect(lane?.clusters.length).toBeLessThanOrEqual(18)
    expect(lane?.clusters.reduce((sum, { events }) => sum + events.length, 0)).toBe(500)
    const { sure, most } = stripOf(crowd, window, 250)
    expect([most, sure[0], sure[249]]).toEqual([2, 2, 2])
  })

  it('zooms to a calendar week, month, year and back to all, around the busiest', () => {
    const all = allDays(gold) ?? { first: 0, last: 0 }
    for (const zoom of ['day', 'week', 'month', 'year', 'all'] as const) {
      expect(zoomOf(zoomTo(zoom, all, gold, null), all)).toBe(zoom)
    }
    expect(zoomTo('week', all, gold, null)).toEqual(openingWindow(gold))
  })

  it('moves one step there and back, and stops where the events stop', () => {
    const all = allDays(gold) ?? { first: 0, last: 0 }
    const week = openingWindow(gold) ?? all
    expect(moveWindow(moveWindow(week, 1, all), -1, all)).toEqual(week)
    expect(moveWindow(week, 1, all).first).toBe(week.last + 1)
    const hand = { first: week.first + 1, last: week.first + 3 }
    expect(moveWindow(hand, -1, all)).toEqual({ first: week.first - 2, last: week.first })
    expect(moveWindow(all, 1, all)).toEqual(all)
  })
})

function pairs(labels: readonly OverviewLabel[]): readonly (readonly [OverviewLabel, OverviewLabel])[] {
  return labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const))
}

function firstDay(year: number, month: number): number {
  const made = dateOf({ year, month, day: 1 })
  const days = made === null ? null : daysOf(made)
  if (days === null) throw new Error(`no such month: ${year}-${month}`)
  return days.first
}
