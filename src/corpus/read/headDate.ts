/** The date at the head of an article (codebook section 7), where a line gives one and says nothing else. */
import { asEdtf, dateOf } from '../edtf.ts'
import { agencyOf } from '../lexicon/agencies.ts'
import type { Edtf } from '../types.ts'
import { HALF, LETTER, MARK, NUMBER, UNITS, unitAt } from '../units.ts'
import { DIGITS, type Look } from './look.ts'
import type { Openings } from './phrases.ts'
import { foldedText } from './readWords.ts'
import type { WordSets } from './wordSets.ts'

/** ` date 2025-10-23 …`: the form in which many collections put the day of publication before the text. */
const PREFIX = /^date (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=\s|$)/

/** A head line is short; a longer one is text. */
const LONGEST = 90
const TIME = /(?<!\d)\d{1,2}\s?(?:[:h]\s?\d{2})(?::\d{2})?(?!\d)|\(?(?:gmt|utc)\s?[+-]?\s?\d{0,2}(?::\d{2})?\)?/g
const CLOCK = /(?<!\d)\d{1,2}\s?[:h]\s?\d{2}(?!\d)/
const BRACKETS = /\([^()]{2,30}\)/
const OPENING = 0x28
const SPACE = 0x20
/** The most that stands in brackets. */
const BRACKETED = 30
const SIGNATURE_WORDS = 5
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const DAY_FIRST = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/
/** "2025年12月1日", as Chinese and Japanese write a day. */
const IDEOGRAPHS = /(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/
/** "25.11.24": a year of two digits, where nothing else on the line is a date. */
const SHORT_YEAR = /(?<![\d./-])(\d{1,2})[./](\d{1,2})[./](\d{2})(?![\d./-])/
/** What every date has: a year of four digits, or of two behind a sign. */
const HAS_YEAR = /\d{4}|[./]\d{2}/
/** And every one in numbers, between them. */
const IN_NUMBERS = /\d\s?[-/.年]\s?\d/
const MONTH_YEAR = /(?<!\d)(\d{1,2})[-/.](\d{4})(?!\d)/

/** `date …` at the start of a line: its date and its length in UTF-16 units; null where there is none. */
export function datePrefix(line: string): { readonly date: Edtf; readonly length: number } | null {
  const found = PREFIX.exec(line)
  const date = found?.[1] === undefined ? null : asEdtf(found[1])
  return found === null || date === null ? null : { date, length: found[0].length }
}

/** The date of a line that is a date and nothing more but a time, a weekday, "updated"; null for any other line. */
export function dateLine({ raw: line, folded, signs }: Look, words: WordSets): Edtf | null {
  if (line.length > LONGEST || (signs & DIGITS) === 0 || !HAS_YEAR.test(folded)) return null
  const prefix = datePrefix(line)
  if (prefix?.length === line.length) return prefix.date
  let rest = folded.replace(TIME, ' ')
  const found = numeric(rest) ?? named(rest, words)
  if (found === null) return null
  rest = rest.replace(found.text, ' ')
  for (const word of words.aroundDates) rest = withoutWord(rest, word)
  if (isPlace(rest, words) || isAgency(line) || isPlaceForm(line, rest) || isByline(line, rest)) return found.date
  return wordCount(rest) <= (isHeadForm(line) ? SIGNATURE_WORDS : 0) ? found.date : null
}

/** A date with its year anywhere in a few words. */
export function dateIn(words: string, sets: WordSets): Edtf | null {
  if (!/\d{4}/.test(words)) return null
  const folded = foldedText(words)
  return (numeric(folded) ?? named(folded, sets))?.date ?? null
}

/** "Nhân Dân, 10/01/2025": the paper's name beside the date. */
const isAgency = (line: string) => agencyOf(line.replace(/[^\p{L}\p{M}+ ]+/gu, ' ').trim()) !== null

const PLACE_WORDS = 3
const PLACE_FORM = /^\p{Lu}[\p{L}\p{M}.'’]*(?:[ -]\p{Lu}[\p{L}\p{M}.'’]*){0,2}, ?[^,]*(?:, \d{4})?$/u

/** "ISTANBUL, January 14, 2025": up to three words with capitals and a comma, and nothing but the date behind them. */
const isPlaceForm = (line: string, rest: string) => PLACE_FORM.test(line) && wordCount(rest) <= PLACE_WORDS

const BYLINE_WORDS = 8

/** "By Staff Writer, The Hanoi Times, August 22, 2022": one of the names between the commas is a paper's. */
const isByline = (line: string, rest: string) =>
  wordCount(rest) <= BYLINE_WORDS && !/[.!?…]$/.test(line) && line.split(',').some((part) => isAgency(part))

/** A city, and an agency in brackets behind it: "HANOI (Reuters)". */
export function isPlace(folded: string, { cities, longestCity }: WordSets): boolean {
  const { length } = folded
  let most = longestCity
  let isBare = true
  for (let at = 0, letters = 0, before = 0; at < length; at++) {
    const unit = folded.charCodeAt(at)
    const classes = UNITS[unit] ?? 0
    if (classes & (LETTER | MARK | HALF) && ++letters > most) return false
    if ((classes & (LETTER | MARK)) === 0 && (unit !== SPACE || before === SPACE)) isBare = false
    if (unit === OPENING && most === longestCity) most += BRACKETED
    before = unit
  }
  if (isBare) return cities.has(folded.trim())
  const place = folded.replace(BRACKETS, ' ').replace(/[^\p{L}\p{M} ]/gu, '')
  return cities.has(place.trim().replace(/ +/g, ' '))
}

/** A clock, a stroke or a dot beside a date: then a name of a few words is the page's signature and no sentence. */
const isHeadForm = (line: string) => (/[|·•]/.test(line) || CLOCK.test(line)) && !/[.!?…]$/.test(line)
/** Words of one or two letters ("г.", "в", "at") say nothing beside a date. */
function wordCount(text: string): number {
  const { length } = text
  let count = 0
  for (let at = 0, letters = 0; at < length; at++) {
    if ((UNITS[text.charCodeAt(at)] ?? 0) & (LETTER | NUMBER)) letters++
    else letters = 0
    if (letters === 3) count++
  }
  return count
}

interface Found {
  readonly date: Edtf
  readonly text: string
}

function made(text: string, year: string | undefined, month: number, day: string | undefined): Found | null {
  const date = dateOf({ year: Number(year), month, day: day === undefined ? null : Number(day) })
  return date === null ? null : { date, text }
}

function numeric(line: string): Found | null {
  if (!IN_NUMBERS.test(line)) return null
  const iso = ISO.exec(line)
  if (iso !== null) return made(iso[0], iso[1], Number(iso[2]), iso[3])
  const dayFirst = DAY_FIRST.exec(line)
  if (dayFirst !== null) return made(dayFirst[0], dayFirst[3], Number(dayFirst[2]), dayFirst[1])
  const monthYear = MONTH_YEAR.exec(line)
  if (monthYear !== null) return made(monthYear[0], monthYear[2], Number(monthYear[1]), undefined)
  const ideographs = IDEOGRAPHS.exec(line)
  if (ideographs !== null) return made(ideographs[0], ideographs[1], Number(ideographs[2]), ideographs[3])
  const short = SHORT_YEAR.exec(line)
  return short === null ? null : made(short[0], `20${short[3]}`, Number(short[2]), short[1])
}

/** "june 06, 2025", "23 october 2025", "ngày 23 tháng 10 năm 2025", "october 2025". */
function named(line: string, { months, monthNames }: WordSets): Found | null {
  if (!hasMonth(line, monthNames)) return null
  for (const [name, month] of months) {
    const at = line.indexOf(name)
    if (at < 0 || isLetter(line, at - 1) || isLetter(line, at + name.length, LETTER | NUMBER)) continue
    const before = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?:of )?|[-/.])$/.exec(line.slice(0, at))
    const after = line.slice(at + name.length)
    const dayAfter = before === null ? /^\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(after) : null
    const year = /^\D{0,6}(\d{4})(?!\d)/.exec(after.slice(dayAfter?.[0].length ?? 0))
    if (year === null) continue
    const from = before === null ? at : at - before[0].length + (before[0].startsWith(before[1] ?? '') ? 0 : 1)
    const to = at + name.length + (dayAfter?.[0].length ?? 0) + year[0].length
    return made(line.slice(from, to), year[1], month, before?.[1] ?? dayAfter?.[1])
  }
  return null
}

/** Whether the name of a month begins anywhere but amid a word. */
function hasMonth(line: string, names: Openings): boolean {
  const { length } = line
  for (let at = 0, inWord = false; at < length; at++) {
    if (!inWord && names.at(line, at) !== null) return true
    inWord = ((UNITS[line.charCodeAt(at)] ?? 0) & LETTER) !== 0
  }
  return false
}

/** Whether a letter, or another of certain classes, stands at a place; none stands beyond the ends. */
const isLetter = (line: string, at: number, classes = LETTER) =>
  at >= 0 && at < line.length && (unitAt(line, at) & classes) !== 0

function withoutWord(line: string, word: string): string {
  const at = line.indexOf(word)
  if (at < 0 || isLetter(line, at - 1) || isLetter(line, at + word.length)) return line
  return `${line.slice(0, at)} ${line.slice(at + word.length)}`
}
