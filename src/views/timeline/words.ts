import type { DateBasis } from '../../corpus/codebook.ts'
import { type SourceCount, sourceCountText } from '../../models/sources.ts'
import type { Zoom } from '../../models/timeline/dayWindow.ts'
import type { MarkKind } from '../../models/timeline/timedEvents.ts'
import type { EventColumn, LaneChoice } from '../../models/viewState.ts'
import type { Words } from '../../ui/View.tsx'

interface TimelineWords {
  readonly overview: string
  readonly brush: string
  readonly brushHelp: string
  readonly earlier: string
  readonly later: string
  readonly zooms: Readonly<Record<Zoom, string>>
  readonly table: string
  readonly contacts: string
  readonly lanesBy: string
  readonly laneChoices: Readonly<Record<LaneChoice, string>>
  readonly legend: string
  readonly marks: Readonly<Record<MarkKind, string>>
  readonly planned: string
  readonly gap: string
  readonly gapYears: (years: number) => string
  /** Where the date of an event is known from, in a few words. */
  readonly knownFrom: Readonly<Record<DateBasis, string>>
  readonly dateFrom: (basis: DateBasis) => string
  readonly cluster: (lane: string, events: number, days: string, planned: number, opens: boolean | null) => string
  readonly clusters: (lane: string) => string
  readonly clusterKey: string
  readonly across: (events: number) => string
  readonly eventCount: (events: number) => string
  readonly restOfPartners: (partners: number) => string
  readonly moreRows: (left: number, next?: number) => string
  readonly shownRows: (shown: number, events: number) => string
  readonly noneInWindow: (days: string) => string
  readonly nearestBefore: (days: string) => string
  readonly nearestAfter: (days: string) => string
  readonly yearless: string
  readonly yearlessShare: (partner: string, events: number, articles: readonly string[], sources: SourceCount) => string
  /** Articles that carry one text. */
  readonly oneText: (ids: readonly string[]) => string
  readonly sameScale: string
  readonly ownScale: string
  /** `byDate`: as it stands when nobody has sorted it. */
  readonly tableTitle: (events: number, partners: string, byDate: boolean) => string
  readonly columns: Readonly<Record<EventColumn, string>>
  readonly notSelected: string
  readonly otherwise: string
  readonly day: (here: string, how: 'wider' | 'part' | 'other') => string
  readonly place: (here: string) => string
  readonly onlyHere: (who: string) => string
  readonly notHere: (who: string) => string
  readonly absentTitle: string
  readonly absent: string
}

/** More ids than this, or several of one text, are counted and not listed. */
const LISTED = 6
const areCounted = (ids: readonly string[], { sources }: SourceCount) => ids.length > LISTED || sources < ids.length

const NUMBERS = { vi: new Intl.NumberFormat('vi'), en: new Intl.NumberFormat('en-GB') }
const KNOWN_FROM_VI: Readonly<Record<DateBasis, string>> = {
  stated: 'nêu trong bài',
  header: 'suy từ ngày ở đầu bài',
  corpus: 'lấy từ bài khác',
  partial: 'nêu không đủ',
}
const KNOWN_FROM_EN: Readonly<Record<DateBasis, string>> = {
  stated: 'stated in the article',
  header: 'completed from the head of the article',
  corpus: 'taken from another article',
  partial: 'incomplete in the article',
}

export const WORDS: Words<TimelineWords> = {
  vi: {
    overview: 'Toàn bộ các năm',
    brush: 'Khoảng thời gian xem bên dưới',
    brushHelp:
      'Kéo, bấm, hoặc dùng phím mũi tên (giữ Shift để nới hoặc thu); phím [ và ] dùng được ở mọi chỗ trong trang.',
    earlier: 'Sớm hơn',
    later: 'Muộn hơn',
    zooms: { day: 'Ngày', week: 'Tuần', month: 'Tháng', year: 'Năm', all: 'Tất cả' },
    table: 'Bảng',
    contacts: 'Lần tiếp xúc gần nhất',
    lanesBy: 'Xếp hàng theo',
    laneChoices: { type: 'Loại sự kiện', partner: 'Đối tác' },
    legend: 'Chú giải',
    marks: {
      day: 'đúng ngày này',
      span: 'trong suốt những ngày này',
      within: 'vào lúc nào đó trong khoảng này, không nêu rõ',
    },
    planned: 'dự kiến',
    gap: 'những năm không có sự kiện, được rút ngắn',
    gapYears: (years) => `${years} năm`,
    knownFrom: KNOWN_FROM_VI,
    dateFrom: (basis) => `ngày ${KNOWN_FROM_VI[basis]}`,
    cluster: (lane, events, days, planned, opens) =>
      `${lane}: ${events} sự kiện, ${days}${planned === 0 ? '' : `, trong đó ${planned} dự kiến`}. ${
        opens === null ? 'Phóng to' : opens ? 'Mở từng sự kiện' : 'Thu lại'
      }`,
    clusters: (lane) => `${lane}: số sự kiện theo từng khoảng`,
    clusterKey: 'số sự kiện gộp lại, bấm để mở',
    across: (events) => `${events} sự kiện kéo dài`,
    eventCount: (events) => `${NUMBERS.vi.format(events)} sự kiện`,
    restOfPartners: (partners) => `${partners} đối tác khác`,
    moreRows: (left, next) =>
      next === undefined || next >= left ? `Xem nốt ${left} sự kiện` : `Xem thêm ${next} sự kiện`,
    shownRows: (shown, events) => `Đang hiện ${NUMBERS.vi.format(shown)} trên ${NUMBERS.vi.format(events)} sự kiện.`,
    noneInWindow: (days) => `Không có sự kiện nào trong khoảng ${days}.`,
    nearestBefore: (days) => `Sự kiện gần nhất trước đó: ${days}`,
    nearestAfter: (days) => `Sự kiện gần nhất sau đó: ${days}`,
    yearless: 'Không nêu năm',
    yearlessShare: (partner, events, ids, sources) =>
      `${partner}: ${events} sự kiện, ${areCounted(ids, sources) ? sourceCountText(sources, 'vi') : `bài ${ids.join(', ')}`}.`,
    oneText: (ids) => `${ids.join(' và ')} (cùng một văn bản)`,
    sameScale: 'Cùng tỷ lệ với bên trên.',
    ownScale: 'Tỷ lệ riêng.',
    tableTitle: (events, partners, byDate) =>
      `${events === 1 ? 'Một sự kiện' : `Tất cả ${NUMBERS.vi.format(events)} sự kiện`}${partners === '' ? '' : ` với ${partners}`}${
        byDate ? ', theo thứ tự thời gian' : ''
      }`,
    columns: {
      date: 'Ngày',
      basis: 'Ngày biết từ đâu',
      type: 'Loại',
      event: 'Sự kiện',
      place: 'Địa điểm',
      partner: 'Đối tác',
      sources: 'Nguồn',
    },
    notSelected: 'Sự kiện này không đáp ứng các điều kiện đã chọn.',
    otherwise: 'Ghi ngày khác',
    day: (here, how) =>
      `${{ wider: 'Ngày ở đây kém cụ thể hơn', part: 'Ở đây chỉ nêu một phần các ngày', other: 'Ngày ở đây khác' }[how]}: ${here}`,
    place: (here) => `Địa điểm ở đây ghi khác: ${here}`,
    onlyHere: (who) => `Chỉ bài này nêu: ${who}`,
    notHere: (who) => `Bài này không nêu: ${who}`,
    absentTitle: 'Không có sự kiện này',
    absent:
      'Liên kết dẫn đến một sự kiện mà kho bài hiện tại không có: bài viết đã thay đổi, hoặc liên kết đến từ một kho bài khác. Hãy chọn một sự kiện trong bảng.',
  },
  en: {
    overview: 'All years',
    brush: 'Days shown below',
    brushHelp:
      'Drag, click, or use the arrow keys (with Shift to lengthen or shorten); the keys [ and ] work anywhere on the page.',
    earlier: 'Earlier',
    later: 'Later',
    zooms: { day: 'Day', week: 'Week', month: 'Month', year: 'Year', all: 'All' },
    table: 'Table',
    contacts: 'Last contact',
    lanesBy: 'Lanes by',
    laneChoices: { type: 'Type', partner: 'Partner' },
    legend: 'Key',
    marks: {
      day: 'on that day',
      span: 'over these days',
      within: 'some time within these days, not stated when',
    },
    planned: 'planned',
    gap: 'years without events, shortened',
    gapYears: (years) => (years === 1 ? '1 year' : `${years} years`),
    knownFrom: KNOWN_FROM_EN,
    dateFrom: (basis) => `date ${KNOWN_FROM_EN[basis]}`,
    cluster: (lane, events, days, planned, opens) =>
      `${lane}: ${events} ${events === 1 ? 'event' : 'events'}, ${days}${planned === 0 ? '' : `, ${planned} of them planned`}. ${
        opens === null ? 'Zoom in' : opens ? 'Open them one by one' : 'Close'
      }`,
    clusters: (lane) => `${lane}: number of events in each column`,
    clusterKey: 'events that stand together: choose to open',
    across: (events) => `${events} longer ${events === 1 ? 'event' : 'events'}`,
    eventCount: (events) => `${NUMBERS.en.format(events)} ${events === 1 ? 'event' : 'events'}`,
    restOfPartners: (partners) => `${partners} more ${partners === 1 ? 'partner' : 'partners'}`,
    moreRows: (left, next) => {
      const count = next === undefined || next >= left ? left : next
      return `Show ${count === left ? 'the remaining' : 'the next'} ${count === 1 ? 'event' : `${count} events`}`
    },
    shownRows: (shown, events) => `${NUMBERS.en.format(shown)} of ${NUMBERS.en.format(events)} events are shown.`,
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
    tableTitle: (events, partners, byDate) =>
      `${events === 1 ? 'The one event' : `All ${NUMBERS.en.format(events)} events`}${partners === '' ? '' : ` with ${partners}`}${
        byDate ? ' in date order' : ''
      }`,
    columns: {
      date: 'Date',
      basis: 'Date known from',
      type: 'Type',
      event: 'Event',
      place: 'Where',
      partner: 'Partner',
      sources: 'Sources',
    },
    notSelected: 'This event is outside the chosen conditions.',
    otherwise: 'Dates it otherwise',
    day: (here, how) =>
      `${{ wider: 'The day is less exact here', part: 'Only part of the days here', other: 'Another day here' }[how]}: ${here}`,
    place: (here) => `The place is worded otherwise here: ${here}`,
    onlyHere: (who) => `Only here: ${who}`,
    notHere: (who) => `Not named here: ${who}`,
    absentTitle: 'No such event',
    absent:
      'The link leads to an event that this corpus does not have: the articles have changed, or the link is from another corpus. Choose an event in the table.',
  },
}
