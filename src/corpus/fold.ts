/**
 * Text folded in one place. `exact` keeps Vietnamese apart (ký and kỳ are two words) and takes away only what spelling
 * does freely: case, NFC or NFD, where a tone stands (hoà = hòa), kinds of space, dash and quotation mark, zero-width
 * characters. `bare` also drops diacritics and turns đ into d, for search.
 */

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
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const MARK = /\p{M}/u

function foldSimple(text: string): string {
  return text
    .toLowerCase()
    .replace(TONE_PAIR, (pair) => TONES[pair] ?? pair)
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}

/** Folds a text. Almost all text keeps its length; only what does not is folded cluster by cluster. */
export function fold(text: string, level: FoldLevel): Folded {
  const composed = !INVISIBLE.test(text) && text.normalize('NFC') === text
  if (composed) {
    const simple = foldSimple(text)
    const folded = level === 'exact' ? simple : bare(simple)
    if (folded.length === text.length) return { text: folded, start: null, rawLength: text.length }
  }
  return foldByCluster(text, level)
}

function foldByCluster(text: string, level: FoldLevel): Folded {
  let out = ''
  const starts: number[] = []
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at)
    const raw = text.slice(at, end)
    const kept = INVISIBLE.test(raw) ? raw.replace(new RegExp(INVISIBLE, 'g'), '') : raw
    const folded = level === 'exact' ? foldSimple(kept.normalize('NFC')) : bare(foldSimple(kept.normalize('NFC')))
    for (let i = 0; i < folded.length; i++) starts.push(at)
    out += folded
    at = end
  }
  const toned = level === 'exact' ? out.replace(TONE_PAIR, (pair) => TONES[pair] ?? pair) : out
  return { text: toned, start: Uint32Array.from(starts), rawLength: text.length }
}

/** A base character and the combining marks that follow it. */
function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  while (end < text.length && MARK.test(text.charAt(end))) end++
  return end
}

/** The raw offsets of a half-open range of folded characters. */
export function rawSpan(folded: Folded, start: number, end: number): { readonly start: number; readonly end: number } {
  if (folded.start === null) return { start, end }
  return {
    start: folded.start[start] ?? folded.rawLength,
    end: end < folded.start.length ? (folded.start[end] ?? folded.rawLength) : folded.rawLength,
  }
}
