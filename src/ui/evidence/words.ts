import type { Words } from '../View.tsx'

interface EvidenceWords {
  readonly panel: string
  readonly close: string
  readonly taller: string
  readonly shorter: string
  readonly loading: string
  readonly failed: string
  readonly retry: string
  readonly broken: string
  readonly withheld: string
  readonly noAgency: string
  readonly noDate: string
  readonly noLanguage: string
  readonly open: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  /** Over the sentence, selected, where neither the browser nor the frame lets the page copy. */
  readonly copyByHand: string
}

export const WORDS: Words<EvidenceWords> = {
  vi: {
    panel: 'Trích dẫn',
    close: 'Đóng phần trích dẫn',
    taller: 'Mở rộng phần trích dẫn',
    shorter: 'Thu nhỏ phần trích dẫn',
    loading: 'Đang tải nguyên văn…',
    failed: 'Không tải được nguyên văn của bài.',
    retry: 'Thử lại',
    broken: 'Câu trích không còn khớp: tệp của bài đã thay đổi sau khi được mã hoá. Hãy tải lại trang.',
    withheld: 'Câu này không được đăng ở đây: trang chỉ đăng những câu được trích dẫn.',
    noAgency: 'không ghi hãng tin',
    noDate: 'không ghi ngày',
    noLanguage: 'không nhận ra ngôn ngữ',
    open: 'Mở trong bài gốc',
    copy: 'Chép kèm nguồn',
    copied: 'Đã chép',
    copyFailed: 'Trình duyệt không cho chép',
    copyByHand: 'Khung hoặc trình duyệt này không cho chép. Câu dưới đây đã được chọn sẵn: nhấn Ctrl+C (hoặc ⌘C).',
  },
  en: {
    panel: 'Evidence',
    close: 'Close evidence',
    taller: 'Make evidence taller',
    shorter: 'Make evidence shorter',
    loading: 'Loading the text…',
    failed: 'The text of this article could not be loaded.',
    retry: 'Try again',
    broken: 'This quote no longer fits: the article’s file has changed since it was coded. Reload the page.',
    withheld: 'The text of this sentence is withheld: this site publishes quotes only.',
    noAgency: 'outlet not stated',
    noDate: 'date not stated',
    noLanguage: 'language not recognised',
    open: 'Open in source',
    copy: 'Copy with source',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying',
    copyByHand: 'This frame or browser does not allow copying. The sentence below is selected: press Ctrl+C (or ⌘C).',
  },
}
