/** What a filtered briefing says instead: that something is not among what is chosen does not mean that the record does not have it. */
import type { UiLang } from '../../corpus/codebook.ts'
import { listOf } from '../eventLabel.ts'
import { type BriefingWords, type GapWords, NAMED, type Reaching } from './BriefingWords.ts'

/** Where anything but partners is chosen. */
type NarrowedWords = Pick<
  BriefingWords,
  'noneReached' | 'asksNothing' | 'noPromise' | 'noEvents' | 'noContacts' | 'noFigures' | 'noInstruments'
>

/** Where statements of the sectors that are shown are left out too. */
interface FilteredWords extends Pick<BriefingWords, 'title' | 'highest'> {
  readonly gaps: Pick<GapWords, 'silent' | 'silentWith' | 'silence'>
}

export const NARROWED_WORDS: Readonly<Record<UiLang, NarrowedWords>> = {
  vi: {
    noneReached: 'Trong phần đã chọn, không câu nào cho biết đã có việc được nhất trí, ký kết hay thực hiện.',
    asksNothing: (side, other) => `Trong phần đã chọn, không bài nào cho thấy ${side} đề xuất gì với ${other}.`,
    noPromise: 'Trong phần đã chọn, không có việc nào mới dừng ở mức nhất trí hoặc dự kiến.',
    noEvents: 'Trong phần đã chọn, không bài nào nêu sự kiện kèm theo thời gian.',
    noContacts: 'Trong phần đã chọn, không bài nào nêu cuộc gặp có ghi ngày.',
    noFigures: 'Trong phần đã chọn, không bài nào nêu số liệu.',
    noInstruments: 'Trong phần đã chọn, không bài nào nêu văn kiện.',
  },
  en: {
    noneReached: 'No sentence of what is chosen says that anything is agreed, signed or done.',
    asksNothing: (side, other) => `Nothing of what is chosen shows ${side} proposing anything to ${other}.`,
    noPromise: 'Nothing of what is chosen stands at agreed or planned without more being said.',
    noEvents: 'What is chosen tells of no event together with its date.',
    noContacts: 'What is chosen reports no dated meeting.',
    noFigures: 'What is chosen gives no figure.',
    noInstruments: 'What is chosen names no instrument.',
  },
}

export const FILTERED_WORDS: Readonly<Record<UiLang, FilteredWords>> = {
  vi: {
    title: titleVi,
    highest: 'Mức độ cao nhất trong phần đã chọn',
    gaps: {
      silent: (sectors) => `Phần đã chọn không nhắc đến: ${sectors.join('; ')}.`,
      silentWith: (partner, sectors) => `Với ${partner}, phần đã chọn không nhắc đến: ${sectors.join('; ')}.`,
      silence: 'Hồ sơ có thể có câu khác về các lĩnh vực này.',
    },
  },
  en: {
    title: titleEn,
    highest: 'Highest stage in what is chosen',
    gaps: {
      silent: (sectors) => `Not in what is chosen: ${listOf(sectors, 'en')}.`,
      silentWith: (partner, sectors) => `Not in what is chosen with ${partner}: ${listOf(sectors, 'en')}.`,
      silence: 'The record may have other statements on these sectors.',
    },
  },
}

const most = (all: readonly Reaching[]) => all.reduce((best, one) => (one.spoken > best.spoken ? one : best))

function titleEn(all: readonly Reaching[], sectors: number): string {
  const [first, ...rest] = all
  if (first === undefined) return ''
  const of = `${sectors} ${sectors === 1 ? 'sector' : 'sectors'}`
  if (all.length > NAMED) {
    const widest = most(all)
    return `What is chosen speaks of ${all.length} partners; with ${widest.name}, of ${widest.spoken} of ${of}`
  }
  const others = rest.map(({ name, spoken }) => `; with ${name}, of ${spoken === 0 ? 'none' : spoken}`)
  return `With ${first.name}, what is chosen speaks of ${first.spoken} of ${of}${others.join('')}`
}

function titleVi(all: readonly Reaching[], sectors: number): string {
  const [first, ...rest] = all
  if (first === undefined) return ''
  if (all.length > NAMED) {
    const widest = most(all)
    return `Phần đã chọn nói đến ${all.length} đối tác; với ${widest.name}: ${widest.spoken}/${sectors} lĩnh vực`
  }
  const others = rest.map(({ name, spoken }) => `; với ${name}: ${spoken === 0 ? 'không lĩnh vực nào' : spoken}`)
  return `Với ${first.name}, phần đã chọn nói đến ${first.spoken}/${sectors} lĩnh vực${others.join('')}`
}
