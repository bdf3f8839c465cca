/** What each line is: text, title, head date, caption, or no part of the article (codebook section 7). */

import type { ParagraphKind } from '../codebook.ts'
import { asEdtf } from '../edtf.ts'
import type { Edtf, Span } from '../types.ts'
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
const DOMAIN =
  /^(?:https?:\/\/|www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|vn|net|org|info|gov|edu|co|io|news|ru|bg)(?:\/\S*)?$/iu
const DURATION = /^\(?\d{1,2}:\d{2}(?::\d{2})?\)?$/
const COUNTER = /^[\d.,\s]+(?:k|m)?$/i
/** "A+ A-": buttons for the size of the letters. */
const LETTER_SIZE = /^(?:A[+-]?\s*)+$/
/** A name and nothing else: who wrote it. "Minh Anh", "Nguyễn Hồng Điệp (TTXVN)", "By Jane Smith". */
const NAME_ONLY = /^(?:By |BY )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:\s*[-–|(/,]\s*[\p{L}+./ ]{2,24}\)?)?$/u
const LIST_ITEM = /^(?:[-–•*+]|\(?\d{1,2}[.)]|[a-zđ]\))\s/i

const wordsOf = (text: string) => text.split(/\s+/).length

const BRACKETED = /\(([^()]{2,60})\)[\s|.]*$/u

/** "(Photo: VNA)", "ẢNH: NHẬT BẮC", "Ảnh/TTXVN", "… (Express photo)". */
function hasCredit(line: string, words: WordSets, isAgency: (text: string) => boolean): boolean {
  if (words.credit.test(line)) return true
  const bracketed = BRACKETED.exec(line)?.[1]
  if (bracketed === undefined) return false
  return (
    bracketed.split(/[ :/]/).some((word) => words.credits.has(word)) ||
    (isAgency(bracketed) && !ENDS_SENTENCE.test(line.replace(BRACKETED, '').trim()))
  )
}

interface Look {
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
    const raw = text.slice(start, Math.min(end, start + LONGEST_SHORT + 1))
    const folded = foldedText(raw)
    return { raw, folded, short, open: short && !ENDS_SENTENCE.test(raw) }
  })
  const kinds = looks.map((look): ParagraphKind | null => certainKind(look, words, isAgency))
  const dates = looks.map((look, i): Edtf | null =>
    kinds[i] === null && look.short && i < HEAD_LINES ? dateLine(look.raw, words) : null,
  )
  dates.forEach((date, i) => {
    if (date !== null) kinds[i] = 'head'
  })
  markTitle(looks, kinds)
  markOpenLines(looks, kinds)
  return lines.map((line, i) => ({ ...line, kind: kinds[i] ?? 'text', date: asEdtf(dates[i] ?? '') }))
}

/** What a line shows by itself; null where that depends on its neighbours. */
function certainKind(
  { raw, folded, short }: Look,
  words: WordSets,
  isAgency: (text: string) => boolean,
): ParagraphKind | null {
  if ([MARKUP, DOMAIN, DURATION, COUNTER, LETTER_SIZE].some((form) => form.test(raw))) return 'boilerplate'
  if (isSignature(raw, words, isAgency)) return 'boilerplate'
  if (words.boilerplateLines.has(folded.replace(/[\s:.|>»]+$/, ''))) return 'boilerplate'
  if (!short) return hasCredit(folded, words, isAgency) && !/[.!?]\s/.test(raw) ? 'caption' : null
  if (words.bylines.some((opening) => folded.startsWith(opening)) && wordsOf(raw) <= MENU_WORDS) return 'boilerplate'
  if (hasCredit(folded, words, isAgency) || words.captionOpenings.some((opening) => folded.startsWith(opening)))
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

/** The last headline-like line before the text is the title; what stands over it belongs to the page. */
function markTitle(looks: readonly Look[], kinds: (ParagraphKind | null)[]): void {
  let first = looks.findIndex((look, i) => kinds[i] === null && !look.open)
  if (first < 0) first = looks.length
  const open = looks.flatMap((_, i) => (i < first && kinds[i] === null ? [i] : []))
  let title = open.findLast((i) => isTitle(looks[i]))
  if (title === undefined && kinds.every((kind) => kind !== 'title')) title = capitalsAfter(looks, kinds, first)
  if (title !== undefined) kinds[title] = 'title'
  for (const i of open) if (i !== title && looks.length > open.length) kinds[i] = 'boilerplate'
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
