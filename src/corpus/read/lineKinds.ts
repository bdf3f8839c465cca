/** What each line is: text, title, head date, caption, or no part of the article (codebook section 7). */
import type { ParagraphKind } from '../codebook.ts'
import { fold } from '../fold.ts'
import type { Edtf, Span } from '../types.ts'
import { UPPER, unitAt } from '../units.ts'
import type { IsAgency } from './credit.ts'
import { markFoot, markSigned } from './foot.ts'
import { dateLine, isPlace } from './headDate.ts'
import { certainKind, isMarkup, isMenu, isSignedDate } from './lineSigns.ts'
import { type LineTerms, SCENE } from './lineTerms.ts'
import { type Look, lookAt } from './look.ts'
import { isOfAnother, isOfStory, isTitle, leadWords, titleAmong } from './title.ts'
import type { WordSets } from './wordSets.ts'

export interface Line extends Span {
  readonly kind: ParagraphKind
  /** The date that a head line gives. */
  readonly date: Edtf | null
}

type Kinds = (ParagraphKind | null)[]

/** A caption without a credit has this many words. A subhead has fewer, a sentence without its full stop more, unless it shows a scene. */
const CAPTION_WORDS = [4, 24] as const
const SUBHEAD_WORDS = 8
const PLAIN_CAPTION_WORDS = 14
/** More open lines than this amid the text are a list or subheads, and no captions. */
const MOST_CAPTIONS = 4
const ASKS = /[?!]["'”’»)]*$/
/** An open line over the text with more words than this is a lead whose full stop is missing. */
const LEAD_WORDS = 24
/** Below the title it is one from so many words on, if no menu opens a row of headlines. */
const SHORT_LEAD = 9
/** The head of a page ends here at the latest, in lines. */
const HEAD_LINES = 14
/** And this many lines may stand over the text before the title. */
const MOST_TOP_LINES = 40
/** So many lines at the end may hold the place and the day of signing, which date nothing. */
const FOOT_LINES = 6
/** A line as long as this that comes again is a repeated lead, UTF-16 units. */
const REPEATED = 60

/** A name and nothing else: who wrote it. "Minh Anh", "Nguyễn Hồng Điệp (TTXVN)". */
const NAME_ONLY = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:\s*[-–|(/,]\s*[\p{L}+./ ]{2,24}\)?)?$/u
const HAS_LETTER = /\p{L}/u
const LIST_ITEM = /^(?:[-–•*+]|\(?\d{1,2}[.)]|[a-zđ]\)|[IVX]+\.)\s/

/** The kinds of all lines. `isAgency` tells a signature from other words in brackets. */
export function lineKinds(
  text: string,
  lines: readonly Span[],
  terms: LineTerms,
  words: WordSets,
  isAgency: IsAgency,
): Line[] {
  const folded = fold(text, 'exact')
  const looks: Look[] = []
  const kinds: Kinds = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const look = lookAt(text, line, folded, terms.anywhere[i] ?? 0, terms.last[i] ?? 0)
    looks.push(look)
    kinds.push(certainKind(look, words, isAgency))
  }
  markSigned(looks, kinds, isAgency)
  const dates = datesOf(looks, kinds, words)
  markPlace(looks, kinds, dates, words)
  markTitle(looks, kinds, words)
  markOpenLines(looks, kinds, words)
  markRepeated(looks, kinds)
  markFoot(looks, kinds, words)
  const kept: Line[] = []
  for (let i = 0; i < looks.length; i++) {
    const line = lines[i]
    if (line !== undefined)
      kept.push({ start: line.start, end: line.end, kind: kinds[i] ?? 'text', date: dates[i] ?? null })
  }
  return kept
}

/** The dates that lines at the head give; these lines are marked, and those at the foot that only say when it was signed. */
function datesOf(looks: readonly Look[], kinds: Kinds, words: WordSets): readonly (Edtf | null)[] {
  const dates: (Edtf | null)[] = []
  for (let i = 0; i < looks.length; i++) {
    const look = looks[i]
    if (look === undefined) break
    const mayDate = look.short && kinds[i] !== 'caption'
    const date = mayDate && i < HEAD_LINES ? dateLine(look, words) : null
    dates.push(date)
    if (!mayDate || (kinds[i] !== null && (date === null || HAS_LETTER.test(look.raw)))) continue
    const isFoot = i >= HEAD_LINES && i >= looks.length - FOOT_LINES
    if (date === null && !(isFoot && dateLine(look, words) !== null)) continue
    kinds[i] = isSignedDate(look, words) ? 'boilerplate' : 'head'
  }
  return dates
}

/** Where the text begins: the first line that ends a sentence; a question or a call may still be the headline before it. */
function textBegins(looks: readonly Look[], kinds: Kinds): number {
  let first = 0
  let titled = false
  for (; first < looks.length; first++) {
    if (kinds[first] !== null) continue
    const look = looks[first]
    if (look?.open === false) return titled || first + 1 >= looks.length || !asks(look) ? first : first + 1
    titled ||= isTitle(look)
  }
  return -1
}

const asks = (look: Look) => isTitle(look) && ASKS.test(look.raw)

/** A city alone on the line before the text, or beside the date, is where it was written. */
function markPlace(looks: readonly Look[], kinds: Kinds, dates: readonly (Edtf | null)[], words: WordSets): void {
  const begins = textBegins(looks, kinds)
  for (let i = 0; i < begins; i++) {
    if (kinds[i] !== null) continue
    const beside = i === begins - 1 || (dates[i - 1] ?? null) !== null || (dates[i + 1] ?? null) !== null
    if (beside && isPlace(looks[i]?.folded ?? '', words)) kinds[i] = 'head'
  }
}

/** One headline-like line over the text is the title; what else stands there belongs to the page. */
function markTitle(looks: readonly Look[], kinds: Kinds, words: WordSets): void {
  const begins = textBegins(looks, kinds)
  const first = begins < 0 ? looks.length : begins
  const open: number[] = []
  for (let i = 0; i < first; i++) if (kinds[i] === null) open.push(i)
  const date = kinds.indexOf('head')
  const title =
    titleAmong(looks, open.slice(0, MOST_TOP_LINES), date, begins, words) ?? capitalsAfter(looks, kinds, first)
  if (title !== undefined) kinds[title] = 'title'
  if (looks.length === open.length) return
  if (title !== undefined) markBeside(looks, kinds, open, title, begins)
  for (const i of open) if (kinds[i] === null && (looks[i]?.words ?? 1) <= LEAD_WORDS) kinds[i] = 'boilerplate'
}

/** A headline in capitals over several lines is one; what stands below it and tells of its story is a lead. */
function markBeside(
  looks: readonly Look[],
  kinds: Kinds,
  open: readonly number[],
  title: number,
  begins: number,
): void {
  const isShouted = (i: number) => open.includes(i) && isCapitals(looks[i])
  if (isCapitals(looks[title])) {
    for (let i = title - 1; isShouted(i); i--) kinds[i] = 'head'
    for (let i = title + 1; isShouted(i); i++) kinds[i] = 'head'
  }
  const below = open.filter((i) => i > title && kinds[i] === null)
  if (below.length === 0) return
  const lead = leadWords(looks, begins)
  for (const i of below) {
    const long = (looks[i]?.words ?? 1) >= SHORT_LEAD && kinds[i - 1] !== 'boilerplate'
    if (long || isOfStory(looks[i], lead)) kinds[i] = 'text'
  }
}

const isCapitals = (look: Look | undefined) => look !== undefined && look.raw === look.raw.toUpperCase()

/** A line all in capitals right after a first sentence such as "The text follows.". */
function capitalsAfter(looks: readonly Look[], kinds: Kinds, first: number): number | undefined {
  const next = first < 2 && first + 1 < looks.length ? looks[first + 1] : undefined
  return next?.open === true && kinds[first + 1] === null && isTitle(next) && isCapitals(next) ? first + 1 : undefined
}

/** Open lines amid the text: beside a menu they are other stories' headlines, else captions; the last line may just be cut off. */
function markOpenLines(looks: readonly Look[], kinds: Kinds, words: WordSets): void {
  const at = kinds.indexOf('title')
  const title = at < 0 ? '' : (looks[at]?.folded ?? '')
  const captions: number[] = []
  const last = lastSentence(looks, kinds)
  for (let i = 0; i < looks.length; i++) {
    const look = looks[i]
    if (kinds[i] !== null || look === undefined) continue
    if (!look.open) {
      if (isAskingHeadline(kinds, looks, i, words)) kinds[i] = 'boilerplate'
      continue
    }
    if (title.length > 12 && look.folded.endsWith(title)) kinds[i] = 'boilerplate'
    else if (i > last && NAME_ONLY.test(look.raw)) kinds[i] = 'boilerplate'
    else if (isBesideMenu(kinds, looks, i, words)) kinds[i] = 'boilerplate'
    else if (isCaptionLike(looks, i)) captions.push(i)
  }
  markTail(looks, kinds, last)
  if (captions.length <= MOST_CAPTIONS) for (const i of captions) kinds[i] = 'caption'
}

/** "Recommended for you" and then "Who is …?": another story's headline, though it ends as a sentence does. */
function isAskingHeadline(kinds: Kinds, looks: readonly Look[], i: number, words: WordSets): boolean {
  const look = looks[i]
  if (look === undefined || look.words > PLAIN_CAPTION_WORDS || !ASKS.test(look.raw)) return false
  return isMenuAt(kinds, looks, i - 1, words)
}

/** The last line of the text that ends a sentence; -1 where none does. */
function lastSentence(looks: readonly Look[], kinds: Kinds): number {
  let i = looks.length - 1
  while (i >= 0 && (kinds[i] !== null || looks[i]?.open === true)) i--
  return i
}

/** Open lines in a row behind the last sentence are other stories' headlines, unless they are a list that a lead-in opens; one alone is, where the text has none of its words. */
function markTail(looks: readonly Look[], kinds: Kinds, last: number): void {
  if (last < 0 || last + 1 >= looks.length || looks[last]?.raw.endsWith(':')) return
  const tail: number[] = []
  for (let i = last + 1; i < looks.length; i++)
    if (kinds[i] === null && !LIST_ITEM.test(looks[i]?.raw ?? '')) tail.push(i)
  const [only] = tail
  const alone = tail.length === 1 && only !== undefined ? looks[only] : undefined
  if (tail.length > 1 || (alone !== undefined && isOfAnother(alone, looks)))
    for (const i of tail) kinds[i] = 'boilerplate'
}

/** A headline between menu lines, or in a row of headlines that a menu line opens. */
function isBesideMenu(kinds: Kinds, looks: readonly Look[], i: number, words: WordSets): boolean {
  return isMenuAt(kinds, looks, i - 1, words) || isMenuAt(kinds, looks, i + 1, words)
}

function isMenuAt(kinds: Kinds, looks: readonly Look[], at: number, words: WordSets): boolean {
  if (at < 0 || at >= looks.length || kinds[at] !== 'boilerplate') return false
  const look = looks[at]
  if (look === undefined || isMarkup(look) || words.adMarks.has(look.folded)) return false
  return look.open || look.raw.endsWith(':') || isMenu(look, words)
}

function isCaptionLike(looks: readonly Look[], i: number): boolean {
  const look = looks[i]
  if (look === undefined || i === 0 || i === looks.length - 1) return false
  const { raw, terms, words: count } = look
  if (count < CAPTION_WORDS[0] || count > CAPTION_WORDS[1]) return false
  const plain = count > SUBHEAD_WORDS && count <= PLAIN_CAPTION_WORDS
  if (!plain && (terms & SCENE) === 0) return false
  const before = looks[i - 1]
  if (before === undefined || before.open || before.raw.endsWith(':')) return false
  if (looks[i + 1]?.open === true && i + 2 < looks.length) return false
  return opensWithCapital(raw) && !LIST_ITEM.test(raw) && raw !== raw.toUpperCase()
}

/** Whether a line begins with a capital, behind a quotation mark or a bracket at most. */
const opensWithCapital = (raw: string) => (unitAt(raw, OPENING.includes(raw.charAt(0)) ? 1 : 0) & UPPER) !== 0
const OPENING = `"“'‘(|`

/** A lead that the page shows twice is part of the article once. */
function markRepeated(looks: readonly Look[], kinds: Kinds): void {
  const lengths = new Set<number>()
  let again = false
  for (let i = 0; i < looks.length; i++) {
    const length = looks[i]?.whole.length ?? 0
    if (kinds[i] !== null || length < REPEATED) continue
    again ||= lengths.has(length)
    lengths.add(length)
  }
  if (!again) return
  const seen = new Set<string>()
  for (let i = 0; i < looks.length; i++) {
    const whole = looks[i]?.whole ?? ''
    if (kinds[i] !== null || whole.length < REPEATED) continue
    if (seen.has(whole)) kinds[i] = 'boilerplate'
    seen.add(whole)
  }
}
