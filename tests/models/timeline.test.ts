import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../../src/corpus/codebook.ts'
import { asEdtf, daysOf } from '../../src/corpus/edtf.ts'
import { labelText } from '../../src/models/eventLabel.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { allDays, busiest, openingWindow } from '../../src/models/timeline/dayWindow.ts'
import { findingOf } from '../../src/models/timeline/finding.ts'
import { type LaneQuestion, lanePartners, lanesOf } from '../../src/models/timeline/lanes.ts'
import { partnerShares } from '../../src/models/timeline/partnerShares.ts'
import { timedEvents } from '../../src/models/timeline/timedEvents.ts'
import { windowText } from '../../src/models/timeline/windowText.ts'
import { windowTicks } from '../../src/models/timeline/windowTicks.ts'
import { yearlessWindow } from '../../src/models/timeline/yearlessWindow.ts'
import { type DayWindow, NO_FILTERS } from '../../src/models/viewState.ts'
import { goldEvents, goldIndex } from '../fixtures/goldCorpus.ts'

const index = goldIndex()
const gold = goldEvents()
const events = timedEvents(index.events)
const asking = (window: DayWindow): LaneQuestion => ({
  by: 'type',
  partners: lanePartners([...events.dated, ...events.yearless]),
  ticks: windowTicks(window, 20),
  chosen: null,
  opened: new Map(),
})
const hasYear = (date: string) => !date.startsWith('XXXX')

function daysOfText(text: string) {
  const date = asEdtf(text)
  const days = date === null ? null : daysOf(date)
  if (days === null) throw new Error(`no days: ${text}`)
  return days
}

describe('the events of the gold corpus in time', () => {
  it('are all there, those without a year apart', () => {
    expect(events.dated).toHaveLength(gold.filter((e) => hasYear(e.date)).length)
    expect(events.yearless).toHaveLength(gold.filter((e) => !hasYear(e.date)).length)
  })

  it('stand in date order, the oldest first', () => {
    const firsts = events.dated.map((timed) => timed.first)
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
    expect(events.dated[0]?.event.date).toBe('1950')
  })

  it('reach over the days that their EDTF date can mean', () => {
    for (const timed of events.dated) {
      expect({ first: timed.first, last: timed.last }).toEqual(daysOfText(timed.event.date))
    }
  })

  it('are marked as a day, as days, or as some time within', () => {
    const markOf = (date: string) => events.dated.find((timed) => timed.event.date === date)?.mark
    expect(markOf('2025-10-23')).toBe('day')
    expect(markOf('2025-10-22/2025-10-24')).toBe('span')
    expect(markOf('2025/2028')).toBe('span')
    expect(markOf('[2025-10-22..2025-10-24]')).toBe('within')
    expect(markOf('1957-08')).toBe('within')
    expect(markOf('2025')).toBe('within')
  })

  it('are those that the filters leave', () => {
    const left = (partner: string) =>
      timedEvents(selectionOf(index, { ...NO_FILTERS, partners: [partner] }, null).events)
    const russia = left('RU')
    expect(russia.dated.length + russia.yearless.length).toBe(gold.filter((e) => e.partner === 'RU').length)
    expect(left('FI')).toEqual({ dated: [], yearless: [] })
  })
})

describe('the window', () => {
  it('opens on the week with most events', () => {
    const opened = openingWindow(events.dated)
    expect(opened).toEqual({ first: daysOfText('2025-10-20').first, last: daysOfText('2025-10-26').last })
    expect(opened && windowText(opened, 'en')).toBe('20–26 Oct 2025')
    expect(opened && windowText(opened, 'vi')).toBe('20–26/10/2025')
  })

  it('reaches over whole years where all is shown', () => {
    const all = allDays(events.dated)
    expect(all && windowText(all, 'en')).toBe('1950–2028')
  })

  it('has no busiest week where nothing is known to the week', () => {
    const vague = events.dated.filter(({ event }) => !event.date.includes('2025-10'))
    expect(busiest(vague, 'week')).toBeNull()
    expect(openingWindow([])).toBeNull()
  })
})

describe('the lanes of the opening week', () => {
  const window = openingWindow(events.dated) ?? { first: 0, last: 0 }
  const lanes = lanesOf(events.dated, window, asking(window))
  const rows = lanes.flatMap((lane) => lane.rows)

  it('draw every event that touches the window once, and no other', () => {
    const expected = gold.filter((e) => hasYear(e.date) && overlaps(daysOfText(e.date), window))
    expect(rows.map((row) => labelText(row.timed.event.label, 'en')).toSorted()).toEqual(
      expected.map((e) => e.label).toSorted(),
    )
    expect(new Set(rows.map((row) => row.timed.event.id)).size).toBe(rows.length)
  })

  it('stand in the order of the codebook, only those with events', () => {
    const types = lanes.map((lane) => lane.key)
    expect(types).toEqual(EVENT_TYPES.filter((type) => types.includes(type)))
    expect(types).not.toContain('culture')
  })

  it('show the visit of 22–24 October over three of seven days, with three articles', () => {
    const visit = rows.find((row) => row.timed.event.type === 'visit')
    expect(visit?.timed.event.evidence).toHaveLength(3)
    expect(visit?.from).toBeCloseTo(2 / 7)
    expect(visit?.to).toBeCloseTo(5 / 7)
    expect([visit?.openStart, visit?.openEnd]).toEqual([false, false])
  })

  it('put the talks of 23 October in the middle of that day', () => {
    const talks = rows.find((row) => row.mark === 'day')
    expect(talks?.from).toBeCloseTo(3.5 / 7)
    expect(talks?.to).toBe(talks?.from)
  })

  it('carry the label of what is longer than the window in a gap, and say that it goes on', () => {
    const programme = rows.find((row) => row.timed.event.type === 'programme')
    expect(programme).toMatchObject({ from: 0, to: 1, openStart: true, openEnd: true, side: 'gap' })
  })

  it('stand for partners where that is asked, those with most events first', () => {
    const all = allDays(events.dated) ?? window
    const byPartner = lanesOf([...events.dated, ...events.yearless], all, { ...asking(all), by: 'partner' })
    expect(byPartner.map(({ key }) => key)).toEqual(['BG', 'RU'])
    expect(lanePartners([...events.dated, ...events.yearless])).toEqual(['BG', 'RU'])
  })
})

describe('the events without a year', () => {
  const week = openingWindow(events.dated)
  const window = yearlessWindow(events.yearless, week)

  it('have a lane of their own in April, at the same scale', () => {
    expect(window?.sameScale).toBe(true)
    expect(window && window.last - window.first).toBe(week && week.last - week.first)
    const rows = window ? lanesOf(events.yearless, window, asking(window)).flatMap((lane) => lane.rows) : []
    expect(rows).toHaveLength(gold.filter((e) => e.date.startsWith('XXXX-04')).length)
    expect(rows.every((row) => row.from >= 0 && row.to <= 1 && !row.openStart && !row.openEnd)).toBe(true)
  })

  it('all find room on a scale of their own where a week is too short', () => {
    expect(yearlessWindow(events.yearless, { first: 0, last: 1 })).toMatchObject({ sameScale: false })
    expect(yearlessWindow(events.yearless, { first: 0, last: 9999 })).toMatchObject({ sameScale: false })
    expect(yearlessWindow([], week)).toBeNull()
  })

  it('name the partner and the article', () => {
    expect(partnerShares(events.yearless)).toEqual([
      { partner: 'RU', events: events.yearless.length, articles: ['004_05aba0472c3c5cf1'] },
    ])
  })
})

describe('the finding', () => {
  it('counts the cluster from the data', () => {
    const days = daysOfText('2025-10-22/2025-10-24')
    const inside = gold.filter((e) => hasYear(e.date) && contains(days, daysOfText(e.date)))
    expect(findingOf(events)).toEqual({
      kind: 'cluster',
      share: 'half',
      count: inside.length,
      total: gold.length,
      days,
      dayUnknown: inside.filter((e) => e.date.startsWith('[')).length,
    })
  })

  it('names the year where events are spread, and does not call level years fuller', () => {
    const spread = { dated: events.dated.filter(({ event }) => !event.date.includes('2025-10')), yearless: [] }
    expect(findingOf(spread)).toMatchObject({ kind: 'year', year: 2025, count: 2, share: 'more', years: [1950, 2028] })
    const level = { dated: spread.dated.filter(({ event }) => event.date.length <= 4), yearless: [] }
    expect(findingOf(level)).toMatchObject({ kind: 'year', share: 'level', total: 3 })
  })

  it('is honest about no year and no events', () => {
    expect(findingOf({ dated: [], yearless: events.yearless })).toEqual({
      kind: 'yearless',
      total: events.yearless.length,
    })
    expect(findingOf({ dated: [], yearless: [] })).toEqual({ kind: 'none' })
  })
})

interface Days {
  readonly first: number
  readonly last: number
}

function overlaps(a: Days, b: Days): boolean {
  return a.first <= b.last && a.last >= b.first
}

function contains(outer: Days, inner: Days): boolean {
  return inner.first >= outer.first && inner.last <= outer.last
}
