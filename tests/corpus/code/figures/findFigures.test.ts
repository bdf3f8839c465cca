import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../../src/corpus/code/findFigures.ts'
import type { CodedLang } from '../../../../src/corpus/codebook.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import { actorsOf, articleOf, type Tale } from '../events/tell.ts'

const tale = (lang: CodedLang, text: string): Tale => ({
  lang,
  text,
  on: '2025-10-23',
  people: [],
  places: ['Bulgaria = BG', 'China = CN'],
  partner: 'BG',
})
function figures(lang: CodedLang, text: string): string[] {
  const one = tale(lang, text)
  return findFigures(articleOf(one), actorsOf(one), LEXICONS[lang]).map(({ value, unit }) => `${value} ${unit}`)
}

describe('figures', () => {
  it('are written in full digits, with their unit', () => {
    expect(figures('en', 'Bulgaria trained more than 30,000 skilled experts.')).toEqual(['30000 people'])
    expect(figures('en', 'Trade came to nearly 4 billion USD, up 47% year on year.')).toEqual([
      '4000000000 USD',
      '47 %',
    ])
    expect(figures('en', 'Deals of more than $10bn, of €9bn and of US$541.4 million.')).toEqual([
      '10000000000 USD',
      '9000000000 EUR',
      '541400000 USD',
    ])
    expect(figures('vi', 'Kim ngạch đạt 10,4 tỉ USD, tăng 12,7%, với 3.500 lao động.')).toEqual([
      '10400000000 USD',
      '12.7 %',
      '3500 people',
    ])
    expect(figures('en', 'Two plants of 4,000 megawatts.')).toEqual(['4000 MW'])
  })

  it('are multiples and orders of magnitude too', () => {
    expect(figures('en', 'with the goal of doubling trade')).toEqual(['x2 multiple'])
    expect(figures('vi', 'tăng kim ngạch lên gấp đôi')).toEqual(['x2 multiple'])
    expect(figures('vi', 'tăng gấp 3 lần')).toEqual(['x3 multiple'])
    expect(figures('en', 'Bulgaria trained thousands of professionals and tens of thousands of workers')).toEqual([
      '1000s people',
      '10000s people',
    ])
  })

  it('are the age of the relationship', () => {
    expect(figures('en', 'the 75th anniversary of diplomatic relations')).toEqual(['75 years'])
    expect(figures('vi', 'kỷ niệm 75 năm thiết lập quan hệ ngoại giao')).toEqual(['75 years'])
    expect(figures('en', 'after sixty years of ties')).toEqual(['60 years'])
  })

  it('are no ordinals, dates, documents, pillars, references or third countries', () => {
    expect(
      figures(
        'en',
        'On October 23, the two sides signed five agreements at the 12th session, under Resolution 57 and COP26.',
      ),
    ).toEqual([])
    expect(
      figures('vi', 'Ngày 23/10, hai bên ký 6 văn kiện tại phiên họp lần thứ 12, theo Nghị quyết 57-NQ/TW.'),
    ).toEqual([])
    expect(figures('en', 'China spoke of 50% duties.')).toEqual([])
  })

  it('are given once, at their first mention', () => {
    expect(figures('en', 'In 75 years of ties.\nAfter 75 years of ties.')).toEqual(['75 years'])
  })

  it('are read from Vietnamese number words, and two or three only of works', () => {
    expect(figures('vi', 'Hai hãng mở ba lớp học và trồng hai giống nho.')).toEqual([
      '2 companies',
      '3 classes',
      '2 varieties',
    ])
    expect(figures('vi', 'Ba bộ trưởng và hai phi công ngồi ở hai bên.')).toEqual([])
    expect(figures('vi', 'Bulgaria nhận hai mươi lăm kỹ sư và năm trăm tấn chè.')).toEqual(['25 people', '500 t'])
    expect(figures('vi', 'Thỏa thuận có giá trị trong năm năm.')).toEqual(['5 years'])
    expect(figures('vi', 'Bốn năm tới, Bulgaria sẽ gửi chuyên gia.')).toEqual([])
    expect(figures('vi', 'Có hàng trăm cuộc họp, và 12 thủy thủ nước bạn đã học ở Nha Trang.')).toEqual(['12 people'])
  })

  it('are none in a heading in capitals', () => {
    expect(figures('vi', 'HIỆP ĐỊNH ĐÃ MƯỜI MỘT NĂM')).toEqual([])
  })
})
