/**
 * Text folded in one place. `exact` keeps Vietnamese apart (ký and kỳ are two words) and takes away only what spelling
 * does freely: case, NFC or NFD, where a tone stands (hoà = hòa), kinds of space, dash and quotation mark, zero-width
 * characters. `bare` also drops diacritics and turns đ into d, for search.
 */

import { UNITS as CLASSES, LETTER } from './units.ts'

/** Folded text and the way back: `start[i]` is the raw offset (UTF-16) at which folded character `i` begins; null where folding kept every offset. */
export interface Folded {
  readonly text: string
  readonly start: Uint32Array | null
  readonly rawLength: number
}

export type FoldLevel = 'exact' | 'bare'

const TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
} // prettier: pairs of one spelling and the other
const TONE_PAIR = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu
const DASHES = /[\u2010-\u2015\u2212]/g
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000\t]/g
const QUOTES = /[\u2018\u2019\u02bc]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb]/g
const INVISIBLE = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff`
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu')
/** A base character with the marks that follow it, or a run of invisible characters: what does not fold one to one. */
const CLUSTER = new RegExp(`[^\\p{M}]?\\p{M}+|[${INVISIBLE}]+`, 'gu')
const ODD = new RegExp(`[\\p{M}${INVISIBLE}]`, 'u')

function foldSpelling(text: string): string {
  return text.toLowerCase().replace(DASHES, '-').replace(SPACES, ' ').replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"')
}

const foldTones = (text: string) => text.replace(TONE_PAIR, (pair) => TONES[pair] ?? pair)

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}

/** No unit stands here for itself: 0 is a sign that folds by its neighbours, or to none or several. */
const UNLIKE = 0
/** Where the Vietnamese alphabet and the signs of print end. Other scripts are rare enough to be folded the long way. */
const TABLE = 0x2100

/** What each UTF-16 unit folds to by itself. */
function unitTable(foldUnit: (unit: string) => string): Uint16Array {
  return Uint16Array.from({ length: TABLE }, (_, code) => {
    const unit = String.fromCharCode(code)
    const folded = ODD.test(unit) || unit === FINAL_SIGMA ? '' : foldUnit(unit)
    return folded.length === 1 ? folded.charCodeAt(0) : UNLIKE
  })
}

/** Its small letter depends on whether the word goes on. */
const FINAL_SIGMA = 'Σ'
const UNITS: Readonly<Record<FoldLevel, Uint16Array>> = {
  exact: unitTable(foldSpelling),
  bare: unitTable((unit) => bare(foldSpelling(unit))),
}

/** What a unit folds to (`bare`) by itself; 0 for one that does not, and for all beyond the table. */
export function bareUnit(code: number): number {
  return code < TABLE ? (UNITS.bare[code] ?? UNLIKE) : UNLIKE
}

/** The vowels that bear the tone in one spelling and hand it to the vowel before them in the other. */
const TONED = new Uint8Array(TABLE)
for (const pair of Object.keys(TONES)) TONED[pair.charCodeAt(1)] = 1
const O = 0x6f
const U = 0x75
const Q = 0x71

/** Filled and read by one call of `foldUnits` after the other. */
const folding = new Uint16Array(0x10000)
/** Reads a string out of units several times faster than the engine joins it from characters. The text has no half pairs, which it would not keep. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** A text folded unit by unit, in one pass; null where one of its units does not fold by itself. Almost no article has one. */
function foldUnits(text: string, level: FoldLevel): string | null {
  const units = UNITS[level]
  const { length } = text
  const into = length <= folding.length ? folding : new Uint16Array(length)
  let changed = 0
  let before = 0
  let pairs: number[] | null = null
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const unit = code < TABLE ? (units[code] ?? UNLIKE) : UNLIKE
    if (unit === UNLIKE) return null
    changed |= unit ^ code
    into[at] = unit
    if (TONED[unit] === 1 && (before === O || before === U)) {
      pairs ??= []
      pairs.push(at - 1)
    }
    before = unit
  }
  if (pairs !== null) for (const at of pairs) if (moveTone(into, at, length)) changed = 1
  return changed === 0 ? text : decoder.decode(into.subarray(0, length))
}

/** What `foldTones` does, at the place of a pair; true where the tone stood on its second vowel. */
function moveTone(units: Uint16Array, at: number, length: number): boolean {
  const first = units[at] ?? 0
  if (first === U && at > 0 && units[at - 1] === Q) return false
  if (at + 2 < length && (CLASSES[units[at + 2] ?? 0] ?? 0) & LETTER) return false
  const other = TONES[String.fromCharCode(first, units[at + 1] ?? 0)]
  if (other === undefined) return false
  units[at] = other.charCodeAt(0)
  units[at + 1] = other.charCodeAt(1)
  return true
}

interface Kept {
  readonly text: string
  readonly exact: Folded
}
/** The long text folded last: everything that reads one article folds the same text. */
let kept: Kept | null = null
const WORTH_KEEPING = 200

/** Folds a text. Almost all text keeps its length; only what does not is folded cluster by cluster. */
export function fold(text: string, level: FoldLevel): Folded {
  if (level === 'bare' || text.length < WORTH_KEEPING) return foldTo(text, level)
  if (kept?.text !== text) kept = { text, exact: foldTo(text, 'exact') }
  return kept.exact
}

function foldTo(text: string, level: FoldLevel): Folded {
  const byUnit = foldUnits(text, level)
  if (byUnit !== null) return { text: byUnit, start: null, rawLength: text.length }
  if (!ODD.test(text)) {
    const simple = foldTones(foldSpelling(text))
    const folded = level === 'exact' ? simple : bare(simple)
    if (folded.length === text.length) return { text: folded, start: null, rawLength: text.length }
  }
  return foldByCluster(text, level)
}

/** Folds clusters one by one and the runs between them whole. */
function foldByCluster(text: string, level: FoldLevel): Folded {
  const folded: string[] = []
  const starts: number[] = []
  const known = new Map<string, string>()
  const add = (piece: string, at: number) => {
    folded.push(piece)
    for (let i = 0; i < piece.length; i++) starts.push(at)
  }
  const cluster = (raw: string, at: number) => {
    let piece = known.get(raw)
    if (piece === undefined) {
      piece = foldCluster(raw, level)
      known.set(raw, piece)
    }
    add(piece, at)
  }
  const run = (from: number, to: number) => {
    const raw = text.slice(from, to)
    const piece = level === 'exact' ? foldSpelling(raw) : bare(foldSpelling(raw))
    if (piece.length === raw.length) {
      folded.push(piece)
      for (let at = from; at < to; at++) starts.push(at)
      return
    }
    let at = from
    for (const char of raw) {
      cluster(char, at)
      at += char.length
    }
  }
  let from = 0
  for (const match of text.matchAll(CLUSTER)) {
    run(from, match.index)
    cluster(match[0], match.index)
    from = match.index + match[0].length
  }
  run(from, text.length)
  const joined = folded.join('')
  return {
    text: level === 'exact' ? foldTones(joined) : joined,
    start: Uint32Array.from(starts),
    rawLength: text.length,
  }
}

function foldCluster(raw: string, level: FoldLevel): string {
  const spelled = foldSpelling(raw.replace(ALL_INVISIBLE, '').normalize('NFC'))
  return level === 'exact' ? spelled : bare(spelled)
}

/** The raw offsets of a half-open range of folded characters. */
export function rawSpan(folded: Folded, start: number, end: number): { readonly start: number; readonly end: number } {
  if (folded.start === null) return { start, end }
  return {
    start: folded.start[start] ?? folded.rawLength,
    end: end < folded.start.length ? (folded.start[end] ?? folded.rawLength) : folded.rawLength,
  }
}

/** The folded characters that a range of the raw text folds to. */
export function foldedSlice({ text, start }: Folded, from: number, to: number): string {
  return start === null ? text.slice(from, to) : text.slice(placeIn(start, from), placeIn(start, to))
}

/** The first folded character that begins at a raw offset or behind it. */
function placeIn(starts: Uint32Array, raw: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) < raw) low = middle + 1
    else high = middle
  }
  return low
}
