import { describe, expect, it, test } from 'vitest'
import { EVENT_TYPES } from '../../src/corpus/codebook.ts'
import { countryName } from '../../src/models/countryNames.ts'
import { sortEvents } from '../../src/models/timeline/sortEvents.ts'
import { timedEvents } from '../../src/models/timeline/timedEvents.ts'
import { EVENT_COLUMNS, type EventColumn } from '../../src/models/viewState.ts'
import { goldIndex } from '../fixtures/goldCorpus.ts'

const { dated, yearless } = timedEvents(goldIndex().events)
const events = [...dated, ...yearless]
const sorted = (by: EventColumn, descending = false) =>
  sortEvents(events, { by, descending }, 'vi', ({ event }) => event.evidence.length)

describe('the table of events', () => {
  test.each(EVENT_COLUMNS)('sorted by %s keeps every event, either way', (by) => {
    for (const descending of [false, true]) expect(new Set(sorted(by, descending))).toEqual(new Set(events))
  })

  it('stands by date when nothing is asked', () => {
    expect(sortEvents(events, null, 'en', () => 0)).toBe(events)
    expect(sorted('date')).toEqual(events)
  })

  it('has what is not known last, either way', () => {
    expect(sorted('date', true).slice(-yearless.length)).toEqual(yearless)
    expect(sorted('place', true).at(-1)?.event.place).toBeNull()
    expect(sorted('place').at(-1)?.event.place).toBeNull()
  })

  it('sorts types as the codebook has them, and names as the reader’s language does', () => {
    const types = sorted('type').map(({ event }) => EVENT_TYPES.indexOf(event.type))
    expect(types).toEqual(types.toSorted((a, b) => a - b))
    const names = sorted('partner', true).map(({ event }) => countryName(event.partner, 'vi'))
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare).toReversed())
  })

  it('leaves equal events in date order, either way', () => {
    const russia = (descending: boolean) => sorted('partner', descending).filter(({ event }) => event.partner === 'RU')
    expect(russia(true)).toEqual(russia(false))
  })

  it('counts sources', () => {
    const counts = sorted('sources', true).map(({ event }) => event.evidence.length)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })
})
