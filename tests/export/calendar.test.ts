/** The calendar as ical.js, which did not write it, reads it. */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { foldOctets } from '../../src/export/calendar/fold.ts'
import { exportContext } from '../fixtures/exportContext.ts'
import { goldEvents } from '../fixtures/goldCorpus.ts'
import { made, madeOrNull, textOf } from './made.ts'

const DAYS = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/
const dated = goldEvents().filter(({ date }) => DAYS.test(date))
const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

async function entries(change: Parameters<typeof exportContext>[0] = {}) {
  const calendar = new ICAL.Component(ICAL.parse(textOf(await made('calendar', exportContext(change)))))
  return calendar.getAllSubcomponents('vevent').map((component) => ({ component, event: new ICAL.Event(component) }))
}

describe('events as a calendar', () => {
  it('has an all-day entry for each event whose day or days the sources give', async () => {
    const read = (await entries()).map(
      ({ event }) => `${event.startDate} ${event.startDate.isDate} ${event.endDate} ${event.summary}`,
    )
    expect(read.sort()).toEqual(
      dated
        .map(({ date, label }) => {
          const [, first = '', last = first] = DAYS.exec(date) ?? []
          return `${first} true ${nextDay(last || first)} ${label}`
        })
        .sort(),
    )
  })

  it('counts those that it leaves out, and says why', async () => {
    const { note } = await made('calendar', exportContext())
    const left = goldEvents().length - dated.length
    expect(left).toBeGreaterThan(0)
    expect(note).toBe(`${left} events are left out, since the sources do not give their day.`)
    expect((await made('calendar', exportContext({ lang: 'vi' }))).note).toContain(`${left} sự kiện`)
  })

  it('makes none where no event has its day, and says that rather than that there is nothing', async () => {
    const { index } = exportContext()
    const events = index.events.filter(({ date }) => !DAYS.test(date))
    expect(events.length).toBeGreaterThan(1)
    expect(await madeOrNull('calendar', exportContext({}, { ...index, events }))).toEqual({
      reason: `${events.length} events are left out, since the sources do not give their day.`,
    })
  })

  it('carries every quote with its source and where the record is from', async () => {
    const read = new Map((await entries()).map(({ event }) => [event.summary, event.description]))
    for (const { label, evidence } of dated)
      for (const { quotes } of evidence) for (const quote of quotes) expect(read.get(label)).toContain(`“${quote}”`)
    for (const description of read.values()) expect(description).toContain(`Corpus hash ${exportContext().index.hash}`)
  })

  it('is stamped with the day of the record, and is the same whenever it is made', async () => {
    const { asOf } = exportContext().index
    for (const { component } of await entries())
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe(`${asOf}T00:00:00Z`)
    expect(textOf(await made('calendar', exportContext()))).toBe(textOf(await made('calendar', exportContext())))
  })

  it('names each event as the record does, and no two alike', async () => {
    const ids = (await entries()).map(({ event }) => event.uid)
    expect(new Set(ids).size).toBe(dated.length)
  })

  it('keeps its lines within 75 octets, whatever letters they hold', async () => {
    const text = textOf(await made('calendar', exportContext({ lang: 'vi' })))
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(foldOctets(`SUMMARY:${'ệ𝛼'.repeat(40)}\r\n`).replaceAll('\r\n ', '')).toBe(`SUMMARY:${'ệ𝛼'.repeat(40)}\r\n`)
  })

  it('holds what the filters leave', async () => {
    const [earliest = ''] = dated.map(({ date }) => date.slice(0, 10)).sort()
    const day = Date.parse(earliest) / 86_400_000
    const read = await entries({ between: { first: day, last: day } })
    expect(read.map(({ event }) => event.summary)).toEqual(
      dated.filter(({ date }) => date.startsWith(earliest)).map(({ label }) => label),
    )
    expect(await madeOrNull('calendar', exportContext({ partners: ['XX'] }))).toBeNull()
  })
})
