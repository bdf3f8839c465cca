import { describe, expect, it } from 'vitest'
import { linesOf, type Tale } from './tell.ts'

const PRAGUE = {
  lang: 'en',
  on: '2023-04-22',
  people: ['Phạm Minh Chính, Chính = VN', 'Petr Fiala, Fiala = CZ'],
  places: ['*Prague = CZ', '*Hanoi = VN', 'the Czech Republic = CZ', 'Czech = CZ', 'Việt Nam = VN', 'Vietnam = VN'],
  partner: 'CZ',
} as const
const told = (text: string, more: Partial<Tale> = {}) => linesOf({ ...PRAGUE, text, ...more })

const PRAHA = { lang: 'vi', places: ['Séc = CZ', 'Việt Nam = VN', '*Praha = CZ', '*Hà Nội = VN'] } as const

describe('milestones', () => {
  it('are things opened, given or completed on a date', () => {
    expect(told('The Czech Republic on Friday donated 250,000 doses of vaccine to Vietnam.')).toEqual([
      'milestone 2023-04-21 header',
    ])
    expect(told('A water supply plant was handed over to the province in May 2020.')).toEqual([
      'milestone 2020-05 stated',
    ])
    expect(told('Ngày 20/12/2018, một hãng hàng không mở đường bay thẳng từ Praha tới Việt Nam.', PRAHA)).toEqual([
      'milestone 2018-12-20 stated',
    ])
  })

  it('are gifts by whatever verb, and anniversaries on their day', () => {
    expect(told('Ngày 20/12/2018, Đại sứ Séc trao 300 tấn gạo cho Việt Nam.', PRAHA)).toEqual([
      'milestone 2018-12-20 stated',
    ])
    expect(told('Ngày 2/2/2025 là tròn 75 năm đặt quan hệ ngoại giao.', PRAHA)).toEqual(['milestone 2025-02-02 stated'])
    expect(told('Ngày 2/2/1950, hai nước đặt quan hệ ngoại giao.', PRAHA)).toEqual(['agreement 1950-02-02 stated'])
  })

  it('are none without a date, nor where a ceremony is told', () => {
    expect(told('The Czech Republic donated 250,000 doses of vaccine to Vietnam.')).toEqual([])
    expect(told('A new school was opened at an inauguration ceremony on Friday.')).toEqual([
      'ceremony 2023-04-21 header',
    ])
  })
})

describe('visits', () => {
  it('may be made by a group that the text does not name', () => {
    expect(told('A Czech naval ship docked at Cam Ranh on April 20.')).toEqual(['visit 2023-04-20 header'])
    expect(told('Czech inspectors left Vietnam on Wednesday.')).toEqual(['visit 2023-04-19 header'])
  })

  it('take their days from behind "diễn ra"', () => {
    expect(told('Chuyến thăm Việt Nam của Thủ tướng Petr Fiala diễn ra từ ngày 20 đến 22/4.', PRAHA)).toEqual([
      'visit 2023-04-20/2023-04-22 header Petr Fiala',
    ])
  })
})

describe('agreements', () => {
  it('each have their own year, the second one too', () => {
    expect(told('The two governments concluded an arrangement on water in 2010 and another on food in 2014.')).toEqual([
      'agreement 2010 stated',
      'agreement 2014 stated',
    ])
  })

  it('are signed after the talks by those who held them', () => {
    expect(
      told('Phạm Minh Chính held talks with Petr Fiala on April 21.\nAfter the talks they signed a legal programme.'),
    ).toEqual([
      'talks 2023-04-21 header Phạm Minh Chính + Petr Fiala',
      'agreement 2023-04-21 header Phạm Minh Chính + Petr Fiala',
    ])
  })

  it('take no date from the day of the words that recall them', () => {
    expect(told('Speaking on Wednesday, Petr Fiala said the two countries had signed 12 agreements.')).toEqual([])
  })
})

describe('talks', () => {
  it('have their day, the visit around them its days', () => {
    expect(
      told('On April 21, during a visit to Prague from April 20 to 22, Phạm Minh Chính held talks with Petr Fiala.'),
    ).toEqual([
      'visit 2023-04-20/2023-04-22 header Phạm Minh Chính',
      'talks 2023-04-21 header Phạm Minh Chính + Petr Fiala',
    ])
  })

  it('of another time are not those of the leaders whom the article tells of', () => {
    expect(
      told(
        'Phạm Minh Chính held talks with Petr Fiala on April 21.\nThe two ministries are to hold working-level talks next month.',
      )[1],
    ).toBe('talks 2023-05 header')
  })
})

describe('what only stands behind', () => {
  it('gives no agreement the days of a visit', () => {
    expect(
      told(
        'The Czech Prime Minister is visiting Vietnam from April 20 to 22, the first such trip after the two upgraded their relations to a Strategic Partnership.',
      ).filter((line) => line.startsWith('agreement')),
    ).toEqual([])
    expect(told('Ngày 20/4/2023, hai nước nâng cấp quan hệ lên Đối tác chiến lược.', PRAHA)).toEqual([
      'agreement 2023-04-20 stated',
    ])
  })

  it('gives no ceremony the years that it celebrates', () => {
    expect(
      told('Lễ kỷ niệm 70 năm quan hệ ngoại giao (2/2/1950 - 2/2/2020) diễn ra ngày 21/4/2023.', PRAHA).filter((line) =>
        line.startsWith('ceremony'),
      ),
    ).toEqual(['ceremony 2023-04-21 stated'])
  })
})

describe('visits and their days', () => {
  it('last until a day that the sentence gives', () => {
    expect(
      told(
        'Petr Fiala arrived in Hanoi on April 20, starting an official visit to Vietnam which will last until April 22.',
      ),
    ).toEqual(['visit 2023-04-20/2023-04-22 header Petr Fiala'])
  })

  it("do not take an anniversary's year, and share the time of what was signed during them", () => {
    expect(
      told(
        "Petr Fiala's official visit to Vietnam ahead of the 75th anniversary of diplomatic relations in 2025 is the first.",
      ),
    ).not.toContain('visit 2025 stated planned')
    expect(told('Petr Fiala signed the deals in December 2021 during his visit to Vietnam.')).toContain(
      'visit 2021-12 stated Petr Fiala',
    )
  })

  it('have a programme that is still to come', () => {
    expect(
      told("On April 21 Petr Fiala arrived in Hanoi.\nPetr Fiala's itinerary includes meetings with Phạm Minh Chính."),
    ).toEqual(['visit 2023-04-21 header Petr Fiala'])
  })
})

describe("dates that are another clause's", () => {
  it('bound a visit, or tell what a meeting came after', () => {
    expect(
      told('Từ khi nhậm chức năm 2019, đây là chuyến thăm Việt Nam đầu tiên của Thủ tướng Petr Fiala.', PRAHA),
    ).toEqual(['visit no date Petr Fiala'])
    expect(
      told(
        'Đây là cuộc đối thoại đầu tiên được tổ chức sau khi hai nước thiết lập quan hệ ngoại giao năm 1950.',
        PRAHA,
      ),
    ).toEqual(['agreement 1950 stated'])
    expect(told('Trong quá trình công tác tại Séc, ông Chính đã gặp nhiều bạn bè vào năm 2019.', PRAHA)).toEqual([])
  })

  it('date a second document, and the first of two days years apart a signing', () => {
    expect(
      told('Hai nước ký Bản ghi nhớ về giáo dục tháng 11/2021 và Hiệp định về hàng không năm 2013.', PRAHA),
    ).toEqual(['agreement 2021-11 stated', 'agreement 2013 stated'])
    expect(told('Hai bên kỷ niệm 45 năm Ngày ký Hiệp ước Hữu nghị (18/7/1977 - 18/7/2022).', PRAHA)).toContain(
      'agreement 1977-07-18 stated',
    )
  })

  it('lie ahead of a signing only where it is planned', () => {
    expect(told('Ngày 20/4, ông Chính và ông Fiala chứng kiến lễ ký Kế hoạch hợp tác năm 2024.', PRAHA)).toEqual([
      'agreement 2023-04-20 header Phạm Minh Chính + Petr Fiala',
    ])
  })
})

describe('what has not come about', () => {
  it('is no event', () => {
    expect(told('On April 21 Petr Fiala and Phạm Minh Chính have yet to sign an agreement on transport.')).toEqual([])
  })

  it('gives no day to what was done during the visit', () => {
    const text = [
      'Petr Fiala agreed to pay a visit to Vietnam next year.',
      'Phạm Minh Chính met Petr Fiala in Prague during the visit.',
      'Phạm Minh Chính arrived in Prague on April 21 for an official visit to the Czech Republic.',
    ].join('\n')
    expect(told(text)).not.toContain('talks 2024 header')
  })

  it('of an old agreement is not that of one signed during the visit', () => {
    const year =
      'Hai tỉnh đã ký thỏa thuận kết nghĩa năm 1996.\nNhân chuyến thăm của ông Fiala, hai bên đã ký hiệp định.'
    expect(told(year, PRAHA).filter((line) => line.startsWith('agreement'))).toEqual([
      'agreement 1996 stated',
      'agreement no date Petr Fiala',
    ])
    const text = `Thủ tướng Petr Fiala thăm Việt Nam từ ngày 20 đến 22/4.
Hai bên đánh giá cao Hiệp định ký ngày 29/5/2015.
Trong khuôn khổ chuyến thăm, hai bên đã ký 11 văn kiện về giáo dục.`
    expect(told(text, PRAHA).filter((line) => line.startsWith('agreement'))).toEqual([
      'agreement 2015-05-29 stated',
      'agreement [2023-04-20..2023-04-22] header',
    ])
  })
})
