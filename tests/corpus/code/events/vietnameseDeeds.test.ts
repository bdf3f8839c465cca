import { describe, expect, it } from 'vitest'
import { linesOf, type Tale } from './tell.ts'

const TALE = {
  lang: 'vi',
  on: '2025-04-08',
  people: ['Trần Minh Đức, Đức = VN', 'Aung Kyaw, Kyaw = MM'],
  places: ['Myanmar = MM', 'Việt Nam = VN', '*Hà Nội = VN', '*Yangon = MM'],
  partner: 'MM',
} as const
const told = (text: string, more: Partial<Tale> = {}) => linesOf({ ...TALE, text, ...more })

describe('gifts', () => {
  it('are milestones with who gives and who takes, be they money or goods', () => {
    expect(told('Ông Trần Minh Đức hôm qua trao 200.000 USD cho ông Aung Kyaw.')).toEqual([
      'milestone 2025-04-07 header Trần Minh Đức + Aung Kyaw',
    ])
    expect(told('Hôm 6/4, Hội Chữ thập đỏ đưa cho Myanmar 4 tỷ đồng.')).toEqual(['milestone 2025-04-06 header'])
    expect(told('Hôm 6/4, ông Trần Minh Đức tặng trường 300 bộ sách.')).toEqual([
      'milestone 2025-04-06 header Trần Minh Đức',
    ])
    expect(told('Ông Trần Minh Đức cảm ơn Myanmar tặng 20 xuồng hồi tháng 2.')).toEqual(['milestone 2025-02 header'])
    expect(told('Hôm 6/4, một hãng của Myanmar mở tài khoản 4 tỷ đồng.')).toEqual([])
  })
})

describe('what did not come about', () => {
  it('is no event', () => {
    expect(told('Đường bay thẳng tới Yangon, định mở tháng 6, thì bị hoãn.')).toEqual([])
    expect(told('Nhà máy do một công ty dựng ở Yangon phải đóng cửa hồi tháng 3.')).toEqual([])
    expect(told('Ông giục Myanmar khai trương văn phòng tại Hà Nội ngày 3/5.')).toEqual([])
  })
})

describe('anniversaries', () => {
  it('have the day on which the years are full', () => {
    expect(told('Ngày 28/5 tới, hai nước tròn 50 năm quan hệ ngoại giao.')).toEqual(['milestone 2025-05-28 header'])
    expect(told('Hai nước tròn 50 năm bang giao (28/5/1975 - 28/5/2025).')).toEqual([
      'milestone 2025-05-28 stated',
      'agreement 1975-05-28 stated',
    ])
  })
})

describe('meetings and stays', () => {
  it('are told of though what they asked for is only wished', () => {
    expect(told('Ông Trần Minh Đức nhờ Myanmar mua gạo, trong buổi làm việc với ông Aung Kyaw hôm qua.')).toEqual([
      'talks 2025-04-07 header Trần Minh Đức + Aung Kyaw',
    ])
  })

  it('are visits where someone is in the other country for days', () => {
    expect(told('Ông Đức ở Myanmar từ 5 đến 9/4.')).toEqual(['visit 2025-04-05/2025-04-09 header Trần Minh Đức'])
    expect(told('Ông Đức sống ở Myanmar năm 2019.')).toEqual([])
    expect(told('Hôm 6/4, ông Aung Kyaw đã sang Hà Nội dự lễ hội.')).toContain('visit 2025-04-06 header Aung Kyaw')
    expect(told('Hôm 6/4, gạo được bán sang Myanmar.')).toEqual([])
  })
})

describe('who was there', () => {
  it('takes part in what was told before, and not in what is long past', () => {
    expect(told('Hôm 6/4, thành phố tặng trường 300 bộ sách.\nDự lễ có ông Trần Minh Đức và ông Aung Kyaw.')).toEqual([
      'milestone 2025-04-06 header Trần Minh Đức + Aung Kyaw',
    ])
    expect(told('Ngày 28/5/1975, hai nước ký hiệp định thương mại.\nDự lễ hôm nay có ông Trần Minh Đức.')).toEqual([
      'agreement 1975-05-28 stated',
    ])
  })

  it('is the guest of the visit at the stops that name nobody', () => {
    expect(told('Ông Aung Kyaw chiều 6/4 tới Hà Nội.\nNgày 7/4, khách tới Hà Nội xem trại cá tra.')).toEqual([
      'visit 2025-04-06 header Aung Kyaw',
      'ceremony 2025-04-07 header Aung Kyaw',
    ])
  })

  it('is the two last named where "hai bộ trưởng" discuss', () => {
    expect(told('Hôm 6/4, ông Trần Minh Đức và ông Aung Kyaw ký sổ.\nHai bộ trưởng bàn việc trồng lúa.')).toEqual([
      'talks 2025-04-06 header Trần Minh Đức + Aung Kyaw',
    ])
  })

  it('is the subject of the sentence for a clause of time', () => {
    expect(told('Ông Aung Kyaw báo tin vui cho ông Trần Minh Đức khi điện đàm sáng 6/4.')).toEqual([
      'talks 2025-04-06 header Trần Minh Đức + Aung Kyaw',
    ])
  })
})

describe('what is signed', () => {
  it('has with whom it is signed, right behind the verb', () => {
    expect(told('Hôm 6/4, ông Trần Minh Đức ký với ông Aung Kyaw bản ghi nhớ về lúa.')).toEqual([
      'agreement 2025-04-06 header Trần Minh Đức + Aung Kyaw',
    ])
  })
})

describe('days in the other country', () => {
  it('are a visit however they are said', () => {
    expect(told('Ông Aung Kyaw có ba ngày ở Việt Nam, từ 5 đến 7/4.')).toEqual([
      'visit 2025-04-05/2025-04-07 header Aung Kyaw',
    ])
  })
})
