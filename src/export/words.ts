import type { Words } from '../ui/View.tsx'

interface ExportWords {
  readonly noFilters: string
  readonly since: (year: number) => string
  /** In one line: which record a file is from. */
  readonly about: (asOf: string | null, hash: string, filters: string) => string
}

export const EXPORT_WORDS: Words<ExportWords> = {
  vi: {
    noFilters: 'không lọc, toàn bộ hồ sơ',
    since: (year) => `bỏ việc trước năm ${year}`,
    about: (asOf, hash, filters) =>
      `Bang Giao, hồ sơ hợp tác. ${asOf === null ? 'Không bài nào ghi ngày' : `Tính đến ${asOf}`}. Mã băm hồ sơ ${hash}. Điều kiện lọc: ${filters}.`,
  },
  en: {
    noFilters: 'none, the whole record',
    since: (year) => `without what lies before ${year}`,
    about: (asOf, hash, filters) =>
      `Bang Giao, cooperation record. ${asOf === null ? 'No article is dated' : `As of ${asOf}`}. Corpus hash ${hash}. Filters: ${filters}.`,
  },
}
