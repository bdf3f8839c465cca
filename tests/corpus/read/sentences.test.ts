import { describe, expect, it } from 'vitest'
import { read, sentences } from './read.ts'

const cut = (text: string) => sentences(read(text))

describe('where a sentence ends', () => {
  it('ends at a full stop, a question and an exclamation mark, and not at a semicolon', () => {
    expect(
      cut(
        'The two ministers met; they agreed to open routes. Will trade grow? It must! The envoys left on the day after.',
      ),
    ).toEqual([
      'The two ministers met; they agreed to open routes.',
      'Will trade grow?',
      'It must!',
      'The envoys left on the day after.',
    ])
  })

  it.each([
    'S. Korea and N. Ireland send letters of the same kind to the two ministers in Hanoi.',
    'Mr. Nguyen and Dr. J. K. Rowe met in St. Petersburg under Executive Order No. 14 of the U.S. Congress.',
    'Trade rose 7.09 percent to 1.000 billion USD at 3.30 p.m. in the afternoon of the visit.',
    'TP. Hồ Chí Minh và ĐSQ. Nhật Bản ký thỏa thuận hợp tác với PGS.TS. Trần Văn Nam sáng 7.8 tại Hà Nội.',
    'Kim ngạch đạt 10.400 tỷ đồng, tăng 12.7% so với cùng kỳ năm trước, theo Tổng cục Thống kê Việt Nam.',
  ])('does not end at an abbreviation, an initial or a number: %s', (text) => {
    expect(cut(text)).toEqual([text])
  })

  it('ends where the space after a full stop is missing', () => {
    expect(cut('The visit brings peace to the region.The two sides will sign a treaty on trade and tax.')).toEqual([
      'The visit brings peace to the region.',
      'The two sides will sign a treaty on trade and tax.',
    ])
  })

  it('ends at an abbreviation that is a word too, or may end a sentence, before a capital', () => {
    expect(
      cut('They said no. The talks began at 3 p.m. Both sides left at night under rule No. 5 of the pact.'),
    ).toEqual(['They said no.', 'The talks began at 3 p.m.', 'Both sides left at night under rule No. 5 of the pact.'])
    expect(cut('Kim ngạch đạt 5 tỷ USD năm 2025.Hai bên đặt mục tiêu cao hơn trong thời gian tới.')).toEqual([
      'Kim ngạch đạt 5 tỷ USD năm 2025.',
      'Hai bên đặt mục tiêu cao hơn trong thời gian tới.',
    ])
  })

  it('leaves the number of an item out', () => {
    expect(
      cut('1. Hai bên nhất trí hợp tác. Hai nước ký kết.\nII. Hai bên mở rộng thương mại.\na) Hai bên đào tạo.'),
    ).toEqual(['Hai bên nhất trí hợp tác.', 'Hai nước ký kết.', 'Hai bên mở rộng thương mại.', 'Hai bên đào tạo.'])
  })

  it('keeps the closing quotation mark and bracket', () => {
    expect(cut('"We want more trade." The minister then left. (He had come on Monday.) Talks go on.')).toEqual([
      '"We want more trade."',
      'The minister then left.',
      '(He had come on Monday.)',
      'Talks go on.',
    ])
  })

  it('ends with the paragraph', () => {
    expect(cut('Hai bên nhất trí hợp tác trong lĩnh vực quân y...\nHai nước tăng cường trao đổi đoàn cấp cao')).toEqual(
      ['Hai bên nhất trí hợp tác trong lĩnh vực quân y...', 'Hai nước tăng cường trao đổi đoàn cấp cao'],
    )
  })
})
