import { type SourceCount, sourceCountText } from '../../models/sources.ts'
import type { MarkKind } from '../../models/timeline/timedEvents.ts'
import type { Words } from '../../ui/View.tsx'

interface TimelineWords {
  readonly overview: string
  readonly brush: string
  readonly brushHelp: string
  readonly earlier: string
  readonly later: string
  readonly zooms: { readonly week: string; readonly month: string; readonly year: string; readonly all: string }
  readonly table: string
  readonly legend: string
  readonly marks: Readonly<Record<MarkKind, string>>
  readonly planned: string
  readonly gap: string
  readonly gapYears: (years: number) => string
  readonly hidden: (count: number) => string
  readonly noneInWindow: (days: string) => string
  readonly nearestBefore: (days: string) => string
  readonly nearestAfter: (days: string) => string
  readonly yearless: string
  readonly yearlessShare: (partner: string, events: number, articles: readonly string[], sources: SourceCount) => string
  /** Articles that carry one text. */
  readonly oneText: (ids: readonly string[]) => string
  readonly sameScale: string
  readonly ownScale: string
  readonly tableTitle: (events: number, partners: string) => string
  readonly columns: {
    readonly date: string
    readonly type: string
    readonly event: string
    readonly where: string
    readonly partner: string
    readonly sources: string
  }
  readonly showAll: (events: number) => string
  readonly allPartners: string
  readonly absentTitle: string
  readonly absent: string
}

/** More ids than this, or several of one text, are counted and not listed. */
const LISTED = 6
const areCounted = (ids: readonly string[], { sources }: SourceCount) => ids.length > LISTED || sources < ids.length

export const WORDS: Words<TimelineWords> = {
  vi: {
    overview: 'Toàn bộ các năm',
    brush: 'Khoảng thời gian xem bên dưới',
    brushHelp: 'Kéo, bấm, hoặc dùng phím mũi tên; phím [ và ] dùng được ở mọi chỗ trong trang.',
    earlier: 'Sớm hơn',
    later: 'Muộn hơn',
    zooms: { week: 'Tuần', month: 'Tháng', year: 'Năm', all: 'Tất cả' },
    table: 'Bảng',
    legend: 'Chú giải',
    marks: {
      day: 'đúng ngày này',
      span: 'trong suốt những ngày này',
      within: 'vào lúc nào đó trong khoảng này, không nêu rõ',
    },
    planned: 'dự kiến',
    gap: 'những năm không có sự kiện, được rút ngắn',
    gapYears: (years) => `${years} năm`,
    hidden: (count) => `Còn ${count} sự kiện nữa trong hàng này: hãy thu hẹp khoảng thời gian, hoặc xem bảng.`,
    noneInWindow: (days) => `Không có sự kiện nào trong khoảng ${days}.`,
    nearestBefore: (days) => `Sự kiện gần nhất trước đó: ${days}`,
    nearestAfter: (days) => `Sự kiện gần nhất sau đó: ${days}`,
    yearless: 'Không nêu năm',
    yearlessShare: (partner, events, ids, sources) =>
      `${partner}: ${events} sự kiện, ${areCounted(ids, sources) ? sourceCountText(sources, 'vi') : `bài ${ids.join(', ')}`}.`,
    oneText: (ids) => `${ids.join(' và ')} (cùng một văn bản)`,
    sameScale: 'Cùng tỷ lệ với bên trên.',
    ownScale: 'Tỷ lệ riêng.',
    tableTitle: (events, partners) =>
      `${events === 1 ? 'Một sự kiện' : `Tất cả ${events} sự kiện`}${partners === '' ? '' : ` với ${partners}`}, theo thứ tự thời gian`,
    columns: {
      date: 'Ngày',
      type: 'Loại',
      event: 'Sự kiện',
      where: 'Địa điểm',
      partner: 'Đối tác',
      sources: 'Nguồn',
    },
    showAll: (events) => `Xem tất cả ${events} sự kiện`,
    allPartners: 'Xem sự kiện với mọi đối tác',
    absentTitle: 'Không có sự kiện này',
    absent:
      'Liên kết dẫn đến một sự kiện mà kho bài hiện tại không có: bài viết đã thay đổi, hoặc liên kết đến từ một kho bài khác. Hãy chọn một sự kiện trong bảng.',
  },
  en: {
    overview: 'All years',
    brush: 'Days shown below',
    brushHelp: 'Drag, click, or use the arrow keys; the keys [ and ] work anywhere on the page.',
    earlier: 'Earlier',
    later: 'Later',
    zooms: { week: 'Week', month: 'Month', year: 'Year', all: 'All' },
    table: 'Table',
    legend: 'Key',
    marks: {
      day: 'on that day',
      span: 'over these days',
      within: 'some time within these days, not stated when',
    },
    planned: 'planned',
    gap: 'years without events, shortened',
    gapYears: (years) => (years === 1 ? '1 year' : `${years} years`),
    hidden: (count) =>
      `${count} more ${count === 1 ? 'event' : 'events'} in this lane: choose fewer days, or see the table.`,
    noneInWindow: (days) => `No event falls in ${days}.`,
    nearestBefore: (days) => `Nearest event before: ${days}`,
    nearestAfter: (days) => `Nearest event after: ${days}`,
    yearless: 'Year not stated',
    yearlessShare: (partner, events, ids, sources) =>
      `${partner}: ${events} ${events === 1 ? 'event' : 'events'}, ${
        areCounted(ids, sources)
          ? sourceCountText(sources, 'en')
          : `${ids.length === 1 ? 'article' : 'articles'} ${ids.join(', ')}`
      }.`,
    oneText: (ids) => `${ids.join(' and ')} (one text)`,
    sameScale: 'Same scale as above.',
    ownScale: 'On a scale of its own.',
    tableTitle: (events, partners) =>
      `${events === 1 ? 'The one event' : `All ${events} events`}${partners === '' ? '' : ` with ${partners}`} in date order`,
    columns: {
      date: 'Date',
      type: 'Type',
      event: 'Event',
      where: 'Where',
      partner: 'Partner',
      sources: 'Sources',
    },
    showAll: (events) => `Show all ${events} events`,
    allPartners: 'Show events with all partners',
    absentTitle: 'No such event',
    absent:
      'The link leads to an event that this corpus does not have: the articles have changed, or the link is from another corpus. Choose an event in the table.',
  },
}
