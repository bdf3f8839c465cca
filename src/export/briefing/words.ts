import type { Marking } from '../../models/viewState.ts'
import type { Words } from '../../ui/View.tsx'

interface BriefingFileWords {
  readonly markings: Readonly<Record<Marking, string>>
  readonly withheld: string
  readonly withheldCount: (notes: number) => string
  readonly noOutlet: string
  readonly noDate: string
  readonly sector: string
  readonly date: string
  readonly event: string
  readonly gaps: string
  readonly sources: string
  readonly hash: string
  readonly link: string
  readonly filters: string
  readonly exact: string
  readonly notMentioned: string
  readonly statements: (count: number) => string
  readonly openSentence: string
  readonly continued: string
  readonly moreInNotes: (statements: number) => string
}

export const BRIEFING_FILE_WORDS: Words<BriefingFileWords> = {
  vi: {
    markings: { official: 'Lưu hành nội bộ', draft: 'Dự thảo' },
    withheld: 'câu này không được đăng ở đây',
    withheldCount: (notes) => `${notes.toLocaleString('vi')} câu trích không được đăng ở đây và được ghi rõ như vậy.`,
    noOutlet: 'không ghi hãng tin',
    noDate: 'không ghi ngày',
    sector: 'Lĩnh vực',
    date: 'Thời gian',
    event: 'Sự kiện',
    gaps: 'Những điều hồ sơ không nêu',
    sources: 'Nguồn',
    hash: 'Mã băm hồ sơ',
    link: 'Liên kết',
    filters: 'Điều kiện lọc',
    exact: 'Câu trích là nguyên văn. Mức độ và người nêu theo sổ tay mã hoá.',
    notMentioned: 'không nhắc đến',
    statements: (count) => `${count.toLocaleString('vi')} câu`,
    openSentence: 'mở câu gốc',
    continued: 'tiếp',
    moreInNotes: (statements) => `Còn ${statements.toLocaleString('vi')} câu trong phần ghi chú của trang.`,
  },
  en: {
    markings: { official: 'For official use', draft: 'Draft' },
    withheld: 'the text of this sentence is withheld',
    withheldCount: (notes) =>
      `${notes.toLocaleString('en-GB')} ${notes === 1 ? 'quote is' : 'quotes are'} withheld and said to be so.`,
    noOutlet: 'outlet not stated',
    noDate: 'date not stated',
    sector: 'Sector',
    date: 'Date',
    event: 'Event',
    gaps: 'What the record does not say',
    sources: 'Sources',
    hash: 'Corpus hash',
    link: 'Link',
    filters: 'Filters',
    exact: 'Quotations are exact. Stages and voices follow the codebook.',
    notMentioned: 'not mentioned',
    statements: (count) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'statement' : 'statements'}`,
    openSentence: 'open the sentence',
    continued: 'continued',
    moreInNotes: (statements) =>
      `${statements.toLocaleString('en-GB')} more ${statements === 1 ? 'statement' : 'statements'} in the notes of this slide.`,
  },
}
