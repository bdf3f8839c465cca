import { describe, expect, it } from 'vitest'
import type { EventLabel, Participant } from '../../src/corpus/types.ts'
import { labelText } from '../../src/models/eventLabel.ts'

const person = (name: string): Participant => ({ kind: 'person', name, country: null })
const office = (name: string): Participant => ({ kind: 'office', office: name, country: 'BG' })
const en = (label: EventLabel) => labelText(label, 'en')
const vi = (label: EventLabel) => labelText(label, 'vi')

describe('labels', () => {
  it('name a visit by who goes where', () => {
    const visit: EventLabel = { form: 'visit', official: true, who: 'Tô Lâm', to: { kind: 'country', country: 'BG' } }
    expect(en(visit)).toBe('Official visit of Tô Lâm to Bulgaria')
    expect(vi(visit)).toContain('Chuyến thăm chính thức')
    expect(vi(visit)).toContain('của Tô Lâm')
    expect(en({ form: 'visit', official: false, who: null, to: null })).toBe('Visit')
  })

  it('name talks by whom they join', () => {
    expect(en({ form: 'talks', call: false, who: [person('Tô Lâm'), person('Rumen Radev')] })).toBe(
      'Talks between Tô Lâm and Rumen Radev',
    )
    expect(vi({ form: 'talks', call: true, who: [person('Tô Lâm'), person('Rumen Radev')] })).toBe(
      'Điện đàm giữa Tô Lâm và Rumen Radev',
    )
    expect(en({ form: 'talks', call: false, who: [office('Prime Minister')] })).toBe(
      'Talks with Prime Minister (Bulgaria)',
    )
    expect(en({ form: 'talks', call: false, who: [] })).toBe('Talks')
  })

  it('count years and documents', () => {
    expect(en({ form: 'anniversary', years: 75 })).toBe('75th anniversary of diplomatic relations')
    expect(en({ form: 'anniversary', years: 51 })).toBe('51st anniversary of diplomatic relations')
    expect(vi({ form: 'anniversary', years: 75 })).toBe('Kỷ niệm 75 năm thiết lập quan hệ ngoại giao')
    expect(en({ form: 'documents-signed', count: 1 })).toBe('1 cooperation document signed')
    expect(vi({ form: 'documents-signed', count: null })).toBe('Ký các văn kiện hợp tác')
  })

  it('leave the words of the source as they are', () => {
    const named: EventLabel = { form: 'named', named: 'Bulgaria–Vietnam Business Forum' }
    expect([en(named), vi(named)]).toEqual(['Bulgaria–Vietnam Business Forum', 'Bulgaria–Vietnam Business Forum'])
  })

  it('word a level of relations in the reader’s language, and name an office’s country only where it does not', () => {
    expect(en({ form: 'partnership', level: 'comprehensive-strategic' })).toBe(
      'Comprehensive Strategic Partnership established',
    )
    expect(vi({ form: 'partnership', level: 'strategic' })).toBe('Thiết lập quan hệ Đối tác chiến lược')
    expect(en({ form: 'talks', call: false, who: [office('Chairman of the Bulgarian Socialist Party')] })).toBe(
      'Talks with Chairman of the Bulgarian Socialist Party',
    )
  })

  it('say something in both languages for every form', () => {
    const labels: EventLabel[] = [
      { form: 'press' },
      { form: 'relations-established' },
      { form: 'partnership', level: null },
      { form: 'wreath', where: ['Hồ Chí Minh monument'] },
      { form: 'community', where: 'Moscow' },
      { form: 'welcome' },
      { form: 'farewell' },
      { form: 'stop', where: 'Sofia University' },
      { form: 'system-change', country: 'BG' },
      { form: 'programme', sectors: ['education'], named: null },
    ]
    for (const label of labels) {
      expect(en(label), label.form).not.toBe('')
      expect(vi(label), label.form).not.toBe(en(label))
    }
  })
})
