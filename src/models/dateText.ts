/** EDTF in words of the reader's language; what is not known is not said. */
import type { UiLang } from '../corpus/codebook.ts'
import { type DateParts, parseEdtf, partsOfDay, weekdayOf } from '../corpus/edtf.ts'
import type { Edtf } from '../corpus/types.ts'

const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS: Readonly<Record<UiLang, readonly string[]>> = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** "23 Oct 2025", "23/10/2025"; "Aug 1957", "8/1957"; a missing year is left out. */
function partsText({ year, month, day }: DateParts, lang: UiLang): string {
  if (month === null) return year === null ? '' : String(year)
  if (lang === 'vi') return [day, month, year].filter((part) => part !== null).join('/')
  return [day, MONTHS_EN[month - 1], year].filter((part) => part !== null && part !== undefined).join(' ')
}

/** Two ends with what they share said once: "22–24 Oct 2025", "22–24/10/2025", "2025–2028". */
function rangeText(from: DateParts, to: DateParts, lang: UiLang): string {
  if (from.year === to.year && from.month !== null && to.month !== null) {
    if (from.month === to.month && from.day !== null) return `${from.day}–${partsText(to, lang)}`
    return `${partsText({ ...from, year: null }, lang)}–${partsText(to, lang)}`
  }
  return `${partsText(from, lang)}–${partsText(to, lang)}`
}

/** A date as a reader writes it; that a year or a day is not stated is said by `dateNote`. */
export function dateText(date: Edtf, lang: UiLang): string {
  const parsed = parseEdtf(date)
  if (parsed === null) return date
  return parsed.kind === 'date' ? partsText(parsed.at, lang) : rangeText(parsed.from, parsed.to, lang)
}

/** What a date leaves open, in words; null where it leaves nothing open. */
export function dateNote(date: Edtf, lang: UiLang): string | null {
  const parsed = parseEdtf(date)
  if (parsed === null) return null
  const noYear = (parsed.kind === 'date' ? parsed.at : parsed.from).year === null
  const notes = [
    parsed.kind === 'one-of' ? { vi: 'không nêu rõ ngày', en: 'day not stated' }[lang] : '',
    noYear ? { vi: 'không nêu năm', en: 'year not stated' }[lang] : '',
  ].filter(Boolean)
  return notes.length > 0 ? notes.join(', ') : null
}

/** A day number as "Thu 23 Oct 2025", "T5 23/10/2025". */
export function dayText(day: number, lang: UiLang): string {
  return `${WEEKDAYS[lang][weekdayOf(day)] ?? ''} ${partsText(partsOfDay(day), lang)}`
}

/** The weekday of a day number, short. */
export function weekdayText(day: number, lang: UiLang): string {
  return WEEKDAYS[lang][weekdayOf(day)] ?? ''
}

/** A month, short: "Oct", "Th 10". */
export function monthText(month: number, lang: UiLang): string {
  return lang === 'vi' ? `Th ${month}` : (MONTHS_EN[month - 1] ?? '')
}
