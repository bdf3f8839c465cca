/** Every expression of time in an article, resolved (codebook section 5). */
import { daysOf, hasYear, parseEdtf } from '../../edtf.ts'
import { rawSpan } from '../../fold.ts'
import type { Anchor, DateWords, Relation } from '../../lexicon/DateWords.ts'
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { ReadArticle, Span } from '../../types.ts'
import { foldedOf } from '../foldedOf.ts'
import type { Parsed, ParsedTime } from './Parsed.ts'
import { dateAt, Reading, yearsAt } from './parseDates.ts'
import { spanAt } from './parseSpans.ts'
import { type Before, type HeadDate, headDate, type Lean, type Resolved, resolve } from './resolve.ts'
import { type DateToken, dateTokens } from './tokens.ts'

/** How a date bounds the deed: on it, from it on, by it, or (a stretch) somewhere along it. */
export type Bound = 'at' | 'since' | 'by' | 'along'

export type DateMeaning =
  /** `past`: it lies before the date at the head, `ahead`: it begins after it; `past` is null where the article has none, or the date names no year. */
  | {
      readonly kind: 'date'
      readonly resolved: Resolved
      readonly bound: Bound
      readonly past: boolean | null
      readonly ahead: boolean
    }
  /** A weekday, "this year", "over the past 75 years" without a date at the head. */
  | { readonly kind: 'open'; readonly bound: Bound }
  /** A day that hangs on something else that the article tells ("after the talks", "trước đó"). */
  | { readonly kind: 'relation'; readonly relation: Relation; readonly anchor: Anchor | null }

/** `sentence` indexes the article's sentences; offsets are of the raw text. */
export interface DateMention extends Span {
  readonly sentence: number
  readonly meaning: DateMeaning
}

let last: { readonly article: ReadArticle; readonly dates: readonly DateMention[] } | null = null

/** In the order of the text, not overlapping; only inside sentences. Several rules ask one after another, so the newest article's are kept. */
export function findDates(article: ReadArticle, lexicon: Lexicon): readonly DateMention[] {
  if (last?.article !== article) last = { article, dates: read(article, lexicon.events.dates) }
  return last.dates
}

/** What an expression of time can begin with; most small words cannot. */
const STARTS = new Set<DateToken['kind']>([
  'digits',
  'month',
  'month-of',
  'weekday',
  'relative',
  'told-day',
  'number',
  'past',
  'first',
  'relation',
])

/** A word for a day begins a date only where a number or a name of the calendar follows ("the" seldom does). */
function canStart(reading: Reading, index: number, token: DateToken): boolean {
  if (token.kind !== 'day' && token.kind !== 'day-part') return STARTS.has(token.kind)
  const next = reading.beside(index + 1)?.kind
  return next === 'digits' || next === 'month' || next === 'month-of' || next === 'day'
}

function read(article: ReadArticle, words: DateWords): DateMention[] {
  const folded = foldedOf(article)
  const tokens = dateTokens(folded.text, words)
  const reading = new Reading(folded.text, tokens, words.looseDays)
  const head = headDate(article.meta.publishedOn?.value ?? null)
  const mentions: DateMention[] = []
  let sentence = 0
  let before: Before = { told: null, year: null, ahead: null }
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    if (token === undefined) break
    if (!canStart(reading, index, token)) {
      index++
      continue
    }
    const raw = rawSpan(folded, token.start, token.end)
    while (sentence < article.sentences.length && (article.sentences[sentence]?.end ?? 0) <= raw.start) sentence++
    const at = article.sentences[sentence]
    if (at === undefined) break
    if (raw.start < at.start) {
      index++
      continue
    }
    const hit: Hit | null =
      isName(article.text, token, raw) || inWeek(reading, index) ? mentionAt(reading, index, head, before) : null
    if (hit === null) {
      index++
      continue
    }
    const span = rawSpan(folded, hit.start, hit.end)
    if (span.end <= at.end) {
      mentions.push({ start: span.start, end: span.end, sentence, meaning: hit.meaning })
      before = {
        told: dayTold(hit.meaning) ?? before.told,
        year: yearTold(hit.meaning) ?? before.year,
        ahead: hit.weekly ? (dayAhead(hit.meaning, head) ?? before.ahead) : before.ahead,
      }
    }
    index = Math.max(hit.next, index + 1)
  }
  return mentions
}

/** A name that is also a word counts only with a capital on its last word ("May", "tháng Ba"). */
function isName(text: string, token: DateToken, raw: Span): boolean {
  if ((token.kind !== 'month' && token.kind !== 'weekday') || !token.word.capital) return true
  const last = text.slice(raw.start, raw.end).split(' ').at(-1) ?? ''
  const initial = last.charAt(0)
  return initial !== initial.toLowerCase()
}

/** "thứ năm tuần trước": however it is written, a weekday. */
function inWeek(reading: Reading, index: number): boolean {
  return reading.token(index)?.kind === 'weekday' && reading.beside(index + 1)?.kind === 'relative'
}

/** The one day that a date names, with its year. */
function dayTold(meaning: DateMeaning): Resolved | null {
  if (meaning.kind !== 'date' || !hasYear(meaning.resolved.date)) return null
  const parsed = parseEdtf(meaning.resolved.date)
  return parsed?.kind === 'date' && parsed.at.day !== null ? meaning.resolved : null
}

/** The one year that a date is of. */
function yearTold(meaning: DateMeaning): number | null {
  const parsed = meaning.kind === 'date' ? parseEdtf(meaning.resolved.date) : null
  return parsed?.kind === 'date' ? parsed.at.year : null
}

/** The first day of a date that lies within a fortnight after the head date. */
function dayAhead(meaning: DateMeaning, head: HeadDate | null): number | null {
  if (meaning.kind !== 'date' || head === null) return null
  const first = daysOf(meaning.resolved.date)?.first ?? head.day
  return first > head.day && first <= head.day + 14 ? first : null
}

interface Hit extends Span {
  readonly next: number
  /** Whether it is said by weekday or week, as what a programme tells day by day. */
  readonly weekly: boolean
  readonly meaning: DateMeaning
}

function mentionAt(reading: Reading, index: number, head: HeadDate | null, before: Before): Hit | null {
  const parsed = spanAt(reading, index) ?? dateAt(reading, index) ?? yearsAt(reading, index)
  if (parsed !== null) return dated(reading, index, parsed, head, before)
  return related(reading, index)
}

function dated(reading: Reading, index: number, parsed: Parsed, head: HeadDate | null, before: Before): Hit | null {
  const { start, end, next, time, lean } = leaning(reading, index, absorbWeekday(reading, parsed), before.year)
  const bound = boundOf(reading, index, parsed)
  const resolved = resolve(time, head, isFuture(reading, index), before, lean)
  const weekly = time.kind === 'weekday' || (time.kind === 'relative' && time.unit === 'week')
  if (resolved !== null) {
    const days = daysOf(resolved.date)
    const past = days === null || head === null ? null : days.last < head.day
    const begins = days !== null && head !== null && days.first > head.day
    return { start, end, next, weekly, meaning: { kind: 'date', resolved, bound, past, ahead: begins } }
  }
  const { kind } = parsed.time
  const open =
    head === null && (kind === 'weekday' || kind === 'relative' || kind === 'stretch' || kind === 'first-months')
  return open ? { start, end, next, weekly, meaning: { kind: 'open', bound } } : null
}

/** "October last year", "tháng 3 năm sau", "last May", "tháng 9 tới": the words beside a date without a year that say which it is of. */
function leaning(
  reading: Reading,
  index: number,
  { start, end, next, time }: Parsed,
  toldYear: number | null,
): Leaning {
  const from = time.kind === 'point' ? time.at : time.kind === 'range' ? time.from : null
  if (from === null || from.year !== null) return { start, end, next, time, lean: null }
  const after = reading.beside(next)
  if (after?.kind === 'relative' && after.word.unit === 'year')
    return { start, end: after.end, next: next + 1, time, lean: after.word.offset }
  if (after?.kind === 'that-year' && toldYear !== null)
    return { start, end: after.end, next: next + 1, time: inYear(time, toldYear), lean: null }
  if ((after?.kind === 'next' || after?.kind === 'to-come') && from.day === null)
    return { start, end: after.end, next: next + 1, time, lean: 'next' }
  const before = reading.beside(index) === null ? null : reading.token(index - 1)
  const lean = from.day === null && (before?.kind === 'last' || before?.kind === 'next') ? before.kind : null
  return { start, end, next, time, lean }
}

/** "in October that year": with the year last told of. */
function inYear(time: ParsedTime, year: number): ParsedTime {
  if (time.kind === 'point') return { ...time, at: { ...time.at, year } }
  if (time.kind === 'range') return { ...time, from: { ...time.from, year }, to: { ...time.to, year } }
  return time
}

interface Leaning extends Parsed {
  readonly lean: Lean
}

/** "Friday, March 28", "Wednesday (Mar 26)", "sáng nay, 12-11": the weekday only names the day that follows. */
function absorbWeekday(reading: Reading, parsed: Parsed): Parsed {
  const { time } = parsed
  const isDay = time.kind === 'weekday' || time.kind === 'told-day' || (time.kind === 'relative' && time.unit === 'day')
  if (!isDay || reading.beside(parsed.next, '(') === null) return parsed
  const date = dateAt(reading, parsed.next, true)
  return date === null ? parsed : { start: parsed.start, end: date.end, next: date.next, time: date.time }
}

function boundOf(reading: Reading, index: number, parsed: Parsed): Bound {
  if (parsed.time.kind === 'stretch') return 'along'
  const before = reading.beside(index) === null ? null : reading.token(index - 1)
  if (before?.kind === 'since' && parsed.time.kind !== 'range') return 'since'
  if (before?.kind === 'from' && parsed.time.kind === 'point') return 'since'
  if (before?.kind === 'by' || ((before?.kind === 'to' || before?.kind === 'to-come') && parsed.time.kind === 'point'))
    return 'by'
  return 'at'
}

/** How many tokens are looked at on each side for the tense around a weekday. */
const REACH = 12

/** Whether a weekday, or a date without a year, is one to come: the nearest word of tense in its clause says so, or, where it opens the sentence, the rest of it does. */
function isFuture(reading: Reading, index: number): boolean {
  const here = reading.token(index)
  if (here === null || here.kind === 'relative' || here.kind === 'number') return false
  for (let back = index - 1; back >= 0 && back >= index - REACH; back--) {
    const token = reading.token(back)
    const next = reading.token(back + 1)
    if (token === null || next === null || /[.,;:\n]/.test(reading.folded.slice(token.end, next.start))) break
    if (token.kind === 'future') return true
    if (token.kind === 'told') return false
  }
  for (let ahead = index + 1; ahead <= index + REACH; ahead++) {
    const token = reading.token(ahead)
    const previous = reading.token(ahead - 1)
    if (token === null || previous === null || /[.;\n]/.test(reading.folded.slice(previous.end, token.start))) break
    if (token.kind === 'future') return true
    if (token.kind === 'told' || (token.kind === 'clause' && ahead - index > REACH)) return false
  }
  return false
}

/** How far behind "after" its noun may stand ("sau cuộc hội đàm hẹp", "after their talks"). */
const TO_ANCHOR = 24

function related(reading: Reading, index: number): Hit | null {
  const token = reading.token(index)
  if (token?.kind !== 'relation') return null
  const meaning = (anchor: Anchor | null): DateMeaning => ({ kind: 'relation', relation: token.word.relation, anchor })
  if (token.word.alone)
    return { start: token.start, end: token.end, next: index + 1, weekly: false, meaning: meaning(null) }
  for (let ahead = index + 1; ahead <= index + 4; ahead++) {
    const next = reading.token(ahead)
    if (next === null || next.start - token.end > TO_ANCHOR) return null
    if (/[.,;:]/.test(reading.folded.slice(token.end, next.start))) return null
    if (next.kind === 'anchor')
      return { start: token.start, end: next.end, next: ahead + 1, weekly: false, meaning: meaning(next.word.anchor) }
  }
  return null
}
