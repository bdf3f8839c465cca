import { describe, expect, it } from 'vitest'
import { linkEvents } from '../../../src/corpus/link/linkEvents.ts'
import { bareName, canBeOne } from '../../../src/corpus/link/names.ts'
import { codedOf, lineOf, type Tale } from '../code/events/tell.ts'

const PLACES = ['*Sofia = BG', 'Bulgaria = BG', 'Việt Nam = VN', 'Vietnam = VN']
const EN = {
  lang: 'en',
  people: ['Tô Lâm, Lâm = VN', 'Rumen Radev, Radev = BG'],
  places: PLACES,
  partner: 'BG',
} as const
const VI = { ...EN, lang: 'vi' } as const
const BARE = { ...EN, people: ['To Lam, Lam = VN', 'Radev = BG'] } as const

const preview: Tale = {
  ...EN,
  id: 'preview',
  on: '2025-10-20',
  text: 'Tô Lâm will pay an official visit to Bulgaria from October 22 to 24.',
}
const report: Tale = {
  ...EN,
  id: 'report',
  on: '2025-10-23',
  text: "Tô Lâm held talks with Rumen Radev in Sofia on Thursday.\nRadev welcomed Lâm's visit to Bulgaria.\nAfter the talks, Lâm and Radev co-chaired a press conference.",
}
const bao: Tale = {
  ...VI,
  id: 'bao',
  on: '2025-10-23',
  text: 'Trưa 23/10, Tô Lâm đã hội đàm với Rumen Radev tại Sofia.',
}
const later: Tale = {
  ...BARE,
  id: 'later',
  on: null,
  text: 'To Lam paid an official visit to Bulgaria from October 22-24.\nDuring the visit, Lam held talks with Radev, met the press and attended the Bulgaria Business Forum.',
}

const link = (...tales: Tale[]) => linkEvents(tales.map(codedOf))
const lines = (...tales: Tale[]) =>
  link(...tales).map(
    (event) => `${lineOf(event)} [${event.evidence.map(({ article, basis }) => `${article} ${basis}`).join(', ')}]`,
  )

describe('linking', () => {
  it('makes one event of reports in two languages and spellings', () => {
    expect(lines(report, bao, later, preview)).toEqual([
      'visit 2025-10-22/2025-10-24 header Tô Lâm [later corpus, preview header, report corpus]',
      'forum [2025-10-22..2025-10-24] corpus Tô Lâm [later corpus]',
      'talks 2025-10-23 header Tô Lâm + Rumen Radev [bao header, later corpus, report header]',
      'press 2025-10-23 header Tô Lâm + Rumen Radev [later corpus, report header]',
    ])
  })

  it('gives the same events whatever the order of the articles', () => {
    const ids = (...tales: Tale[]) => link(...tales).map(({ id }) => id)
    expect(ids(report, bao, later, preview)).toEqual(ids(preview, later, bao, report))
  })

  it('completes no date from a meeting of other people', () => {
    const other: Tale = {
      ...EN,
      id: 'other',
      on: null,
      people: ['Phạm Minh Chính = VN', 'Rosen Zhelyazkov = BG'],
      text: 'Phạm Minh Chính held talks with Rosen Zhelyazkov on Tuesday.',
    }
    expect(lines(report, other).filter((line) => line.includes('other'))).toEqual([])
  })

  it('keeps two meetings of one pair on two days apart', () => {
    const again: Tale = {
      ...report,
      id: 'again',
      on: '2025-10-24',
      text: 'Tô Lâm met Rumen Radev again in Sofia on Friday.',
    }
    expect(lines(report, again).filter((line) => line.startsWith('talks'))).toEqual([
      'talks 2025-10-23 header Tô Lâm + Rumen Radev [report header]',
      'talks 2025-10-24 header Tô Lâm + Rumen Radev [again header]',
    ])
  })

  it('leaves a visit that nothing dates out, and a day without a year open', () => {
    expect(lines({ ...report, text: "Radev welcomed Lâm's visit to Bulgaria." })).toEqual([])
    const [visit] = link(later)
    expect(visit).toMatchObject({ date: 'XXXX-10-22/XXXX-10-24', basis: 'partial', firstDay: null, lastDay: null })
  })

  it('gives ids that a person can read, each once', () => {
    const events = link(report, bao, later, preview)
    expect(events.map(({ id }) => id)).toContain('BG-talks-2025-10-23-to-lam-rumen-radev')
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    for (const { id } of events) expect(id).toMatch(/^[A-Za-z0-9-]+$/)
  })
})

describe('names', () => {
  it('are compared without diacritics, short within full', () => {
    expect(bareName('Tô Lâm')).toBe('to lam')
    expect(bareName('Đỗ Văn')).toBe('do van')
    expect(canBeOne('Radev', 'Rumen Radev')).toBe(true)
    expect(canBeOne('Lê Thị Thu Hằng', 'Thu Hằng')).toBe(true)
    expect(canBeOne('Rosen Zhelyazkov', 'Rumen Radev')).toBe(false)
  })
})
