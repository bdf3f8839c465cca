/** The strings of what differs between articles. */
import type { DifferenceKind } from '../../models/difference/differences.ts'
import type { Words } from '../../ui/View.tsx'

interface DifferenceWords {
  readonly title: (counts: readonly string[]) => string
  readonly nothing: string
  readonly count: Readonly<Record<DifferenceKind, (count: number) => string>>
  /** How many rows of a kind are told alike. */
  readonly alike: (count: number) => string
  readonly note: Readonly<Record<DifferenceKind, string>>
  readonly subject: Readonly<Record<DifferenceKind, string>>
  readonly notTold: Readonly<Record<DifferenceKind, string>>
  readonly moreQuotes: (count: number) => string
  readonly noQuote: string
}

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`

export const DIFFERENCE_WORDS: Words<DifferenceWords> = {
  vi: {
    title: (counts) => `Điểm khác nhau: ${counts.join(', ')}`,
    nothing: 'Điểm khác nhau: không có trong dữ liệu đã mã hoá',
    count: {
      sectors: (count) => `${count} lĩnh vực không có ở mọi bài`,
      stages: (count) => `${count} lĩnh vực khác mức độ`,
      figures: (count) => `${count} số liệu`,
      names: (count) => `${count} tên người`,
      dates: (count) => `${count} ngày, sự kiện`,
    },
    alike: (count) => (count === 0 ? 'không mục nào giống nhau' : `${count} mục giống nhau`),
    note: {
      sectors: 'Mức độ cao nhất mà bài ghi nhận cho lĩnh vực, kèm câu đầu tiên ở mức độ đó.',
      stages: 'Các bài cùng nêu lĩnh vực nhưng mức độ cao nhất không như nhau.',
      figures: 'Cùng một số và cùng đơn vị được coi là một số liệu.',
      names: 'Tên được so theo chữ cái, không kể dấu; câu trích là câu kể sự kiện có người đó.',
      dates: 'Sự kiện chỉ có ở một số bài, hoặc các bài ghi ngày khác nhau.',
    },
    subject: { sectors: 'Lĩnh vực', stages: 'Lĩnh vực', figures: 'Số liệu', names: 'Người', dates: 'Sự kiện' },
    notTold: {
      sectors: 'không nêu',
      stages: 'không nêu',
      figures: 'không nêu số này',
      names: 'không nhắc tên',
      dates: 'không kể',
    },
    moreQuotes: (count) => `và ${count} câu nữa`,
    noQuote: 'có nêu tên, không gắn với sự kiện có ngày nào',
  },
  en: {
    title: (counts) => `What differs: ${counts.join(', ')}`,
    nothing: 'What differs: nothing that is coded',
    count: {
      sectors: (count) => `${plural(count, 'sector', 'sectors')} not in every article`,
      stages: (count) => `${plural(count, 'sector', 'sectors')} at different stages`,
      figures: (count) => plural(count, 'figure', 'figures'),
      names: (count) => plural(count, 'name', 'names'),
      dates: (count) => plural(count, 'date or event', 'dates and events'),
    },
    alike: (count) => (count === 0 ? 'none told alike' : `${count} told alike`),
    note: {
      sectors: 'The highest stage that the article gives the sector, with the first sentence at that stage.',
      stages: 'The articles name the sector, and their highest stages are not the same.',
      figures: 'The same number with the same unit counts as one figure.',
      names:
        'Names are compared letter by letter, diacritics aside; the quote tells an event in which the person takes part.',
      dates: 'Events that not every article tells, or that they date differently.',
    },
    subject: { sectors: 'Sector', stages: 'Sector', figures: 'Figure', names: 'Person', dates: 'Event' },
    notTold: {
      sectors: 'not named',
      stages: 'not named',
      figures: 'not given',
      names: 'not named',
      dates: 'not told',
    },
    moreQuotes: (count) => `and ${count} more`,
    noQuote: 'named, and part of no dated event',
  },
}
