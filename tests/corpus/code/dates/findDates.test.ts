import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../../src/corpus/code/dates/findDates.ts'
import type { CodedLang } from '../../../../src/corpus/codebook.ts'
import { asEdtf } from '../../../../src/corpus/edtf.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import type { ReadArticle } from '../../../../src/corpus/types.ts'

/** A text read as one sentence, with a date at its head or none. */
function articleOf(text: string, lang: CodedLang, published: string | null): ReadArticle {
  const value = published === null ? null : asEdtf(published)
  return {
    id: 'test',
    text,
    sha256: '',
    lexicon: lang,
    meta: {
      lang,
      title: null,
      publishedOn: value === null ? null : { value, basis: 'coded', span: null },
      agency: null,
      dateline: null,
      url: null,
    },
    paragraphs: [{ start: 0, end: text.length, kind: 'text' }],
    sentences: [{ start: 0, end: text.length, paragraph: 0 }],
  }
}

/** The dates of a sentence, each as "quote = date (basis)". */
function datesOf(text: string, lang: CodedLang, published: string | null): string[] {
  return findDates(articleOf(text, lang, published), LEXICONS[lang]).map(({ start, end, meaning }) => {
    const quote = text.slice(start, end)
    if (meaning.kind === 'date') return `${quote} = ${meaning.resolved.date} ${meaning.resolved.basis}`
    return meaning.kind === 'open' ? `${quote} = open` : `${quote} = ${meaning.relation} ${meaning.anchor ?? 'that'}`
  })
}

const en = (text: string, published: string | null = '2025-10-23') => datesOf(text, 'en', published)
const vi = (text: string, published: string | null = '2025-10-23') => datesOf(text, 'vi', published)

describe('dates in English', () => {
  it('reads days, months and years as stated', () => {
    expect(en('They met on August 5, 2025.')).toEqual(['August 5, 2025 = 2025-08-05 stated'])
    expect(en('They met on 5 August 2025 in Cairo.')).toEqual(['5 August 2025 = 2025-08-05 stated'])
    expect(en('In August 1957, the President paid a visit.')).toEqual(['August 1957 = 1957-08 stated'])
    expect(en('a new political system in 1990.')).toEqual(['1990 = 1990 stated'])
    expect(en('his visit in November 2024 about')).toEqual(['November 2024 = 2024-11 stated'])
    expect(en('a programme for the 2025–2028 period and')).toEqual(['2025–2028 = 2025/2028 stated'])
    expect(en('75 years of ties (1950–2025)')).toEqual(['1950–2025 = 1950/2025 stated'])
    expect(en('in the 1980s')).toEqual(['1980s = 1980/1989 stated'])
  })

  it('completes what names no year from the head, to the nearest one', () => {
    expect(en('on June 4, calling', '2025-06-06')).toEqual(['June 4 = 2025-06-04 header'])
    expect(en('on Dec. 28', '2025-01-05')).toEqual(['Dec. 28 = 2024-12-28 header'])
    expect(en('on January 5', '2025-12-20')).toEqual(['January 5 = 2026-01-05 header'])
    expect(en('from October 22 to 24 by')).toEqual(['October 22 to 24 = 2025-10-22/2025-10-24 header'])
    expect(en('visit from October 22-24 at')).toEqual(['October 22-24 = 2025-10-22/2025-10-24 header'])
    expect(en('from 22 to 24 October')).toEqual(['22 to 24 October = 2025-10-22/2025-10-24 header'])
    expect(en('October 28 to November 1, 2025')).toEqual([
      'October 28 to November 1, 2025 = 2025-10-28/2025-11-01 stated',
    ])
  })

  it('reads a range before a verb, and no count after "and"', () => {
    expect(en('The visit from August 10 to 13 is the first')).toEqual([
      'August 10 to 13 = 2025-08-10/2025-08-13 header',
    ])
    expect(en('on June 4 and 6 firms came')).toEqual(['June 4 = 2025-06-04 header'])
  })

  it('leaves the year open without a head date', () => {
    expect(en('On Friday, March 28, the minister', null)).toEqual(['Friday, March 28 = XXXX-03-28 partial'])
    expect(en('concluded on Tuesday', null)).toEqual(['Tuesday = open'])
    expect(en('this year', null)).toEqual(['this year = open'])
  })

  it('places a weekday on or before the head date, and after it only where the words look ahead', () => {
    expect(en('held talks in Sofia on Thursday, in which')).toEqual(['Thursday = 2025-10-23 header'])
    expect(en('resolved on Saturday to go further', '2018-03-04')).toEqual(['Saturday = 2018-03-03 header'])
    expect(en('Starmer is to receive Lam on Wednesday')).toEqual(['Wednesday = 2025-10-29 header'])
    expect(en('On Thursday Lam goes to Oxford, where pacts are to be signed')).toEqual(['Thursday = 2025-10-23 header'])
    expect(
      en(
        'He is to receive Lam on Wednesday; they would talk. On Thursday he goes to Oxford, where pacts are to be signed',
      ),
    ).toEqual(['Wednesday = 2025-10-29 header', 'Thursday = 2025-10-30 header'])
    expect(en('He said on Tuesday that they will sign')).toEqual(['Tuesday = 2025-10-21 header'])
    expect(en('with others expected on Tuesday.', '2025-05-26')).toEqual(['Tuesday = 2025-05-27 header'])
    expect(en('signed on Wednesday (Mar 26), in', '2025-03-26')).toEqual(['Wednesday (Mar 26 = 2025-03-26 header'])
  })

  it('counts weeks, years and stretches from the head date', () => {
    expect(en('will next week move its ties')).toEqual(['next week = [2025-10-27..2025-11-02] header'])
    expect(en('Over the past 75 years, relations')).toEqual(['Over the past 75 years = 1950/2025 header'])
    expect(en('in the past five decades')).toEqual(['in the past five decades = 1975/2025 header'])
    expect(en('Trade in the first seven months came', '2024-08-27')).toEqual([
      'the first seven months = 2024-01/2024-07 header',
    ])
  })

  it('tells relations in time', () => {
    expect(en('After the talks, they')).toEqual(['After the talks = after talks'])
    expect(en('During the visit, he met')).toEqual(['During the visit = during that'])
    expect(en('On this occasion, he')).toEqual(['On this occasion = occasion that'])
  })

  it('takes no number, name or verb for a date', () => {
    expect(en('more than 30,000 skilled experts may 20 times march on 100 000 firms')).toEqual([])
    expect(en('the 1982 United Nations Convention')).toEqual([])
  })
})

describe('dates in Vietnamese', () => {
  it('reads the ways in which a paper writes days', () => {
    expect(vi('Trưa 23/10 (theo giờ địa phương)')).toEqual(['Trưa 23/10 = 2025-10-23 header'])
    expect(vi('vào ngày 2 tháng 4, trong', null)).toEqual(['ngày 2 tháng 4 = XXXX-04-02 partial'])
    expect(vi('thăm chính thức từ ngày 2-4 tháng 4.', null)).toEqual([
      'ngày 2-4 tháng 4 = XXXX-04-02/XXXX-04-04 partial',
    ])
    expect(vi('từ ngày 7 đến 10-8.', null)).toEqual(['ngày 7 đến 10-8 = XXXX-08-07/XXXX-08-10 partial'])
    expect(vi('Trong hai ngày 23-24/9, đoàn', '2025-09-24')).toEqual([
      'Trong hai ngày 23-24/9 = 2025-09-23/2025-09-24 header',
    ])
    expect(vi('Trong hai ngày 15 và 16/6, Đại sứ', null)).toEqual([
      'Trong hai ngày 15 và 16/6 = XXXX-06-15/XXXX-06-16 partial',
    ])
    expect(vi('Bộ cho biết ngày 8-8, ngày 7-8, sau', null)).toEqual([
      'ngày 8-8 = XXXX-08-08 partial',
      'ngày 7-8 = XXXX-08-07 partial',
    ])
    expect(vi('lần thứ 13 (27 - 29.11).', '2025-12-08')).toEqual(['27 - 29.11 = 2025-11-27/2025-11-29 header'])
    expect(vi('Ngày 08/9/2015, kỷ niệm', null)).toEqual(['Ngày 08/9/2015 = 2015-09-08 stated'])
    expect(vi('tháng 8-1957 và tháng 8 năm 1957, tháng 11/2024')).toEqual([
      'tháng 8-1957 = 1957-08 stated',
      'tháng 8 năm 1957 = 1957-08 stated',
      'tháng 11/2024 = 2024-11 stated',
    ])
    expect(vi('từ ngày 28/10 đến 30/10/2025')).toEqual(['ngày 28/10 đến 30/10/2025 = 2025-10-28/2025-10-30 stated'])
  })

  it('counts from the head date', () => {
    expect(vi('Năm nay, hai nước kỷ niệm')).toEqual(['Năm nay = 2025 header'])
    expect(vi('Gặp nhau hôm nay ở', '2025-09-18')).toEqual(['hôm nay = 2025-09-18 header'])
    expect(vi('bốn thập kỷ qua quan hệ', '2015-09-09')).toEqual(['bốn thập kỷ qua = 1975/2015 header'])
    expect(vi('7 tháng đầu năm 2025, buôn bán')).toEqual(['7 tháng đầu năm 2025 = 2025-01/2025-07 stated'])
    expect(vi('giai đoạn 2026-2030')).toEqual(['2026-2030 = 2026/2030 stated'])
    expect(vi('tháng Ba vừa qua', null)).toEqual(['tháng Ba = XXXX-03 partial'])
  })

  it('tells relations in time', () => {
    expect(vi('Sau cuộc hội đàm, một cuộc họp báo')).toEqual(['Sau cuộc hội đàm = after talks'])
    expect(vi('Trước đó, ông Sơn')).toEqual(['Trước đó = before that'])
    expect(vi('Cùng ngày, ông')).toEqual(['Cùng ngày = same-day that'])
  })

  it('takes no measure for a date', () => {
    expect(vi('đạt 10,4 tỉ USD, hơn 3.500 người, ngày càng thực chất')).toEqual([])
  })
})

it('finds dates in order, inside the text, whatever the text', () => {
  const piece = fc.constantFrom(
    '23/10',
    ' ',
    'ngày',
    'tháng',
    '2025',
    '-',
    '8',
    'October',
    'to',
    ',',
    '(',
    'Thursday',
    'sau',
    'hội đàm',
    '\u200b',
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join(' ')),
      fc.constantFrom('vi' as const, 'en' as const),
      (text, lang) => {
        let last = 0
        for (const { start, end } of findDates(articleOf(text, lang, '2025-10-23'), LEXICONS[lang])) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      },
    ),
  )
})

describe('dates counted from what is told', () => {
  it('are days beside the day last told of', () => {
    expect(vi('Ngày 6/10 bà gặp A, hôm sau gặp B.')).toEqual([
      'Ngày 6/10 = 2025-10-06 header',
      'hôm sau = 2025-10-07 header',
    ])
    expect(vi('Hôm trước hai bên ký.')).toEqual(['Hôm trước = 2025-10-22 header'])
    expect(vi('Hôm trước hai bên ký.', null)).toEqual([])
    expect(vi('Hôm sau hai bên ký.')).toEqual([])
  })

  it('are months of the year last told of', () => {
    expect(vi('Năm 2026, hai nước mở hội chợ vào tháng 3 năm ấy.')).toEqual([
      '2026 = 2026 stated',
      'tháng 3 năm ấy = 2026-03 stated',
    ])
  })

  it('are stretches behind a number, and last year without one', () => {
    expect(vi('Bốn năm qua, hai nước buôn bán nhiều.')).toEqual(['Bốn năm qua = 2021/2025 header'])
    expect(vi('Bảy năm trước, hai nước buôn bán ít.')).toEqual(['Bảy năm trước = 2018 header'])
    expect(vi('Năm qua, hai nước buôn bán nhiều.')).toEqual(['Năm qua = 2024 header'])
    expect(vi('Bốn năm tới, hai nước buôn bán nhiều.')).toEqual([])
    expect(vi('Trong năm năm qua, hai nước buôn bán nhiều.')).toEqual([])
  })

  it('are spans of years behind "từ năm"', () => {
    expect(vi('Từ năm 2013 đến 2021, hai viện lai tạo giống.')).toEqual(['2013 đến 2021 = 2013/2021 stated'])
  })
})
