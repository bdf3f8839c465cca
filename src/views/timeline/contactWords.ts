import type { Level } from '../../models/lastContact/officeLevel.ts'
import { LEVEL_WORDS } from '../../ui/levelWords.ts'
import type { Words } from '../../ui/View.tsx'

interface ContactWords {
  /** `partner`: whom they met last; null where no meeting is dated. */
  readonly title: (partner: string | null, days: string) => string
  readonly asOf: (day: string) => string
  readonly noDate: string
  readonly rule: string
  readonly level: string
  readonly meeting: string
  readonly date: string
  readonly since: string
  readonly levels: Readonly<Record<Level, string>>
  readonly oneSide: string
  readonly days: (least: number, most: number) => string
  readonly without: (levels: readonly string[]) => string
  readonly yearless: (partner: string, meetings: number) => string
  readonly showQuote: string
  readonly hideQuote: string
  readonly morePartners: (partners: number) => string
}

const number = { vi: new Intl.NumberFormat('vi'), en: new Intl.NumberFormat('en-GB') }

function daysEn(least: number, most: number): string {
  if (most === 0) return 'the same day'
  if (least === most) return `${number.en.format(most)} ${most === 1 ? 'day' : 'days'}`
  return `${number.en.format(least)}–${number.en.format(most)} ${most === 1 ? 'day' : 'days'}`
}

function daysVi(least: number, most: number): string {
  if (most === 0) return 'cùng ngày'
  return `${least === most ? '' : `${number.vi.format(least)}–`}${number.vi.format(most)} ngày`
}

export const CONTACT_WORDS: Words<ContactWords> = {
  vi: {
    title: (partner, days) =>
      partner === null
        ? 'Lần tiếp xúc gần nhất: không cuộc gặp nào có đủ ngày tháng năm'
        : `Lần tiếp xúc gần nhất: với ${partner}, ${days === 'cùng ngày' ? 'đúng ngày mới nhất của kho bài' : `cách đây ${days}`}`,
    asOf: (day) => `Số ngày được tính đến ${day}, ngày mới nhất của kho bài.`,
    noDate: 'Không bài nào ghi ngày ở đầu bài, nên không có mốc để tính số ngày.',
    rule: 'Cấp của cuộc gặp là cấp thấp hơn trong hai bên, theo chức vụ cao nhất mà mỗi bên cử; phó thủ tướng được xếp vào cấp bộ trưởng.',
    level: 'Cấp',
    meeting: 'Cuộc gặp gần nhất',
    date: 'Ngày',
    since: 'Đã qua',
    levels: LEVEL_WORDS.vi,
    oneSide: 'theo chức vụ của một bên, bên kia không nêu',
    days: daysVi,
    without: (levels) => `Không có cuộc gặp nào ghi ngày ở cấp: ${levels.join('; ')}.`,
    yearless: (partner, meetings) => `${partner}: ${meetings} cuộc gặp không được tính vì không bài nào nêu năm.`,
    showQuote: 'Xem trích dẫn',
    hideQuote: 'Ẩn trích dẫn',
    morePartners: (partners) => `Xem thêm ${partners} đối tác`,
  },
  en: {
    title: (partner, days) =>
      partner === null
        ? 'Last contact: no meeting has a full date'
        : `Last contact: with ${partner}, ${days === 'the same day' ? 'on the newest day of the corpus' : `${days} ago`}`,
    asOf: (day) => `Days are counted to ${day}, the newest date in the corpus.`,
    noDate: 'No article has a date at its head, so there is no day to count from.',
    rule: 'A meeting’s level is the lower of the two sides’, each by the highest office that it brought; a deputy prime minister counts as a minister.',
    level: 'Level',
    meeting: 'Last meeting',
    date: 'Date',
    since: 'Since then',
    levels: LEVEL_WORDS.en,
    oneSide: 'by one side’s office; the other’s is not stated',
    days: daysEn,
    without: (levels) => `No dated meeting at the level of: ${levels.join('; ')}.`,
    yearless: (partner, meetings) =>
      meetings === 1
        ? `${partner}: 1 meeting does not count, as no article gives its year.`
        : `${partner}: ${meetings} meetings do not count, as no article gives their year.`,
    showQuote: 'Show quote',
    hideQuote: 'Hide quote',
    morePartners: (partners) => `Show ${partners} more ${partners === 1 ? 'partner' : 'partners'}`,
  },
}
