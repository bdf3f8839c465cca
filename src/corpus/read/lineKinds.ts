/** What each line is: text, title, head date, caption, or no part of the article (codebook section 7). */
import type { ParagraphKind } from '../codebook.ts'
import { fold } from '../fold.ts'
import type { Edtf, Span } from '../types.ts'
import type { IsAgency } from './credit.ts'
import { markFoot, markSigned } from './foot.ts'
import { dateLine, isPlace } from './headDate.ts'
import { certainKind, isMarkup, isMenu, isSignedDate } from './lineSigns.ts'
import { type LineTerms, SCENE } from './lineTerms.ts'
import { type Look, lookAt } from './look.ts'
import { isOfStory, isTitle, leadWords, titleAmong } from './title.ts'
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
  const seen = lines.map((line, i) => lookAt(text, line, folded, terms.anywhere[i] ?? 0, terms.last[i] ?? 0))
  const kinds: Kinds = seen.map((look) => certainKind(look, words, isAgency))
  const looks = markSigned(seen, kinds, isAgency)
  const dates = looks.map((look, i): Edtf | null =>
    kinds[i] !== 'caption' && look.short && i < HEAD_LINES ? dateLine(look, words) : null,
  )
  for (let i = 0; i < looks.length; i++) {
    const look = looks[i]
    const date = dates[i] ?? null
    if (look === undefined || !look.short) continue
    if (kinds[i] !== null && (date === null || HAS_LETTER.test(look.raw))) continue
    const isDate =
      date !== null || (i >= HEAD_LINES && i >= looks.length - FOOT_LINES && dateLine(look, words) !== null)
    if (isDate) kinds[i] = isSignedDate(look, words) ? 'boilerplate' : 'head'
  }
  markPlace(looks, kinds, words)
  markTitle(looks, kinds, words)
  markOpenLines(looks, kinds, words)
  markRepeated(looks, kinds)
  markFoot(looks, kinds, words)
  return lines.map(({ start, end }, i) => ({ start, end, kind: kinds[i] ?? 'text', date: dates[i] ?? null }))
}

/** Where the text begins: the first line that ends a sentence; a question or a call may still be the headline before it. */
function textBegins(looks: readonly Look[], kinds: Kinds): number {
  const first = looks.findIndex((look, i) => kinds[i] === null && !look.open)
  const asks = first >= 0 && looks.length > first + 1 && ASKS.test(looks[first]?.raw ?? '') && isTitle(looks[first])
  return asks && !looks.some((look, i) => i < first && kinds[i] === null && isTitle(look)) ? first + 1 : first
}

/** A city alone on the line before the text is where it was written. */
function markPlace(looks: readonly Look[], kinds: Kinds, words: WordSets): void {
  const before = textBegins(looks, kinds) - 1
  if (kinds[before] === null && isPlace(looks[before]?.folded ?? '', words)) kinds[before] = 'head'
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
  const next = looks[first + 1]
  const capitals =
    next?.open === true && isTitle(next) && kinds[first + 1] === null && next.raw === next.raw.toUpperCase()
  return capitals && first < 2 ? first + 1 : undefined
}

/** Open lines amid the text: beside a menu they are other stories' headlines, else captions; the last line may just be cut off. */
function markOpenLines(looks: readonly Look[], kinds: Kinds, words: WordSets): void {
  const title = looks[kinds.indexOf('title')]?.folded
  const captions: number[] = []
  const last = looks.findLastIndex((look, i) => kinds[i] === null && !look.open)
  for (const [i, look] of looks.entries()) {
    if (kinds[i] !== null || !look.open) continue
    if (title !== undefined && title.length > 12 && look.folded.endsWith(title)) kinds[i] = 'boilerplate'
    else if (i > last && NAME_ONLY.test(look.raw)) kinds[i] = 'boilerplate'
    else if (besideMenu(kinds, looks, i, words)) kinds[i] = 'boilerplate'
    else if (isCaptionLike(looks, i)) captions.push(i)
  }
  markTail(looks, kinds)
  if (captions.length <= MOST_CAPTIONS) for (const i of captions) kinds[i] = 'caption'
}

/** Open lines in a row behind the last sentence are other stories' headlines, unless they are a list that a lead-in opens. */
function markTail(looks: readonly Look[], kinds: Kinds): void {
  const last = looks.findLastIndex((look, i) => kinds[i] === null && !look.open)
  const tail = looks.flatMap((look, i) => (i > last && kinds[i] === null && !LIST_ITEM.test(look.raw) ? [i] : []))
  if (last < 0 || tail.length < 2 || /:$/.test(looks[last]?.raw ?? '')) return
  for (const i of tail) kinds[i] = 'boilerplate'
}

/** A headline between menu lines, or in a row of headlines that a menu line opens. */
function besideMenu(kinds: Kinds, looks: readonly Look[], i: number, words: WordSets): boolean {
  const menu = (at: number) => {
    const look = looks[at]
    if (kinds[at] !== 'boilerplate' || look === undefined || isMarkup(look) || words.adMarks.has(look.folded))
      return false
    return isMenu(look, words) || look.open || look.raw.endsWith(':')
  }
  return menu(i - 1) || menu(i + 1)
}

function isCaptionLike(looks: readonly Look[], i: number): boolean {
  const look = looks[i]
  if (look === undefined || i === 0 || i === looks.length - 1) return false
  const { raw, terms, words: count } = look
  if (count < CAPTION_WORDS[0] || count > CAPTION_WORDS[1]) return false
  if (LIST_ITEM.test(raw) || raw === raw.toUpperCase() || !/^["“'‘(|]?\p{Lu}/u.test(raw)) return false
  const [before, after] = [looks[i - 1], looks[i + 1]]
  if (before === undefined || before.open || /:$/.test(before.raw) || (after?.open === true && i + 2 < looks.length))
    return false
  const plain = count > SUBHEAD_WORDS && count <= PLAIN_CAPTION_WORDS
  return plain || (terms & SCENE) !== 0
}

/** A lead that the page shows twice is part of the article once. */
function markRepeated(looks: readonly Look[], kinds: Kinds): void {
  const seen = new Set<string>()
  const long = looks.filter(({ whole }, i) => kinds[i] === null && whole.length >= REPEATED)
  if (new Set(long.map(({ whole }) => whole.length)).size === long.length) return
  for (const [i, { whole }] of looks.entries()) {
    if (kinds[i] !== null || whole.length < REPEATED) continue
    if (seen.has(whole)) kinds[i] = 'boilerplate'
    seen.add(whole)
  }
}
