/** What each line is: text, title, head date, caption, or no part of the article (codebook section 7). */

import type { ParagraphKind } from '../codebook.ts'
import { asEdtf } from '../edtf.ts'
import type { Edtf, Span } from '../types.ts'
import { hasCredit } from './credit.ts'
import { dateLine } from './headDate.ts'
import { foldedText, type WordSets } from './wordSets.ts'

export interface Line extends Span {
  readonly kind: ParagraphKind
  /** The date that a head line gives. */
  readonly date: Edtf | null
}

/** A line longer than this is a paragraph whatever it contains, UTF-16 units. */
const LONGEST_SHORT = 160
/** Longest byline or menu line, in words; a request to the reader may be longer. */
const MENU_WORDS = 22
const CAPTION_WORDS = 14
const TITLE_WORDS = [4, 30] as const
/** The head of a page ends here at the latest, in lines. */
const HEAD_LINES = 14

const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/
const MARKUP = /^[\s|![\]()*_#>=~-]*$/
/** A picture or a link alone, as Markdown writes them. */
const MARKDOWN_LINK = /^[|\s]*!?\[[^\]]*\]\([^)]*\)[|\s]*$/
const DOMAIN =
  /^(?:https?:\/\/|www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|vn|net|org|info|gov|edu|co|io|news|ru|bg)(?:\/\S*)?$/iu
const DURATION = /^\(?\d{1,2}:\d{2}(?::\d{2})?\)?$/
const COUNTER = /^[\d.,\s]+(?:k|m)?$/i
/** "A+ A-": buttons for the size of the letters. */
const LETTER_SIZE = /^(?:A[+-]?\s*)+$/
/** A name and nothing else: who wrote it. "Minh Anh", "Nguyễn Hồng Điệp (TTXVN)", "By Jane Smith". */
const NAME_ONLY = /^(?:By |BY )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:\s*[-–|(/,]\s*[\p{L}+./ ]{2,24}\)?)?$/u
/** What stands around a menu's word: "1,234 views", "Home >", "» Read more". */
const MENU_EDGES = /^[\s\d.,|>»•*#+-]+k?\s|^[\s|>»•*#-]+|[\s:.|>»•\d()-]+$/g
const LIST_ITEM = /^(?:[-–•*+]|\(?\d{1,2}[.)]|[a-zđ]\))\s/i

const wordsOf = (text: string) => text.split(/\s+/).length

interface Look {
  readonly whole: string
  /** Its beginning. */
  readonly raw: string
  readonly folded: string
  readonly short: boolean
  /** Looks like a headline: short, and no end of a sentence. */
  readonly open: boolean
}

/** The kinds of all lines. `isAgency` tells a signature from other words in brackets. */
export function lineKinds(
  text: string,
  lines: readonly Span[],
  words: WordSets,
  isAgency: (text: string) => boolean,
): Line[] {
  const looks = lines.map(({ start, end }): Look => {
    const short = end - start <= LONGEST_SHORT
    const whole = text.slice(start, end)
    const raw = whole.slice(0, LONGEST_SHORT + 1)
    return { whole, raw, folded: foldedText(raw), short, open: short && !ENDS_SENTENCE.test(raw) }
  })
  const kinds = looks.map((look): ParagraphKind | null => certainKind(look, words, isAgency))
  const dates = looks.map((look, i): Edtf | null =>
    kinds[i] === null && look.short && i < HEAD_LINES ? dateLine(look.raw, words) : null,
  )
  dates.forEach((date, i) => {
    if (date !== null) kinds[i] = 'head'
  })
  markPlace(looks, kinds, words)
  markTitle(looks, kinds)
  markOpenLines(looks, kinds)
  return lines.map((line, i) => ({ ...line, kind: kinds[i] ?? 'text', date: asEdtf(dates[i] ?? '') }))
}

/** What a line shows by itself; null where that depends on its neighbours. */
function certainKind(
  { raw, whole, folded, short }: Look,
  words: WordSets,
  isAgency: (text: string) => boolean,
): ParagraphKind | null {
  if ([MARKUP, MARKDOWN_LINK, DOMAIN, DURATION, COUNTER, LETTER_SIZE].some((form) => form.test(raw)))
    return 'boilerplate'
  if (isSignature(raw, words, isAgency)) return 'boilerplate'
  if (words.boilerplateLines.has(folded.replace(MENU_EDGES, ''))) return 'boilerplate'
  if (!short) return hasCredit(whole, words, isAgency) ? 'caption' : null
  if (words.bylines.some((opening) => folded.startsWith(opening)) && wordsOf(raw) <= MENU_WORDS) return 'boilerplate'
  if (isByline(raw, words)) return 'boilerplate'
  if (hasCredit(whole, words, isAgency) || words.captionOpenings.some((opening) => folded.startsWith(opening)))
    return 'caption'
  if (/\|\s*$/.test(raw)) return 'caption'
  if (wordsOf(raw) <= MENU_WORDS && words.boilerplate.some((phrase) => folded.includes(phrase))) return 'boilerplate'
  return null
}

/** "TTXVN/Vietnam+", "(VNA)", "Theo TTXVN": a line that is only the name of an agency. */
function isSignature(raw: string, words: WordSets, isAgency: (text: string) => boolean): boolean {
  if (raw.length > 48) return false
  const bare = raw.replace(/^[\s(|—–-]+|[\s)|./]+$/g, '')
  if (isAgency(bare)) return true
  return words.toldBy.some((told) => foldedText(bare).startsWith(`${told} `) && isAgency(bare.slice(told.length + 1)))
}

/** "By Jane Doe and Minh Anh": the word, then names only. */
function isByline(raw: string, words: WordSets): boolean {
  const [, opening, names] = /^(\p{L}+(?: \p{L}+)?)\s*:?\s+(.+)$/u.exec(raw) ?? []
  if (opening === undefined || names === undefined || !words.authors.has(foldedText(opening))) return false
  return names.split(/[\s,&/|–-]+/).every((name) => name.length <= 3 || /^\p{Lu}/u.test(name)) && wordsOf(names) <= 9
}

/** The last headline-like line before the text is the title; what stands over it belongs to the page. */
function markTitle(looks: readonly Look[], kinds: (ParagraphKind | null)[]): void {
  let first = looks.findIndex((look, i) => kinds[i] === null && !look.open)
  if (first < 0) first = looks.length
  const open = looks.flatMap((_, i) => (i < first && kinds[i] === null ? [i] : []))
  const date = kinds.indexOf('head')
  const over = open.filter((i) => i < date)
  let title = over.findLast((i) => isTitle(looks[i])) ?? open.findLast((i) => isTitle(looks[i]))
  if (title === undefined && kinds.every((kind) => kind !== 'title')) title = capitalsAfter(looks, kinds, first)
  if (title !== undefined) kinds[title] = 'title'
  for (const i of open) if (i !== title && looks.length > open.length) kinds[i] = 'boilerplate'
}

/** A city alone on the line before the text is where it was written. */
function markPlace(looks: readonly Look[], kinds: (ParagraphKind | null)[], words: WordSets): void {
  const first = looks.findIndex((look, i) => kinds[i] === null && !look.open)
  const before = looks[first - 1]
  if (before !== undefined && kinds[first - 1] === null && words.cities.has(before.folded)) kinds[first - 1] = 'head'
}

function isTitle(look: Look | undefined): boolean {
  if (look === undefined) return false
  const count = wordsOf(look.raw)
  return count >= TITLE_WORDS[0] && count <= TITLE_WORDS[1]
}

/** A line all in capitals right after a first sentence such as "The text follows.". */
function capitalsAfter(
  looks: readonly Look[],
  kinds: readonly (ParagraphKind | null)[],
  first: number,
): number | undefined {
  const next = looks[first + 1]
  const capitals =
    next?.open === true && isTitle(next) && kinds[first + 1] === null && next.raw === next.raw.toUpperCase()
  return capitals && first < 2 ? first + 1 : undefined
}

/** Open lines amid the text: beside a menu line they are other stories' headlines, else captions; the last line may just be cut off. */
function markOpenLines(looks: readonly Look[], kinds: (ParagraphKind | null)[]): void {
  const title = looks[kinds.indexOf('title')]?.folded
  for (const [i, look] of looks.entries()) {
    if (kinds[i] !== null || !look.open) continue
    if (title !== undefined && title.length > 12 && look.folded.endsWith(title)) kinds[i] = 'boilerplate'
    else if (i >= looks.length - 3 && NAME_ONLY.test(look.raw)) kinds[i] = 'boilerplate'
    else if (besideMenu(kinds, looks, i)) kinds[i] = 'boilerplate'
    else if (isCaptionLike(looks, i)) kinds[i] = 'caption'
  }
}

function besideMenu(kinds: readonly (ParagraphKind | null)[], looks: readonly Look[], i: number): boolean {
  const menu = (at: number) => kinds[at] === 'boilerplate' && !MARKUP.test(looks[at]?.raw ?? '')
  return menu(i - 1) || menu(i + 1)
}

function isCaptionLike(looks: readonly Look[], i: number): boolean {
  const { raw } = looks[i] ?? { raw: '' }
  if (i === 0 || i === looks.length - 1 || wordsOf(raw) > CAPTION_WORDS || wordsOf(raw) < 4) return false
  if (LIST_ITEM.test(raw) || raw === raw.toUpperCase() || !/^["“'‘(|]?\p{Lu}/u.test(raw)) return false
  const before = looks[i - 1]
  return before !== undefined && !before.open && !/:$/.test(before.raw)
}
