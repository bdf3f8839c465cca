import type { Disagreement } from '../corpus/types.ts'
import type { Words } from '../ui/View.tsx'

interface DisagreementWords {
  readonly title: (count: number) => string
  readonly lede: string
  readonly loading: string
  readonly kinds: Readonly<Record<Disagreement['kind'], (left: string, right: string) => string>>
  readonly compare: string
  readonly more: (next: number, left: number) => string
}

export const DISAGREEMENT_WORDS: Words<DisagreementWords> = {
  vi: {
    title: (count) => `Các bài đưa tin khác nhau (${count})`,
    lede: 'Hai bài nói khác nhau về cùng một việc. Hồ sơ không phân xử bài nào đúng; xin xem cả hai trích dẫn.',
    loading: 'Đang tải…',
    kinds: {
      figure: (left, right) => `khác số liệu: ${left} và ${right}`,
      date: (left, right) => `khác ngày: ${left} và ${right}`,
      stage: (left, right) => `khác mức độ: ${left.toLowerCase()} và ${right.toLowerCase()}`,
    },
    compare: 'So sánh hai bài',
    more: (next, left) => `Hiện thêm ${next} trong ${left} điểm còn lại`,
  },
  en: {
    title: (count) => `Reports that disagree (${count})`,
    lede: 'Two articles do not say the same of one thing. The record does not judge which is right: both quotes are given.',
    loading: 'Loading…',
    kinds: {
      figure: (left, right) => `figures differ: ${left} and ${right}`,
      date: (left, right) => `dates differ: ${left} and ${right}`,
      stage: (left, right) => `stages differ: ${left.toLowerCase()} and ${right.toLowerCase()}`,
    },
    compare: 'Compare the two articles',
    more: (next, left) => `Show ${next} more of the ${left} left`,
  },
}
