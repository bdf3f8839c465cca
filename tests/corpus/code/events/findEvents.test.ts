import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleOf, eventsOf, linesOf, type Tale } from './tell.ts'

const SOFIA = {
  lang: 'en',
  on: '2025-10-23',
  people: ['Tô Lâm, Lâm = VN', 'Rumen Radev, Radev = BG'],
  places: ['*Sofia = BG', 'Bulgaria = BG', 'Bulgarian = BG', 'Việt Nam = VN', '+Prime Minister = BG', '+Speaker = BG'],
  partner: 'BG',
} as const
const told = (text: string, more: Partial<Tale> = {}): Tale => ({ ...SOFIA, text, ...more })

describe('talks', () => {
  it('are dated from the weekday and placed in the city', () => {
    const [talks] = eventsOf(told('Tô Lâm held talks with Bulgarian President Rumen Radev in Sofia on Thursday.'))
    expect(talks).toMatchObject({
      type: 'talks',
      date: '2025-10-23',
      basis: 'header',
      place: 'Sofia',
      partner: 'BG',
      planned: false,
    })
    expect(linesOf(told('Tô Lâm held talks with Bulgarian President Rumen Radev in Sofia on Thursday.'))).toEqual([
      'talks 2025-10-23 header Tô Lâm + Rumen Radev',
    ])
  })

  it('are one event for each counterpart', () => {
    expect(
      linesOf(
        told(
          'On October 23, Tô Lâm met with President Rumen Radev and paid courtesy calls on the Prime Minister and the Speaker.',
        ),
      ),
    ).toEqual([
      'talks 2025-10-23 header Tô Lâm + Rumen Radev',
      'talks 2025-10-23 header Tô Lâm + Prime Minister',
      'talks 2025-10-23 header Tô Lâm + Speaker',
    ])
  })

  it('that are planned, wished or undated are told apart', () => {
    const [planned] = eventsOf(told('Tô Lâm will meet Radev on October 25.'))
    expect(planned).toMatchObject({ date: '2025-10-25', planned: true })
    expect(linesOf(told('Tô Lâm hoped to meet Radev on October 25.'))).toEqual([])
    expect(linesOf(told('Tô Lâm held talks with Radev.', { on: '2025-10-23' }))).toEqual([])
    expect(linesOf(told('Tô Lâm held talks with Rumen Radev on Thursday.', { on: null }))).toEqual([
      'talks no date Tô Lâm + Rumen Radev',
    ])
  })

  it('told again without a date are the same', () => {
    const text =
      'Tô Lâm held talks with Rumen Radev in Sofia on Thursday.\nAt the talks, Radev thanked him.\nAfter the talks, Lâm and Radev co-chaired a joint press conference.'
    expect(linesOf(told(text))).toEqual([
      'talks 2025-10-23 header Tô Lâm + Rumen Radev',
      'press 2025-10-23 header Tô Lâm + Rumen Radev',
    ])
  })

  it('with a third country are none', () => {
    expect(
      linesOf(
        told('On Thursday Tô Lâm met Alexander Stubb in Helsinki.', {
          people: ['Tô Lâm = VN', 'Alexander Stubb = FI'],
        }),
      ),
    ).toEqual([])
  })
})

describe('visits', () => {
  it('take their days, their traveller and the country they go to', () => {
    const [visit] = eventsOf(told('The official visit to Bulgaria from October 22 to 24 by Tô Lâm opens new space.'))
    expect(visit).toMatchObject({
      type: 'visit',
      date: '2025-10-22/2025-10-24',
      place: 'Bulgaria',
      label: { form: 'visit', official: true, who: 'Tô Lâm', to: { kind: 'country', country: 'BG' } },
    })
  })

  it('of another time keep it', () => {
    expect(
      linesOf(
        told('In August 1957, Hồ Chí Minh paid an official friendship visit to Bulgaria.', {
          people: ['Hồ Chí Minh = VN'],
        }),
      ),
    ).toEqual(['visit 1957-08 stated Hồ Chí Minh'])
  })

  it('hold what was done during them, on a day that is not said', () => {
    const events = eventsOf(
      told(
        'Tô Lâm paid an official visit to Bulgaria from October 22-24.\nDuring the visit, Lâm attended the Bulgaria Business Forum and visited Sofia University.',
        { on: null },
      ),
    )
    expect(events.map(({ type, date, basis, during }) => ({ type, date, basis, during }))).toEqual([
      { type: 'visit', date: 'XXXX-10-22/XXXX-10-24', basis: 'partial', during: null },
      { type: 'forum', date: '[XXXX-10-22..XXXX-10-24]', basis: 'partial', during: 0 },
      { type: 'ceremony', date: '[XXXX-10-22..XXXX-10-24]', basis: 'partial', during: 0 },
    ])
  })

  it('of which one day is known take that day', () => {
    expect(linesOf(told("On Thursday Lâm met Radev.\nRadev welcomed Lâm's first visit to Bulgaria."))).toEqual([
      'talks 2025-10-23 header Tô Lâm + Rumen Radev',
      'visit 2025-10-23 header Tô Lâm',
    ])
  })
})

describe('what years date', () => {
  it('anniversaries, relations, changes and programmes', () => {
    expect(linesOf(told('The two countries are celebrating the 75th anniversary of diplomatic relations.'))).toEqual([
      'milestone 2025 header',
    ])
    expect(linesOf(told('Bulgaria established diplomatic relations with Việt Nam in 1950.'))).toEqual([
      'agreement 1950 stated',
    ])
    expect(linesOf(told('They have signed a cooperation programme for the 2025–2028 period.'))).toEqual([
      'programme 2025/2028 stated',
    ])
    expect(linesOf(told('It was the first visit since Bulgaria changed to a new political system in 1990.'))).toEqual([
      'milestone 1990 stated',
    ])
  })
})

describe('in Vietnamese', () => {
  const MOSCOW = {
    lang: 'vi',
    on: null,
    people: ['Bùi Thanh Sơn, Sơn = VN', 'Sergey Lavrov, Lavrov = RU'],
    places: ['*Moscow = RU', 'Nga = RU', 'Việt Nam = VN'],
    partner: 'RU',
  } as const

  it('a meeting, the visit around it and what came before and after', () => {
    const text = [
      'Bùi Thanh Sơn đã gặp Bộ trưởng Ngoại giao Nga Sergey Lavrov tại Moscow vào ngày 2 tháng 4, trong chuyến thăm chính thức từ ngày 2-4 tháng 4.',
      'Sau cuộc hội đàm, một cuộc họp báo đã được tổ chức.',
      'Trước đó, ông Sơn đã đến đặt vòng hoa tại tượng đài Hồ Chí Minh, đồng thời gặp gỡ cộng đồng người Việt Nam tại Moscow.',
    ].join('\n')
    expect(linesOf({ ...MOSCOW, text })).toEqual([
      'visit XXXX-04-02/XXXX-04-04 partial Bùi Thanh Sơn',
      'talks XXXX-04-02 partial Bùi Thanh Sơn + Sergey Lavrov',
      'press XXXX-04-02 partial',
      'ceremony XXXX-04-02 partial Bùi Thanh Sơn',
      'ceremony XXXX-04-02 partial Bùi Thanh Sơn',
    ])
  })

  it('each instrument by the day on which it was signed', () => {
    const text = 'Thỏa thuận về đường sắt ký ngày 10/12/2024 và Bản ghi nhớ ký ngày 14/4/2025 đang được thực hiện.'
    expect(linesOf({ ...MOSCOW, on: '2025-09-24', text })).toEqual([
      'agreement 2024-12-10 stated',
      'agreement 2025-04-14 stated',
    ])
  })

  it('says how many documents were signed', () => {
    const [signed] = eventsOf({ ...MOSCOW, text: 'Ngày 2/4, hai bên ký 12 văn kiện hợp tác.' })
    expect(signed).toMatchObject({ type: 'agreement', label: { form: 'documents-signed', count: 12 } })
  })

  it('no event of a caption, a wish or an invitation', () => {
    expect(
      linesOf({
        ...MOSCOW,
        on: '2025-04-02',
        text: '> Bùi Thanh Sơn hội đàm với Lavrov ngày 2/4.\nLavrov mời Sơn thăm Nga năm 2026.',
      }),
    ).toEqual([])
  })
})

it('quotes whole sentences of the text, whatever the text', () => {
  const piece = fc.constantFrom(
    'Tô Lâm',
    'Radev',
    'met',
    'held talks with',
    'visit to Bulgaria',
    'on Thursday',
    'October 22-24',
    'signed',
    'agreement',
    ',',
    ';',
    '\n',
    'During the visit',
    'and',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const tale = told(pieces.join(' '))
      const { sentences } = articleOf(tale)
      for (const { quotes, during } of eventsOf(tale)) {
        expect(quotes.length).toBeGreaterThan(0)
        for (const quote of quotes)
          expect(sentences.some(({ start, end }) => start === quote.start && end === quote.end)).toBe(true)
        if (during !== null) expect(eventsOf(tale)[during]?.type).toBe('visit')
      }
    }),
  )
})
