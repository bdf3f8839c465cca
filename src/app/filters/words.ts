import type { Words } from '../../ui/View.tsx'

interface StripWords {
  readonly strip: string
  readonly button: (active: number) => string
  readonly all: (count: number) => string
  readonly some: (chosen: number, all: number) => string
  readonly anyDay: string
  readonly chosenDays: string
  readonly active: string
  readonly remove: (what: string) => string
  readonly removeAll: string
  /** What is left, out of all. */
  readonly left: (statements: number, ofStatements: number, events: number, ofEvents: number) => string
  readonly text: string
  readonly apply: string
  readonly close: string
  readonly done: string
  readonly countNote: string
  readonly narrow: (filter: string) => string
  readonly noneNamed: string
  readonly more: (count: number) => string
  readonly from: string
  readonly to: string
  readonly daysNote: string
  readonly badDay: string
  readonly wrongOrder: string
  readonly loading: string
}

const en = (count: number, one: string, other: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : other}`
const vi = (count: number) => count.toLocaleString('vi')

export const STRIP_WORDS: Words<StripWords> = {
  vi: {
    strip: 'Bộ lọc',
    button: (active) => (active === 0 ? 'Bộ lọc' : `Bộ lọc: ${active} điều kiện`),
    all: (count) => `tất cả ${vi(count)}`,
    some: (chosen, all) => `${vi(chosen)} trên ${vi(all)}`,
    anyDay: 'bất kỳ',
    chosenDays: 'đã chọn',
    active: 'Điều kiện đang chọn',
    remove: (what) => `Bỏ điều kiện ${what}`,
    removeAll: 'Bỏ mọi điều kiện',
    left: (statements, ofStatements, events, ofEvents) =>
      `Còn ${vi(statements)} trên ${vi(ofStatements)} câu, ${vi(events)} trên ${vi(ofEvents)} sự kiện`,
    text: 'Có từ ngữ',
    apply: 'Lọc',
    close: 'Đóng',
    done: 'Xem kết quả',
    countNote: 'Số bên cạnh là số câu còn lại nếu chỉ chọn mục đó, các điều kiện khác giữ nguyên.',
    narrow: (filter) => `Tìm trong ${filter.toLowerCase()}`,
    noneNamed: 'Không có mục nào mang tên này.',
    more: (count) => `Còn ${vi(count)} mục: hãy gõ tên để thu hẹp.`,
    from: 'Từ ngày',
    to: 'Đến ngày',
    daysNote: 'Ngày của việc được nêu; câu không nêu ngày thì tính theo ngày của bài.',
    badDay: 'Ngày chưa đủ hoặc không có thật: hãy nhập cả ngày, tháng, năm.',
    wrongOrder: 'Ngày đầu đứng sau ngày cuối: hãy sửa một trong hai.',
    loading: 'Đang tải các lựa chọn…',
  },
  en: {
    strip: 'Filters',
    button: (active) => (active === 0 ? 'Filters' : `Filters: ${active} active`),
    all: (count) => `all ${count.toLocaleString('en-GB')}`,
    some: (chosen, all) => `${chosen.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`,
    anyDay: 'any',
    chosenDays: 'chosen',
    active: 'Active filters',
    remove: (what) => `Take away ${what}`,
    removeAll: 'Take away all',
    left: (statements, ofStatements, events, ofEvents) =>
      `${statements.toLocaleString('en-GB')} of ${en(ofStatements, 'statement', 'statements')} left, ${events.toLocaleString('en-GB')} of ${en(ofEvents, 'event', 'events')}`,
    text: 'With the words',
    apply: 'Filter',
    close: 'Close',
    done: 'Show the result',
    countNote: 'The number beside a choice is how many statements it alone would leave, all other filters standing.',
    narrow: (filter) => `Find in ${filter.toLowerCase()}`,
    noneNamed: 'Nothing has this name.',
    more: (count) => `${count.toLocaleString('en-GB')} more: type a name to narrow them.`,
    from: 'From',
    to: 'To',
    daysNote: 'The day of what is told; a sentence that gives none has the day of its article.',
    badDay: 'A day is incomplete or does not exist: enter day, month and year.',
    wrongOrder: 'The first day is after the last: change one of the two.',
    loading: 'Loading the choices…',
  },
}
