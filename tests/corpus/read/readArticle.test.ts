import { describe, expect, it } from 'vitest'
import { kinds, lines, read, sentences } from './read.ts'

const EN =
  'The two sides agreed to expand cooperation in trade and education, the foreign ministry said in a statement.'
const EN_MORE = 'They will also open new air routes between the two capitals next year, officials said after the talks.'
const VI = 'Hai bên nhất trí tăng cường hợp tác thương mại, giáo dục và trao đổi đoàn cấp cao trong thời gian tới.'
const VI_MORE = 'Hai nước sẽ mở thêm đường bay thẳng giữa hai thủ đô trong năm tới, theo thông báo sau hội đàm.'

describe('the date at the head', () => {
  it.each([
    [` date 2025-10-23 ${EN}`, '2025-10-23'],
    [` date 2025-01 ${VI}`, '2025-01'],
    [`18:55 06/05/2025\n${VI}`, '2025-05-06'],
    [`16:11 | 19/12/2025\n${VI}`, '2025-12-19'],
    [`June 06, 2025 | 20:46 (GMT+7)\n${EN}`, '2025-06-06'],
    [`Thursday, October 23, 2025\n${EN}`, '2025-10-23'],
    [`Published: 3 March 2024\n${EN}`, '2024-03-03'],
    [`Updated Sept. 5, 2023 at 10:15 a.m. GMT\n${EN}`, '2023-09-05'],
    [`Thứ Năm, 23/10/2025, 07:30 (GMT+7)\n${VI}`, '2025-10-23'],
    [`Thứ năm, ngày 23 tháng 10 năm 2025\n${VI}`, '2025-10-23'],
    [`Chủ nhật, 05/11/2023 - 09:12\n${VI}`, '2023-11-05'],
    [`PM visits Pretoria again\nPretoria (TTXVN) 13/10/2016 - ${VI}`, '2016-10-13'],
    [`Hà Nội (TTXVN 3/10/2025) ${VI}`, '2025-10-03'],
    [`Hà Nội, ngày 12 tháng 9 năm 2023\n${VI}`, '2023-09-12'],
    [`Trade office opens in Santiago\nThe Daily · 18/05/2022 · Politics\n${EN}`, '2022-05-18'],
    [`Minh Nhật - Thứ ba, ngày 22/08/2023 10:45 AM (GMT+7)\n${VI}`, '2023-08-22'],
    [`2024-02-29T08:00:00Z\n${EN}`, '2024-02-29'],
    [`Nhân Dân, 10/01/2025\n${VI}`, '2025-01-10'],
    [`Trade office opens\nISTANBUL, January 14, 2025\n${EN}`, '2025-01-14'],
    [`Trade office opens\nBy Le Anh, The Hanoi Times, August 22, 2022\n${EN}`, '2022-08-22'],
  ])('%#', (text, date) => {
    expect(read(text).meta.publishedOn?.value).toBe(date)
  })

  it('is null where the text has none, and where a date stands inside a sentence', () => {
    expect(read(`${EN}\n${EN_MORE}`).meta.publishedOn).toBeNull()
    expect(read(`The treaty was signed on October 23, 2025 in Hanoi. ${EN}`).meta.publishedOn).toBeNull()
    expect(read(`99/99/2025\n${VI}`).meta.publishedOn).toBeNull()
    expect(read(`The two sides met on Friday, 3 June 2021\n${EN}`).meta.publishedOn).toBeNull()
  })

  it('is a line of its own that is no part of the text', () => {
    expect(lines(read(` date 2025-10-23\n${VI}`))).toEqual([
      ['head', 'date 2025-10-23'],
      ['text', VI],
    ])
    expect(lines(read(`Thursday, October 23, 2025\n\n${EN}`))).toEqual([
      ['head', 'Thursday, October 23, 2025'],
      ['text', EN],
    ])
  })
})

describe('what frames the text', () => {
  it.each([
    [` date 2025-10-23 SOFIA — ${EN}`, 'SOFIA', null],
    [`HÀ NỘI - ${VI}`, 'HÀ NỘI', null],
    [`HANOI (Reuters) - ${EN}`, 'HANOI', 'Reuters'],
    [`HANOI, Oct 23 (Xinhua) -- ${EN}`, 'HANOI', 'Xinhua'],
    [`(VTC News) - ${VI}`, null, 'VTC News'],
    [`VGP - ${EN}`, null, 'VGP'],
    [`Hanoi (VNA) – ${EN}`, 'Hanoi', 'VNA'],
    [`Hà Nội (TTXVN) - ${VI}`, 'Hà Nội', 'TTXVN'],
    [`Berlin/Hanoi (dpa) - ${EN}`, 'Berlin/Hanoi', 'dpa'],
    [`New Delhi, Aug 21 (PTI) ${EN}`, 'New Delhi', 'PTI'],
    [`Oct. 23 (Yonhap) -- ${EN}`, null, 'Yonhap'],
    [`Hà Nội (TTXVN 3/10/2025) ${VI}`, 'Hà Nội', 'TTXVN'],
    [`PHNOM PENH, Cambodia (AP) — ${EN}`, 'PHNOM PENH', 'AP'],
  ])('%#: the dateline and the agency', (text, dateline, agency) => {
    const article = read(text)
    expect(article.meta.dateline?.value ?? null).toBe(dateline)
    expect(article.meta.agency?.value ?? null).toBe(agency)
    expect([EN, VI]).toContain(sentences(article)[0])
  })

  it.each([
    [`VNA Thursday, April 11, 2024 - 17:52\n${EN}`, 'VNA'],
    [`${EN}\n${EN_MORE}\nSource: Brno Daily`, 'Brno Daily'],
    [`${VI}\n${VI_MORE}\n(Nguồn: Báo Quốc tế)`, 'Báo Quốc tế'],
    [`${VI}\nTheo phóng viên TTXVN tại Tokyo, ${VI_MORE}`, 'TTXVN'],
    [`${EN}\nThe envoy told a Vietnam News Agency correspondent that ties are good.`, 'Vietnam News Agency'],
    [`${EN}\nThe same pact was signed with Reuters Holdings, a company.`, null],
  ])('%#: the agency that the page or the text names', (text, agency) => {
    expect(read(text).meta.agency?.value ?? null).toBe(agency)
  })

  it.each([
    [`${EN} — VNA/VNS`, EN, 'VNA/VNS'],
    [`${EN} VNA/VNS`, EN, 'VNA/VNS'],
    [`${VI.slice(0, -1)}./.`, VI, null],
    [`${VI} (TTXVN)`, VI, 'TTXVN'],
  ])('%#: the signature and the end mark', (text, last, agency) => {
    const article = read(`${text.startsWith('The') ? EN_MORE : VI_MORE}\n${text}`)
    expect(sentences(article).at(-1)).toBe(last)
    expect(article.meta.agency?.value ?? null).toBe(agency)
  })

  it('does not take the subject of a sentence for a dateline, nor a picture credit for the agency', () => {
    expect(read(`ASEAN - the regional bloc - welcomed the pact. ${EN}`).meta.dateline).toBeNull()
    expect(read(`Việt Nam - Bulgaria: ${VI}`).meta.dateline).toBeNull()
    expect(read(`Leaders of the two countries in Hanoi. Photo: Reuters\n${EN}\n${EN_MORE}`).meta.agency).toBeNull()
  })
})

describe('what each line is', () => {
  it('takes a first line without a full stop for the title', () => {
    const article = read(`Việt Nam và Nhật Bản mở rộng hợp tác năng lượng\n\n${VI}\n\n${VI_MORE}`)
    expect(article.meta.title?.value).toBe('Việt Nam và Nhật Bản mở rộng hợp tác năng lượng')
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['title', 'text', 'text'])
  })

  it('takes the headline for the title, not the byline, the page or a repeated line', () => {
    const title = (head: string) => read(`${head}\n${EN}\n${EN_MORE}`).meta.title?.value
    expect(title('News\nHungary lends Vietnam money for a hospital\nBy Jane Doe and Minh Anh')).toBe(
      'Hungary lends Vietnam money for a hospital',
    )
    expect(title('Trade office opens in Chile | The Daily\nTrade office opens in Chile')).toBe(
      'Trade office opens in Chile',
    )
    expect(title('Will Hungary build a hospital in Vietnam?')).toBe('Will Hungary build a hospital in Vietnam?')
    expect(title('# Vietnam and Kuwait sign four deals')).toBe('Vietnam and Kuwait sign four deals')
  })

  it('has no title where the text begins at once', () => {
    expect(read(`${EN}\n${EN_MORE}`).meta.title).toBeNull()
  })

  it.each([
    'President Lee and Prime Minister Chinh shake hands in Seoul. (Photo: VNA)',
    'Thủ tướng Phạm Minh Chính và Thủ tướng Lawrence Wong. Ảnh: TTXVN',
    'Hai bộ trưởng tại lễ ký - Ảnh: Đoàn Bắc',
    'The two ministers at the signing ceremony | Photo by Jane Doe/Reuters',
    'Các đại biểu chụp ảnh chung. (Nguồn: TTXVN)',
    'The two leaders in Hanoi on Monday. REUTERS/Minh Nguyen',
  ])('knows a caption: %s', (caption) => {
    const [first, second] = caption.includes('ả') || caption.includes('ộ') ? [VI, VI_MORE] : [EN, EN_MORE]
    expect(kinds(`${first}\n${caption}\n${second}`)).toEqual(['text', 'caption', 'text'])
  })

  it.each([
    'This website uses cookies to improve your experience.',
    'Chia sẻ',
    'Facebook',
    'Read more',
    'Đọc thêm',
    'Bạn đang đọc bài viết tại chuyên mục Chính trị',
    'Source: VNA',
    'Nguồn: TTXVN',
    'Edited by Jane Doe',
    'Subscribe to our newsletter',
    'Từ khóa: Việt Nam, Nhật Bản, hợp tác',
    '1,234 views',
    '![](https://example.org/a.jpg)',
    '|',
    'Copyright 2024. All rights reserved.',
    'ADVERTISEMENT',
  ])('knows what is no part of the article: %s', (line) => {
    const [first, second] = /[ạảấệọ]/.test(line) ? [VI, VI_MORE] : [EN, EN_MORE]
    expect(kinds(`${first}\n${second}\n${line}`)).toEqual(['text', 'text', 'boilerplate'])
  })

  it('leaves ordinary sentences, lists and subheads alone', () => {
    expect(
      kinds(
        `${EN}\nThe leaders agreed on three points:\n- To open consulates in both countries;\n- To sign a treaty on extradition;\n${EN_MORE}`,
      ),
    ).toEqual(['text', 'text', 'text', 'text', 'text'])
    expect(kinds(`${VI}\nThứ nhất, tăng cường tin cậy chính trị.\n${VI_MORE}`)).toEqual(['text', 'text', 'text'])
  })
})

describe('the language', () => {
  it.each([
    [VI, 'vi', 'vi'],
    [VI.normalize('NFD'), 'vi', 'vi'],
    [EN, 'en', 'en'],
    ['Президентът на България се срещна с генералния секретар и обсъди търговията между двете страни.', 'bg', null],
    ['Президент России провёл переговоры с генеральным секретарём и обсудил торговлю между странами.', 'ru', null],
    ['Le président de la République a reçu le secrétaire général et ils ont parlé du commerce.', 'fr', null],
    ['Az elnök fogadta a főtitkárt, és a két ország kereskedelméről tárgyaltak Budapesten.', 'hu', null],
    ['Presidentti tapasi pääsihteerin ja he keskustelivat maiden välisestä kaupasta.', 'fi', null],
    ['양국 정상은 하노이에서 회담을 갖고 교역 협력 강화에 대해 의견을 나눴다.', 'ko', null],
    ['Hai ben nhat tri tang cuong hop tac thuong mai va giao duc giua hai nuoc trong thoi gian toi.', 'vi', 'vi'],
    ['两国领导人在河内举行会谈，就加强经贸合作交换意见。', 'zh', null],
  ])('%#', (text, lang, lexicon) => {
    const article = read(text)
    expect([article.meta.lang, article.lexicon]).toEqual([lang, lexicon])
  })

  it('is not misled by a headline or a menu in another script', () => {
    expect(read(`Татьяна Гуринович\n${VI}\n${VI_MORE}`).lexicon).toBe('vi')
    expect(read(`越南 老挝\n${EN}\n${EN_MORE}`).lexicon).toBe('en')
  })

  it('is null where nothing is written', () => {
    for (const text of ['', ' \n\t', '12 34\n--- |', '\ufeff']) expect(read(text).meta.lang).toBeNull()
  })
})
