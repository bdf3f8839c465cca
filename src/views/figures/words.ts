import type { FigureColumn } from '../../models/viewState.ts'
import type { Words } from '../../ui/View.tsx'

interface FiguresWords {
  readonly title: (figures: number, pairs: number) => string
  readonly lede: (articles: number) => string
  readonly none: string
  readonly noneFiltered: string
  readonly pairsTitle: (pairs: number) => string
  readonly pairsLede: string
  readonly pair: (partner: string, one: string, other: string) => string
  readonly compare: string
  readonly tableTitle: (figures: number) => string
  readonly columns: Readonly<Record<FigureColumn | 'quote', string>>
  readonly sortHelp: string
  readonly noPartner: string
  readonly countsUnknown: string
  readonly disputed: string
  readonly open: (article: string) => string
  readonly noDate: string
}

const en = (count: number, one: string, other: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : other}`
const vi = (count: number) => count.toLocaleString('vi')

function titleEn(figures: number, pairs: number): string {
  if (pairs === 0)
    return figures === 1
      ? 'One figure, and no other article contradicts it'
      : `${en(figures, 'figure', 'figures')}, and no two articles disagree on any`
  return `${en(figures, 'figure', 'figures')}, and articles disagree in ${en(pairs, 'place', 'places')}`
}

function titleVi(figures: number, pairs: number): string {
  if (pairs === 0) return `${vi(figures)} số liệu, không có hai bài nào nêu khác nhau`
  return `${vi(figures)} số liệu, trong đó ${vi(pairs)} chỗ các bài nêu khác nhau`
}

export const WORDS: Words<FiguresWords> = {
  vi: {
    title: titleVi,
    lede: (articles) =>
      `Từ ${vi(articles)} bài. Mỗi số liệu đi cùng nguyên văn câu nêu nó; mỗi bài chỉ lấy lần nêu đầu tiên.`,
    none: 'Không bài nào trong hồ sơ nêu số liệu về quan hệ giữa hai nước',
    noneFiltered: 'Phần hồ sơ còn lại sau khi lọc không nêu số liệu nào',
    pairsTitle: (pairs) => `${vi(pairs)} chỗ nêu khác nhau`,
    pairsLede: 'Hai bài nêu hai con số về cùng một việc. Con số nào đúng thì ở đây không phán xét.',
    pair: (partner, one, other) => `${partner}: ${one} hay ${other}`,
    compare: 'Đặt hai bài cạnh nhau',
    tableTitle: (figures) => `Tất cả ${vi(figures)} số liệu`,
    columns: {
      partner: 'Đối tác',
      of: 'Đếm cái gì',
      value: 'Con số',
      quote: 'Nguyên văn',
      article: 'Bài',
      date: 'Ngày',
    },
    sortHelp: 'Bấm vào đầu cột để sắp xếp.',
    noPartner: 'không có đối tác',
    countsUnknown: 'câu không nêu rõ',
    disputed: 'bài khác nêu khác',
    open: (article) => `${article}: mở câu này trong bài gốc`,
    noDate: 'không ghi ngày',
  },
  en: {
    title: titleEn,
    lede: (articles) =>
      `From ${en(articles, 'article', 'articles')}. Each stands with the exact sentence that gives it, once an article, at its first mention.`,
    none: 'No article of this record gives a figure about relations',
    noneFiltered: 'What the filters leave of the record gives no figure',
    pairsTitle: (pairs) => en(pairs, 'figure that articles disagree on', 'figures that articles disagree on'),
    pairsLede: 'Two articles give two numbers for one thing. Which of them is right is not judged here.',
    pair: (partner, one, other) => `${partner}: ${one} or ${other}`,
    compare: 'Compare the two articles',
    tableTitle: (figures) => (figures === 1 ? 'The one figure' : `All ${en(figures, 'figure', 'figures')}`),
    columns: {
      partner: 'Partner',
      of: 'What it counts',
      value: 'Value',
      quote: 'Exact words',
      article: 'Article',
      date: 'Date',
    },
    sortHelp: 'Press the head of a column to sort.',
    noPartner: 'no partner',
    countsUnknown: 'not said in so many words',
    disputed: 'another article differs',
    open: (article) => `${article}: open this sentence in its source`,
    noDate: 'date not stated',
  },
}
