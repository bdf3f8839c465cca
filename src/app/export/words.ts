import type { ExportGroup } from '../../export/ExportEntry.ts'
import type { Words } from '../../ui/View.tsx'
import type { Outcome } from './outcome.ts'

interface DialogWords {
  readonly title: string
  readonly close: string
  readonly noRecord: string
  /** Until the words of the filter are found, a file would hold more than it says. */
  readonly waiting: string
  readonly filters: (filters: string) => string
  readonly asOf: (date: string) => string
  readonly hash: (hash: string) => string
  readonly groups: Readonly<Record<ExportGroup, string>>
  readonly outcome: (outcome: Outcome) => string
  readonly changed: (id: string) => string
  /** A frame is not told whether its host lets a download through. */
  readonly framed: string
}

export const DIALOG_WORDS: Words<DialogWords> = {
  vi: {
    title: 'Xuất',
    close: 'Đóng',
    noRecord: 'Hồ sơ chưa tải xong nên chưa có gì để xuất.',
    waiting: 'Đang tìm các từ đã chọn làm điều kiện; tìm xong mới xuất được.',
    filters: (filters) => `Điều kiện lọc: ${filters}.`,
    asOf: (date) => `Tính đến ${date}.`,
    hash: (hash) => `Mã băm hồ sơ ${hash}.`,
    groups: {
      page: 'Trang đang xem',
      tables: 'Bảng của trang này',
      record: 'Hồ sơ',
      sources: 'Danh mục nguồn',
      research: 'Định dạng nghiên cứu',
    },
    outcome: (outcome) => {
      if (outcome.kind === 'making') return `Đang tạo tệp: ${outcome.label}…`
      if (outcome.kind === 'copied') return `Đã sao chép: ${outcome.label}. ${outcome.note ?? ''}`.trim()
      if (outcome.kind === 'nothing')
        return outcome.reason === null
          ? 'Phần hồ sơ đang chọn không có gì để đưa vào tệp này nên không tạo tệp.'
          : `Không tạo tệp nào. ${outcome.reason}`
      if (outcome.kind === 'failed') return `Không tạo được tệp: ${outcome.reason}`
      return `Đã tạo ${outcome.name}. ${outcome.note ?? ''}`.trim()
    },
    framed: 'Nếu không thấy tệp tải về, trang chứa khung này không cho tải: hãy mở toàn bộ hồ sơ rồi xuất ở đó.',
    changed: (id) => `tệp của bài ${id} đã thay đổi sau khi được mã hoá; hãy tải lại trang.`,
  },
  en: {
    title: 'Export',
    close: 'Close',
    noRecord: 'The record has not been loaded, so there is nothing to export yet.',
    waiting: 'The words of the filter are still being looked for; files can be made once they are found.',
    filters: (filters) => `Filters: ${filters}.`,
    asOf: (date) => `As of ${date}.`,
    hash: (hash) => `Corpus hash ${hash}.`,
    groups: {
      page: 'What is seen',
      tables: 'Tables of this view',
      record: 'Record',
      sources: 'List of sources',
      research: 'Research formats',
    },
    outcome: (outcome) => {
      if (outcome.kind === 'making') return `Making the file: ${outcome.label}…`
      if (outcome.kind === 'copied') return `Copied: ${outcome.label}. ${outcome.note ?? ''}`.trim()
      if (outcome.kind === 'nothing')
        return outcome.reason === null
          ? 'Nothing that the filters leave belongs in this file, so none was made.'
          : `No file was made. ${outcome.reason}`
      if (outcome.kind === 'failed') return `The file could not be made: ${outcome.reason}`
      return `Made ${outcome.name}. ${outcome.note ?? ''}`.trim()
    },
    framed: 'If no file arrives, the page around this frame forbids it: open the whole record and export there.',
    changed: (id) => `the file of article ${id} has changed since it was coded; reload the page.`,
  },
}
