import type { Words } from '../../ui/View.tsx'

interface PictureWords {
  readonly filters: string
  readonly noFilter: string
  readonly sources: string
  readonly unnamed: (articles: number) => string
  readonly others: (outlets: number) => string
  readonly link: string
  readonly cut: string
}

const en = (count: number, one: string, other: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : other}`

export const PICTURE_WORDS: Words<PictureWords> = {
  vi: {
    filters: 'Điều kiện lọc',
    noFilter: 'không lọc, toàn bộ hồ sơ',
    sources: 'Nguồn',
    unnamed: (articles) => `${articles.toLocaleString('vi')} bài không nêu hãng tin`,
    others: (outlets) => `và ${outlets.toLocaleString('vi')} hãng tin khác`,
    link: 'Liên kết',
    cut: 'Hình chỉ có phần đầu; xem toàn bộ theo liên kết.',
  },
  en: {
    filters: 'Filters',
    noFilter: 'none, the whole record',
    sources: 'Sources',
    unnamed: (articles) => en(articles, 'article names no outlet', 'articles name no outlet'),
    others: (outlets) => `and ${en(outlets, 'other outlet', 'other outlets')}`,
    link: 'Link',
    cut: 'The picture shows the first part only; the link leads to the whole.',
  },
}
