/** The finding of the timeline as a title and the sentence under it. */
import type { UiLang } from '../../corpus/codebook.ts'
import { partsOfDay } from '../../corpus/edtf.ts'
import { daysIn } from '../../models/timeline/calendar.ts'
import type { Finding, Share } from '../../models/timeline/finding.ts'
import { windowText } from '../../models/timeline/windowText.ts'
import type { DayWindow } from '../../models/viewState.ts'

export interface FindingText {
  readonly title: string
  readonly lede: string
}

type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>
type Wording = { readonly [K in Finding['kind']]: (finding: Of<K>, partners: string) => FindingText }

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Numbers as a title writes them, up to the longest run of days that a finding names. */
const NUMBERS: Readonly<Record<UiLang, readonly string[]>> = {
  en: 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' '),
  vi: [
    'không',
    'một',
    'hai',
    'ba',
    'bốn',
    'năm',
    'sáu',
    'bảy',
    'tám',
    'chín',
    'mười',
    'mười một',
    'mười hai',
    'mười ba',
    'mười bốn',
  ],
}
const numberWord = (value: number, lang: UiLang) => NUMBERS[lang][value] ?? String(value)

const SHARE_EN: Readonly<Record<Share, string>> = {
  all: 'All events',
  most: 'More than half of all events',
  half: 'Half of all events',
}
const SHARE_VI: Readonly<Record<Share, string>> = {
  all: 'Tất cả sự kiện',
  most: 'Hơn một nửa số sự kiện',
  half: 'Một nửa số sự kiện',
}

function sameMonth({ first, last }: DayWindow): { readonly year: number; readonly month: number } | null {
  const [from, to] = [partsOfDay(first), partsOfDay(last)]
  return from.year === to.year && from.month === to.month ? from : null
}

function clusterEn(days: DayWindow): string {
  if (daysIn(days) === 1) return `on one day, ${windowText(days, 'en')}`
  const month = sameMonth(days)
  if (month === null) return `within ${windowText(days, 'en')}`
  return `on ${numberWord(daysIn(days), 'en')} days in ${MONTHS[month.month - 1] ?? ''} ${month.year}`
}

function clusterVi(days: DayWindow): string {
  if (daysIn(days) === 1) return `trong một ngày, ${windowText(days, 'vi')}`
  const month = sameMonth(days)
  if (month === null) return `trong các ngày ${windowText(days, 'vi')}`
  return `trong ${numberWord(daysIn(days), 'vi')} ngày của tháng ${month.month}/${month.year}`
}

const numberEn = (value: number) => value.toLocaleString('en-GB')
const numberVi = (value: number) => value.toLocaleString('vi')
const eventsEn = (count: number) => (count === 1 ? '1 event' : `${numberEn(count)} events`)

function dayUnknownEn(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ' For one of them no article gives the day: it is hatched.'
    : ` For ${numberEn(count)} of them no article gives the day: these are hatched.`
}

const en: Wording = {
  none: (_, partners) => ({
    title: partners === '' ? 'No event to show' : `No event with ${partners}`,
    lede: 'No article tells of an event together with its date.',
  }),
  yearless: ({ total }) => ({
    title:
      total === 1
        ? 'The year of the one event is not stated'
        : `The year of all ${numberEn(total)} events is not stated`,
    lede: 'The articles give a day or a month, and no other article completes it.',
  }),
  cluster: ({ share, count, total, days, dayUnknown }) => ({
    title: `${SHARE_EN[share]} fall ${clusterEn(days)}`,
    lede: `${numberEn(count)} of ${eventsEn(total)}, on ${windowText(days, 'en')}.${dayUnknownEn(dayUnknown)}`,
  }),
  year: ({ share, year, count, total, years: [first, last] }) => {
    const spread = first === last ? `in ${first}` : `from ${first} to ${last}`
    const lede = `${numberEn(count)} of ${eventsEn(total)} ${count === 1 ? 'begins' : 'begin'} in ${year}; the record runs ${spread}.`
    if (total === 1) return { title: `The one event falls in ${year}`, lede: 'The corpus tells of no other.' }
    if (share === 'level') return { title: `${eventsEn(total)} ${spread}`, lede: `No year stands out. ${lede}` }
    if (share === 'more') return { title: `More events fall in ${year} than in any other year`, lede }
    return { title: `${SHARE_EN[share]} fall in ${year}`, lede }
  },
}

const vi: Wording = {
  none: (_, partners) => ({
    title: partners === '' ? 'Không có sự kiện nào' : `Không có sự kiện nào với ${partners}`,
    lede: 'Không bài báo nào nêu sự kiện kèm theo thời gian.',
  }),
  yearless: ({ total }) => ({
    title: total === 1 ? 'Sự kiện duy nhất không được nêu năm' : `Cả ${numberVi(total)} sự kiện đều không được nêu năm`,
    lede: 'Các bài báo chỉ nêu ngày hoặc tháng, và không bài nào khác bổ sung được.',
  }),
  cluster: ({ share, count, total, days, dayUnknown }) => ({
    title: `${SHARE_VI[share]} diễn ra ${clusterVi(days)}`,
    lede: `${numberVi(count)} trên ${numberVi(total)} sự kiện, ${daysIn(days) === 1 ? 'ngày' : 'các ngày'} ${windowText(days, 'vi')}.${
      dayUnknown === 0
        ? ''
        : ` Với ${numberVi(dayUnknown)} sự kiện trong số đó, không bài nào nêu rõ ngày: dấu được gạch chéo.`
    }`,
  }),
  year: ({ share, year, count, total, years: [first, last] }) => {
    const spread = first === last ? `trong năm ${first}` : `từ năm ${first} đến năm ${last}`
    const lede = `${numberVi(count)} trên ${numberVi(total)} sự kiện bắt đầu trong năm ${year}; các sự kiện trải ${spread}.`
    if (total === 1)
      return { title: `Sự kiện duy nhất diễn ra năm ${year}`, lede: 'Kho bài không nêu sự kiện nào khác.' }
    if (share === 'level')
      return { title: `${numberVi(total)} sự kiện ${spread}`, lede: `Không năm nào nổi bật. ${lede}` }
    if (share === 'more') return { title: `Năm ${year} có nhiều sự kiện hơn mọi năm khác`, lede }
    return { title: `${SHARE_VI[share]} diễn ra trong năm ${year}`, lede }
  },
}

const WORDING: Readonly<Record<UiLang, Wording>> = { vi, en }

/** `partners`: names of the chosen partners, empty for all. */
export function findingText(finding: Finding, partners: string, lang: UiLang): FindingText {
  const wording = WORDING[lang]
  switch (finding.kind) {
    case 'none':
      return wording.none(finding, partners)
    case 'yearless':
      return wording.yearless(finding, partners)
    case 'cluster':
      return wording.cluster(finding, partners)
    case 'year':
      return wording.year(finding, partners)
  }
}
