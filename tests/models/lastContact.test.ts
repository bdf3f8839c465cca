import { describe, expect, it, test } from 'vitest'
import { asEdtf, daysOf } from '../../src/corpus/edtf.ts'
import type { CorpusEvent } from '../../src/corpus/types.ts'
import { eventLevel } from '../../src/models/lastContact/eventLevel.ts'
import { lastContacts } from '../../src/models/lastContact/lastContacts.ts'
import { officeLevel } from '../../src/models/lastContact/officeLevel.ts'
import { goldEvents, goldIndex, goldTexts } from '../fixtures/goldCorpus.ts'

const index = goldIndex()
const texts = goldTexts()

function dated(event: CorpusEvent, text: string, change: Partial<CorpusEvent> = {}): CorpusEvent {
  const date = asEdtf(text)
  if (date === null) throw new Error(`no date: ${text}`)
  const days = daysOf(date)
  return { ...event, date, firstDay: days?.first ?? null, lastDay: days?.last ?? null, ...change }
}

const talks = index.events.find(({ type, date }) => type === 'talks' && date === '2025-10-23')
if (talks === undefined) throw new Error('the gold corpus has talks on 23 October 2025')

describe('the level of an office', () => {
  test.each([
    ['General Secretary of the Communist Party of Việt Nam Central Committee', 'VN', 'leader'],
    ['Tổng Bí thư', 'VN', 'leader'],
    ['Chủ tịch nước', 'VN', 'leader'],
    ['Bulgarian President', 'BG', 'leader'],
    ['Chủ tịch Cuba', 'CU', 'leader'],
    ['Thủ tướng', 'VN', 'head-of-government'],
    ['Prime Minister', 'BG', 'head-of-government'],
    ['Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Việt Nam', 'VN', 'foreign-minister'],
    ['Foreign Minister', 'RU', 'foreign-minister'],
    ['Ngoại trưởng', 'FR', 'foreign-minister'],
    ['Secretary of State', 'US', 'foreign-minister'],
    ['Minister for Europe and Foreign Affairs', 'FR', 'foreign-minister'],
    ['Minister of Industry and Trade', 'VN', 'minister'],
    ['Bộ trưởng Quốc phòng', 'LA', 'minister'],
    ['Deputy Prime Minister', 'BG', 'minister'],
    ['Chairman of the National Assembly', 'VN', 'parliament'],
    ['Speaker of the National Assembly of Bulgaria', 'BG', 'parliament'],
    ['Phó Chủ tịch Quốc hội', 'VN', 'parliament'],
    ['Chairwoman of the National Assembly’s Committee for Foreign Affairs', 'VN', 'parliament'],
    ['Deputy Minister of Foreign Affairs', 'VN', 'other'],
    ['Thứ trưởng Bộ Ngoại giao', 'VN', 'other'],
    ['Đại sứ', 'BG', 'other'],
    ['Director of the Office of the President', 'VN', 'other'],
    ['Chairman of the Bulgarian Socialist Party', 'BG', 'other'],
    ['Crown Prince', 'SA', 'other'],
    ['Crown Prince and Prime Minister', 'SA', 'head-of-government'],
    ['Chủ tịch Tập đoàn Dầu khí', 'VN', 'other'],
    ['poet', 'BG', null],
  ])('%s (%s): %s', (office, country, level) => {
    expect(officeLevel(office, country)).toBe(level)
  })
})

describe('the level of a meeting', () => {
  it('is the lower of the two sides’', () => {
    const office = (office: string, country: string) => ({ kind: 'office', office, country }) as const
    const of = (...participants: CorpusEvent['participants']) => eventLevel(index, { ...talks, participants })
    expect(of(office('President', 'VN'), office('Prime Minister', 'BG'))).toEqual({
      level: 'head-of-government',
      known: 'both',
    })
    expect(of(office('Tổng Bí thư', 'VN'), office('Speaker', 'BG')).level).toBe('parliament')
    expect(of(office('Bộ trưởng Ngoại giao', 'VN'))).toEqual({ level: 'foreign-minister', known: 'one' })
    expect(of({ kind: 'person', name: 'Nobody Named', country: 'BG' })).toEqual({ level: 'other', known: 'none' })
  })

  it('takes a person’s office from the articles that tell of the meeting', () => {
    expect(eventLevel(index, talks)).toEqual({ level: 'leader', known: 'both' })
  })
})

describe('the last contact in the gold corpus', () => {
  const { asOf, partners } = lastContacts(index, index.events)
  const of = (partner: string) => partners.find((one) => one.partner === partner)

  it('is counted from the newest date of the corpus', () => {
    expect(asOf).toBe(index.asOf && daysOf(index.asOf)?.last)
  })

  it('at leaders’ level with Bulgaria is the talks of 23 October, with an exact quote', () => {
    const leader = of('BG')?.contacts.find(({ level }) => level === 'leader')
    expect(leader?.event.id).toBe(talks.id)
    expect(leader?.since).toEqual([0, 0])
    const text = texts.get(leader?.quote?.article ?? '')?.text ?? ''
    const quoted = text.slice(leader?.quote?.start, leader?.quote?.end)
    expect(goldEvents().flatMap(({ evidence }) => evidence.flatMap(({ quotes }) => quotes))).toContain(quoted)
  })

  it('says the least and the most days where the day is not stated', () => {
    const premier = of('BG')?.contacts.find(({ level }) => level === 'head-of-government')
    expect(premier?.event.date).toBe('[2025-10-22..2025-10-24]')
    expect(premier?.since).toEqual([0, 1])
  })

  it('with Russia is none that has a year, and that is counted', () => {
    const meetings = goldEvents().filter(
      ({ partner, type }) => partner === 'RU' && (type === 'visit' || type === 'talks'),
    )
    expect(of('RU')).toMatchObject({ contacts: [], yearless: meetings.length })
    expect(partners.at(-1)?.partner).toBe('RU')
  })
})

describe('what counts as the last', () => {
  const at = (text: string, change: Partial<CorpusEvent> = {}) => dated(talks, text, { id: text, ...change })
  const lastOf = (...events: CorpusEvent[]) => lastContacts(index, events).partners[0]?.contacts[0]?.event.id

  it('is the latest, whatever their order', () => {
    expect(lastOf(at('2025-03-02'), at('2025-09-01'), at('2024'))).toBe('2025-09-01')
  })

  it('is not what is planned, nor what lies after the corpus’s date', () => {
    expect(lastOf(at('2025-03-02'), at('2025-10-01', { planned: true }), at('2025-12-01'))).toBe('2025-03-02')
  })

  it('is not a year that may have been earlier, where a later day is known', () => {
    expect(lastOf(at('2025'), at('2025-03-02'))).toBe('2025-03-02')
  })

  it('is not a ceremony, and only what is left of the events', () => {
    expect(lastContacts(index, [at('2025-03-02', { type: 'ceremony' })]).partners).toEqual([])
    expect(lastContacts(index, []).partners).toEqual([])
  })

  it('cannot be counted where the corpus has no date', () => {
    expect(lastContacts({ ...index, asOf: null }, [talks])).toMatchObject({ asOf: null, partners: [{ contacts: [] }] })
  })
})
