import type { ViewName } from '../models/viewState.ts'
import type { Words } from '../ui/View.tsx'

interface AppWords {
  readonly views: Readonly<Record<ViewName, string>>
  readonly mainNav: string
  readonly theme: Readonly<Record<'light' | 'dark', string>>
  readonly tagline: string
  readonly share: string
  readonly export: string
  readonly search: string
  readonly loading: string
  readonly loadingView: string
  readonly failed: Readonly<Record<'record' | 'view' | 'part', { readonly title: string; readonly whatToDo: string }>>
  readonly retry: string
  readonly reload: string
  readonly unknownAddress: (parts: string) => string
  readonly openMatrix: string
  readonly problems: (count: number) => string
  readonly asOf: (date: string) => string
  readonly asOfUnknown: string
  readonly corpusHash: string
}

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`

export const WORDS: Words<AppWords> = {
  vi: {
    views: {
      matrix: 'Ma trận',
      timeline: 'Dòng thời gian',
      sources: 'Nguồn tin',
      asks: 'Đề nghị',
      figures: 'Số liệu',
      briefing: 'Tóm lược',
      method: 'Phương pháp',
    },
    mainNav: 'Chính',
    theme: { light: 'Nền sáng', dark: 'Nền tối' },
    tagline: 'Hồ sơ hợp tác của Việt Nam, truy được đến từng nguồn',
    share: 'Chia sẻ',
    export: 'Xuất',
    search: 'Tìm kiếm',
    loading: 'Đang tải hồ sơ…',
    loadingView: 'Đang mở trang…',
    failed: {
      record: {
        title: 'Không tải được hồ sơ',
        whatToDo: 'Hãy kiểm tra thư mục corpus/ có nằm cạnh trang này trên máy chủ không, rồi thử lại.',
      },
      view: {
        title: 'Không hiển thị được trang này',
        whatToDo: 'Hãy tải lại; nếu vẫn không được, hãy bỏ bớt điều kiện lọc hoặc chọn mục khác ở đầu trang.',
      },
      part: { title: 'Không hiển thị được phần này.', whatToDo: 'Phần còn lại của trang vẫn dùng được. Hãy tải lại.' },
    },
    retry: 'Thử lại',
    reload: 'Tải lại trang',
    unknownAddress: (parts) => `Địa chỉ có phần không hiểu được, đã bỏ qua: ${parts}.`,
    openMatrix: 'Mở ma trận',
    problems: (count) => `${count} vấn đề trong tập bài`,
    asOf: (date) => `Tính đến ${date}`,
    asOfUnknown: 'Không bài nào ghi ngày ở đầu bài',
    corpusHash: 'Mã băm hồ sơ',
  },
  en: {
    views: {
      matrix: 'Matrix',
      timeline: 'Timeline',
      sources: 'Sources',
      asks: 'Asks and offers',
      figures: 'Figures',
      briefing: 'Briefing',
      method: 'Method',
    },
    mainNav: 'Main',
    theme: { light: 'Light', dark: 'Dark' },
    tagline: 'Việt Nam’s cooperation record, traced to its sources',
    share: 'Share',
    export: 'Export',
    search: 'Search',
    loading: 'Loading the record…',
    loadingView: 'Opening the view…',
    failed: {
      record: {
        title: 'The record could not be loaded',
        whatToDo: 'Check that the folder corpus/ stands beside this page on the server, then try again.',
      },
      view: {
        title: 'This view could not be shown',
        whatToDo: 'Reload the page; if that does not help, take away filters or choose another view above.',
      },
      part: { title: 'This part could not be shown.', whatToDo: 'The rest of the page works. Reload it to try again.' },
    },
    retry: 'Try again',
    reload: 'Reload the page',
    unknownAddress: (parts) => `The address has parts that are not understood and were left out: ${parts}.`,
    openMatrix: 'Open the matrix',
    problems: (count) => plural(count, 'problem in the corpus', 'problems in the corpus'),
    asOf: (date) => `As of ${date}`,
    asOfUnknown: 'No article has a date at its head',
    corpusHash: 'Corpus hash',
  },
}
