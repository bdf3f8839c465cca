import { describe, expect, it } from 'vitest'
import { linesOf, type Tale } from './tell.ts'

const TALE = {
  lang: 'vi',
  on: '2024-09-12',
  people: ['Arman Sadykov, Sadykov = KZ', 'Lê Văn Hòa, Hòa = VN', 'Trần Quốc Bảo = VN'],
  places: ['Kazakhstan = KZ', 'Việt Nam = VN', '*Hà Nội = VN', '*Nội Bài = VN', '*Đà Nẵng = VN', '*Astana = KZ'],
  partner: 'KZ',
} as const
const told = (text: string, more: Partial<Tale> = {}) => linesOf({ ...TALE, text, ...more })

describe('a visit told by its beginning or its end', () => {
  it('has the days that its length gives', () => {
    expect(told('Tổng thống Arman Sadykov chiều nay rời Hà Nội, khép lại chuyến thăm hai ngày tới Việt Nam.')).toEqual([
      'visit 2024-09-11/2024-09-12 header Arman Sadykov',
    ])
    expect(told('Ông Sadykov ra sân bay Nội Bài sáng qua, kết thúc chuyến thăm 3 ngày.')).toEqual([
      'visit 2024-09-09/2024-09-11 header Arman Sadykov',
    ])
    expect(told('Sáng nay, ông Lê Văn Hòa đặt chân tới Astana, bắt đầu chuyến thăm bốn ngày.')).toEqual([
      'visit 2024-09-12/2024-09-15 header Lê Văn Hòa',
    ])
  })

  it('is a call at a city, and no stop at a school', () => {
    expect(told('Đại sứ Arman Sadykov hồi tháng 7 ghé Đà Nẵng.')).toEqual(['visit 2024-07 header Arman Sadykov'])
    expect(told('Ngày mai, ông Arman Sadykov sẽ thăm Trường Quân sự Hà Nội.')).toEqual([
      'ceremony 2024-09-13 header Arman Sadykov',
    ])
    expect(told('Sáng 10/9, tàu do Trung tá Arman Sadykov chỉ huy vào cảng Đà Nẵng, ở lại đến ngày 13/9.')).toEqual([
      'visit 2024-09-10/2024-09-13 header Arman Sadykov',
    ])
  })
})

describe('a visit told by its beginning and then by its end', () => {
  it('has the days from the one to the other', () => {
    expect(told('Ngày 6/9, ông Sadykov tới Hà Nội.\nNgày 8/9, ông Sadykov rời Hà Nội.')).toEqual([
      'visit 2024-09-06/2024-09-08 header Arman Sadykov',
    ])
    expect(told('Ngày 6/3, ông Sadykov tới Hà Nội.\nNgày 8/9, ông Sadykov rời Hà Nội.')).toEqual([
      'visit 2024-03-06 header Arman Sadykov',
      'visit 2024-09-08 header Arman Sadykov',
    ])
  })

  it('has its guest as whom the host receives', () => {
    expect(told('Ngày 6/9, ông Sadykov tới Hà Nội.\nChiều 6/9, ông Hòa hội đàm với khách.')).toEqual([
      'visit 2024-09-06 header Arman Sadykov',
      'talks 2024-09-06 header Lê Văn Hòa + Arman Sadykov',
    ])
  })
})

describe('the day before and the day after', () => {
  it('are counted from the day last told of', () => {
    expect(told('Ngày 6/9, ông Sadykov gặp ông Hòa.\nHôm sau, ông Sadykov gặp ông Trần Quốc Bảo.')).toEqual([
      'talks 2024-09-06 header Arman Sadykov + Lê Văn Hòa',
      'talks 2024-09-07 header Arman Sadykov + Trần Quốc Bảo',
    ])
    expect(told('Hôm trước, ông Sadykov đã gặp ông Hòa.')).toEqual([
      'talks 2024-09-11 header Arman Sadykov + Lê Văn Hòa',
    ])
    expect(told('Hôm sau, ông Sadykov gặp ông Hòa.')).toEqual([])
  })
})

describe('talks', () => {
  it('are told by the verbs of every day', () => {
    for (const verb of ['ngồi với', 'nói chuyện với', 'bàn với', 'họp cùng', 'gặp lại'])
      expect(told(`Sáng 11/9, ông Sadykov ${verb} ông Hòa.`)).toEqual([
        'talks 2024-09-11 header Arman Sadykov + Lê Văn Hòa',
      ])
    expect(told('Sáng 11/9, ông Sadykov nói chuyện với nông dân Việt Nam.')).toEqual([])
  })

  it('are what two people of the two sides discuss', () => {
    expect(told('Sáng 11/9, ông Hòa và ông Sadykov bàn việc mở đường bay.')).toEqual([
      'talks 2024-09-11 header Lê Văn Hòa + Arman Sadykov',
    ])
    expect(told('Sáng 11/9, ông Hòa bàn việc mở đường bay.')).toEqual([])
  })

  it('of the same day have the day on which a visit began', () => {
    expect(
      told(
        'Sáng 10/9, đoàn do ông Arman Sadykov dẫn đầu tới Hà Nội, ở lại đến ngày 13/9.\nChiều cùng ngày, ông Hòa và ông Sadykov bàn về lúa gạo.',
      ),
    ).toEqual([
      'visit 2024-09-10/2024-09-13 header Arman Sadykov',
      'talks 2024-09-10 header Lê Văn Hòa + Arman Sadykov',
    ])
  })
})
