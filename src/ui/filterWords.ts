import type { Voice } from '../corpus/codebook.ts'
import type { FilterName } from '../models/selection/filterNames.ts'
import type { Counted } from '../models/selection/loosen.ts'
import type { Words } from './View.tsx'

interface FilterWords {
  readonly names: Readonly<Record<FilterName, string>>
  /** Who says so, as a choice that stands for all partners. */
  readonly voices: Readonly<Record<Voice, string>>
  readonly article: (id: string) => string
  /** Words asked for, in quotation marks. */
  readonly quoted: (text: string) => string
  readonly nothing: string
  readonly nothingByOne: string
  readonly without: (filter: string) => string
  readonly left: Readonly<Record<Counted, (count: number) => string>>
  readonly removeAll: string
}

const en = (one: string, other: string) => (count: number) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : other}`
const vi = (noun: string) => (count: number) => `${count.toLocaleString('vi')} ${noun}`

export const FILTER_WORDS: Words<FilterWords> = {
  vi: {
    names: {
      partners: 'Đối tác',
      sectors: 'Lĩnh vực',
      stages: 'Mức độ',
      voices: 'Ai nêu',
      articles: 'Bài',
      outlets: 'Hãng tin',
      langs: 'Ngôn ngữ của bài',
      between: 'Thời gian',
      text: 'Từ ngữ',
    },
    voices: { both: 'Hai bên', home: 'Việt Nam', partner: 'Phía đối tác', narrator: 'Bài báo' },
    article: (id) => `bài ${id}`,
    quoted: (text) => `“${text}”`,
    nothing: 'Không có gì trong hồ sơ đáp ứng cùng lúc mọi điều kiện đã chọn.',
    nothingByOne: 'Bỏ một điều kiện bất kỳ cũng chưa đủ: hãy bỏ từ hai điều kiện trở lên.',
    without: (filter) => `Bỏ điều kiện ${filter}`,
    left: { statements: vi('câu'), events: vi('sự kiện'), articles: vi('bài') },
    removeAll: 'Bỏ mọi điều kiện',
  },
  en: {
    names: {
      partners: 'Partner',
      sectors: 'Sector',
      stages: 'Stage',
      voices: 'Who says so',
      articles: 'Article',
      outlets: 'Outlet',
      langs: 'Language of the article',
      between: 'Dates',
      text: 'Words',
    },
    voices: { both: 'Both sides', home: 'Việt Nam', partner: 'The partner', narrator: 'The article' },
    article: (id) => `article ${id}`,
    quoted: (text) => `“${text}”`,
    nothing: 'Nothing in the record meets all the chosen conditions at once.',
    nothingByOne: 'Taking away any one of them is not enough: take away two or more.',
    without: (filter) => `Take away ${filter}`,
    left: {
      statements: en('statement', 'statements'),
      events: en('event', 'events'),
      articles: en('article', 'articles'),
    },
    removeAll: 'Take away all conditions',
  },
}
