/** Which of the open lines over the text is the article's headline (codebook section 7). */
import { LETTER, NUMBER, UNITS } from '../units.ts'
import type { Look } from './look.ts'
import type { WordSets } from './wordSets.ts'

const TITLE_WORDS = [3, 30] as const
/** Menus and bylines rarely have as many words as this; lines that name the page or who issues it ("Embassy of Sweden, Hanoi") may. */
const HEADLINE_WORDS = 5
/** So much of a headline's words comes again where its own story begins. */
const OWN_STORY = 1 / 3
/** And at least so many of them. */
const OWN_WORDS = 3
/** How far into the text its headline's words are looked for, UTF-16 units. */
const LEAD = 600
/** Of words with so many letters at least so many are compared: "Vietnam" comes again in "Vietnamese". */
const BEGINNING = [3, 6] as const

export function isTitle(look: Look | undefined): boolean {
  if (look === undefined) return false
  return look.words >= TITLE_WORDS[0] && look.words <= TITLE_WORDS[1]
}

/**
 * Of the open lines at the given places, the one whose words the text takes up most, or the headline
 * right above it, if that is its lead; or else the last over the date, or the
 * first that is as long as headlines are.
 */
export function titleAmong(
  looks: readonly Look[],
  open: readonly number[],
  date: number,
  begins: number,
  words: WordSets,
): number | undefined {
  const heads: number[] = []
  const long: number[] = []
  for (const i of open) {
    const look = looks[i]
    if (look === undefined || !isTitle(look) || isGlued(looks, open, i)) continue
    heads.push(i)
    if (look.words >= HEADLINE_WORDS && words.pageNames.at(look.folded) === null) long.push(i)
  }
  return (long.length > 1 ? ofStory(looks, long, begins) : undefined) ?? overDate(long, date) ?? overDate(heads, date)
}

/** The last of some lines that stands over the date, or the first of them. */
function overDate(lines: readonly number[], date: number): number | undefined {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? date
    if (line < date) return line
  }
  return lines.length > 0 ? lines[0] : undefined
}

function ofStory(looks: readonly Look[], long: readonly number[], begins: number): number | undefined {
  const lead = leadWords(looks, begins)
  const own: number[] = []
  let most: number | undefined
  let greatest = 0
  for (const i of long) {
    const { again, share } = shareIn(looks[i], lead)
    if (!isEnough(again, share)) continue
    own.push(i)
    if (share <= greatest) continue
    most = i
    greatest = share
  }
  return most !== undefined && own.includes(most - 1) ? most - 1 : most
}

/** "HomeWorldTrade grows" or "Trade grows | The Paper" over "Trade grows": the page's line and the title run together. */
function isGlued(looks: readonly Look[], open: readonly number[], i: number): boolean {
  const folded = looks[i]?.folded ?? ''
  for (const other of open)
    if (other > i && isTitle(looks[other]) && isLonger(folded, looks[other]?.folded ?? folded)) return true
  return false
}

const isLonger = (folded: string, part: string) => folded.length > part.length && folded.includes(part)

/** The words with which the text begins. */
export function leadWords(looks: readonly Look[], begins: number): ReadonlySet<string> {
  let lead = ''
  const end = begins < 0 ? 0 : Math.min(begins + 4, looks.length)
  for (let i = begins; i < end && lead.length < LEAD; i++) lead += ` ${looks[i]?.whole.slice(0, LEAD) ?? ''}`
  return beginningsOf(lead)
}

/** The beginnings of the words of a text, each once. */
function beginningsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase()
  const found = new Set<string>()
  const { length } = lower
  for (let at = 0; at < length; ) {
    const start = at
    while (at < length && (UNITS[lower.charCodeAt(at)] ?? 0) & (LETTER | NUMBER)) at++
    if (at - start >= BEGINNING[0]) found.add(lower.slice(start, Math.min(at, start + BEGINNING[1])))
    if (at === start) at++
  }
  return found
}

/** Whether the text takes up a headline's words. */
export function isOfStory(look: Look | undefined, lead: ReadonlySet<string>): boolean {
  const { again, share } = shareIn(look, lead)
  return isEnough(again, share)
}

const isEnough = (again: number, share: number) => again >= OWN_WORDS && share >= OWN_STORY

function shareIn(look: Look | undefined, lead: ReadonlySet<string>) {
  const own = beginningsOf(look?.raw ?? '')
  let again = 0
  for (const word of own) if (lead.has(word)) again++
  return { again, share: again / Math.max(own.size, 1) }
}

/** A short line with no telling word of the text: another story's headline. A sentence that was cut off goes on with the words of its own. */
export function isOfAnother(look: Look, looks: readonly Look[]): boolean {
  if (look.words < TITLE_WORDS[0] || look.words > SHORT_WORDS) return false
  const own = [...beginningsOf(look.raw)].filter((word) => word.length >= TELLING)
  if (own.length < LEAST_TELLING) return false
  const text = beginningsOf(looks.map((other) => (other === look ? '' : other.whole.slice(0, WHOLE))).join(' '))
  return !own.some((word) => text.has(word))
}

/** A headline of so many words at most; of a word so many letters tell it; and so many such words it has at least. */
const SHORT_WORDS = 9
const TELLING = 4
const LEAST_TELLING = 2
/** How far into a line its words are looked for, UTF-16 units. */
const WHOLE = 2000
