/** Pages as outlets and ministries lay them out. */
import { describe, expect, it } from 'vitest'
import { kinds, lines, read, sentences } from './read.ts'

const EN =
  'The two ministries agreed to reopen the vocational school in Vinh and to train its teachers, officials said.'
const EN_MORE = 'A joint committee is to meet twice a year from now on, once in each of the two capitals.'
const VI = 'Hai bộ nhất trí mở lại trường nghề tại Vinh và đào tạo giáo viên cho trường, theo thông báo hôm qua.'
const VI_MORE = 'Ủy ban hỗn hợp sẽ họp mỗi năm hai lần, luân phiên tại thủ đô của hai nước.'

const ofKind = (text: string, wanted: string) =>
  lines(read(text)).flatMap(([kind, line]) => (kind === wanted ? [line] : []))

describe('the head', () => {
  it('finds the day of publication below the title, and the agency behind it', () => {
    const { meta } = read(`Mở lại trường nghề tại Vinh\n date 2009-07-18 (TTXVN) - ${VI}\n${VI_MORE}`)
    expect(meta.title?.value).toBe('Mở lại trường nghề tại Vinh')
    expect(meta.publishedOn?.value).toBe('2009-07-18')
    expect(meta.agency?.value).toBe('TTXVN')
  })

  it.each([
    [`03-September-2016 14:10 IST\n${EN}\n${EN_MORE}`, '2016-09-03'],
    [`By Jane Doe   February 9, 2022 | 10:31 am GMT+7\n${EN}\n${EN_MORE}`, '2022-02-09'],
    [`15.01.2025\n${EN}\n${EN_MORE}`, '2025-01-15'],
    [`PRETORIA (TTXVN) 13/10 - ${VI}\n${VI_MORE}`, null],
  ])('%#: the date', (text, date) => {
    expect(read(`Vocational school to reopen in Vinh\n${text}`).meta.publishedOn?.value ?? null).toBe(date)
  })

  it('knows a Vietnamese paper by its first line, and an agency by the full stop behind it', () => {
    const page = `Báo Trường nghề\nChính trị | Giáo dục | Quốc tế\nMở lại trường nghề tại Vinh\n${VI}\n${VI_MORE}`
    expect(read(page).meta.agency?.value).toBe('Báo Trường nghề')
    const signed = read(`Mở lại trường nghề tại Vinh\nTGVN. ${VI}\n${VI_MORE}`)
    expect(signed.meta.agency?.value).toBe('TGVN')
    expect(sentences(signed)[1]).toBe(VI)
  })

  it('reads a dateline on a line of its own', () => {
    const { meta } = read(`Vocational school to reopen in Vinh\nHANOI (Reuters)\n${EN}\n${EN_MORE}`)
    expect([meta.dateline?.value, meta.agency?.value]).toEqual(['HANOI', 'Reuters'])
    expect(read(`Vocational school to reopen\nHANOI — Dec. 28, 2023\n${EN}\n${EN_MORE}`).meta.dateline?.value).toBe(
      'HANOI',
    )
  })

  it('takes the headline that the text takes up, not the office above it nor the lead below it', () => {
    const text = [
      'Skip to main content',
      'Ministry of Labour and Social Affairs',
      'Vocational school in Vinh to reopen with joint committee',
      'Teachers of the school will be trained in both capitals',
      'Published 12 March 2020',
      EN,
      EN_MORE,
    ].join('\n')
    expect(kinds(text)).toEqual(['boilerplate', 'boilerplate', 'title', 'text', 'head', 'text', 'text'])
  })
})

describe('the page around the article', () => {
  it.each([
    'Gửi cho bạn bè | Bản in',
    'Về trang trước  Lên đầu trang',
    'PV/VOV.VN',
    'Phi Hùng - Thu Hà (PV TTXVN tại Nam Phi)',
    '==Kyodo',
    '--With assistance from Jane Doe.',
    'Our Standards: The Thomson Reuters Trust Principles.',
    '(Release ID: 149411)',
  ])('%s', (line) => {
    expect(ofKind(`${VI}\n${VI_MORE}\n${line}`, 'boilerplate')).toEqual([line])
  })

  it('takes all that stands behind the notice of rights, and who holds them for the paper', () => {
    const article = read(`${EN}\n${EN_MORE}\n© 2017 Deutsche Welle\nWe tell the world about Germany.`)
    expect(article.meta.agency?.value).toBe('Deutsche Welle')
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text', 'boilerplate', 'boilerplate'])
  })

  it('does not take a government’s domain or a date for a paper', () => {
    expect(read(`GOV.UK\n${EN}\n${EN_MORE}`).meta.agency).toBeNull()
    expect(read(`15.01.2025\n${EN}\n${EN_MORE}`).meta.agency).toBeNull()
  })
})

describe('captions', () => {
  it.each([
    'The presidents meet in Hanoi on Monday. | AFP-JIJI',
    'The minister greets his guest in Hanoi on June 23. Yonhap',
    'Workers at a garment factory in Hanoi. (Bloomberg)',
    'Workers at a garment factory in Hanoi. © Reuters',
    'Image source, Getty Images',
    'Thủ tướng và Tổng thống tại lễ đón. Ảnh Nhật Bắc',
    'Thủ tướng và Tổng thống tại lễ đón. Nguồn: baochinhphu.vn',
    'Hai Bộ trưởng chụp ảnh chung với các đại biểu.',
  ])('%s', (caption) => {
    expect(ofKind(`${EN}\n${caption}\n${EN_MORE}`, 'caption')).toEqual([caption])
  })

  it('takes the signature of the last sentence for the report’s', () => {
    const article = read(`${EN}\n${EN_MORE.slice(0, -1)}.-VNA\nSee more\nDoctors honoured in Hanoi`)
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text', 'boilerplate', 'boilerplate'])
    expect(article.meta.agency?.value).toBe('VNA')
  })
})

it('leaves the marks of items out of their sentences', () => {
  const items = ['- Trade will grow.', '• Ports will open.', '(ii) Banks will lend.', '1.2. Nurses will train.']
  expect(sentences(read(`${EN}\n${items.join('\n')}`)).slice(1)).toEqual([
    'Trade will grow.',
    'Ports will open.',
    'Banks will lend.',
    'Nurses will train.',
  ])
})
