import type { Marking, PageFormat } from '../../models/viewState.ts'
import type { Words } from '../../ui/View.tsx'

interface ViewWords {
  readonly tools: string
  readonly format: string
  readonly formats: Readonly<Record<PageFormat, string>>
  readonly marking: string
  readonly noMarking: string
  readonly markings: Readonly<Record<Marking, string>>
  readonly print: string
  readonly document: string
  readonly slides: string
  readonly making: string
  readonly failed: string
  readonly retry: string
  readonly loading: string
  /** Where there is no quote: why. */
  readonly noQuote: Readonly<Record<'broken' | 'withheld', string>>
  readonly notes: string
  readonly note: (number: number) => string
  readonly toLine: (number: number) => string
  readonly toSentence: (article: string) => string
  readonly open: string
  readonly sources: string
  readonly gaps: string
  readonly sector: string
  readonly legend: string
  readonly filters: string
  readonly notMentioned: string
  readonly cell: (stage: string, statements: number) => string
  readonly noOutlet: string
  readonly noDate: string
  readonly noLanguage: string
  readonly hash: string
  readonly exact: string
  readonly strip: string
  readonly earlier: string
  readonly earlierNone: string
  readonly earlierGone: string
  readonly earlierFile: string
  readonly earlierKept: (asOf: string | null, hash: string) => string
  readonly earlierFault: Readonly<Record<'not-a-record' | 'unreadable', string>>
  readonly colon: string
}

export const WORDS: Words<ViewWords> = {
  vi: {
    tools: 'Khổ giấy, dấu và bản để mang đi',
    format: 'Khổ giấy',
    formats: { 'a4-landscape': 'A4 ngang', a4: 'A4 dọc', '16x9': '16:9' },
    marking: 'Dấu',
    noMarking: 'Không ghi',
    markings: { official: 'Lưu hành nội bộ', draft: 'Dự thảo' },
    print: 'In',
    document: 'Tải văn bản Word',
    slides: 'Tải trang chiếu',
    making: 'Đang tạo tệp…',
    failed: 'Chưa tải được một số câu trích.',
    retry: 'Thử lại',
    loading: 'Đang tải câu trích…',
    noQuote: {
      broken: 'Câu trích không còn khớp: tệp của bài đã thay đổi kể từ khi được mã hoá. Hãy tải lại trang.',
      withheld: 'Câu này không được đăng ở đây: trang chỉ đăng những câu được trích dẫn.',
    },
    notes: 'Chú dẫn',
    note: (number) => `Chú dẫn ${number}`,
    toLine: (number) => `Chú dẫn ${number}: trở lại dòng dẫn đến đây`,
    toSentence: (article) => `mở câu này trong bài ${article}`,
    open: 'mở câu gốc',
    sources: 'Nguồn',
    gaps: 'Những điều hồ sơ không nêu',
    sector: 'Lĩnh vực',
    legend: 'Chú giải',
    filters: 'Điều kiện lọc',
    notMentioned: 'không nhắc đến',
    cell: (stage, statements) => `${stage}, ${statements} câu`,
    noOutlet: 'không ghi hãng tin',
    noDate: 'không ghi ngày',
    noLanguage: 'không nhận ra ngôn ngữ',
    hash: 'Mã băm hồ sơ',
    exact: 'Câu trích là nguyên văn. Mức độ và người nêu theo sổ tay mã hoá.',
    strip: 'Các sự kiện trên một đường thời gian; những năm không có sự kiện được lược bớt',
    earlier: 'So với',
    earlierGone: 'Thôi so',
    earlierNone: 'không so',
    earlierFile: 'So với tệp index.json trước…',
    earlierKept: (asOf, hash) => `hồ sơ ${asOf === null ? '' : `tính đến ${asOf}, `}mã băm ${hash}`,
    earlierFault: {
      'not-a-record': 'Tệp này không phải index.json của một hồ sơ Bang Giao cùng phiên bản.',
      unreadable: 'Không đọc được hồ sơ đó trên trang này.',
    },
    colon: ': ',
  },
  en: {
    tools: 'Paper, marking, and what to take away',
    format: 'Paper',
    formats: { 'a4-landscape': 'A4 landscape', a4: 'A4 portrait', '16x9': '16:9' },
    marking: 'Marking',
    noMarking: 'None',
    markings: { official: 'For official use', draft: 'Draft' },
    print: 'Print',
    document: 'Download Word document',
    slides: 'Download slides',
    making: 'Making the file…',
    failed: 'Some quotes could not be loaded.',
    retry: 'Try again',
    loading: 'Loading the quote…',
    noQuote: {
      broken: 'This quote no longer fits: the article’s file has changed since it was coded. Reload the page.',
      withheld: 'The text of this sentence is withheld: this site publishes quotes only.',
    },
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    toLine: (number) => `Note ${number}: back to the line that leads here`,
    toSentence: (article) => `open this sentence in article ${article}`,
    open: 'open the sentence',
    sources: 'Sources',
    gaps: 'What the record does not say',
    sector: 'Sector',
    legend: 'Key',
    filters: 'Filters',
    notMentioned: 'not mentioned',
    cell: (stage, statements) => `${stage}, ${statements} ${statements === 1 ? 'statement' : 'statements'}`,
    noOutlet: 'outlet not stated',
    noDate: 'date not stated',
    noLanguage: 'language not recognised',
    hash: 'Corpus hash',
    exact: 'Quotations are exact. Stages and voices follow the codebook.',
    strip: 'The events on one line of time; years without events are left out',
    earlier: 'Compare with',
    earlierGone: 'Stop comparing',
    earlierNone: 'none',
    earlierFile: 'Compare with an earlier index.json…',
    earlierKept: (asOf, hash) => `record ${asOf === null ? '' : `as of ${asOf}, `}hash ${hash}`,
    earlierFault: {
      'not-a-record': 'This file is not the index.json of a Bang Giao record of this version.',
      unreadable: 'That record could not be read from this site.',
    },
    colon: ': ',
  },
}
