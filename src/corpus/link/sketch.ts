/** A text in a few hundred numbers, by which it is known again when it comes with another head, frame, spacing or spelling. */
import { fold } from '../fold.ts'
import { isWordUnit } from '../terms.ts'
import type { ArticleId, ReadArticle } from '../types.ts'
import { BARE_LETTERS, NO_LETTER, UNLIKE, wordsOfArticle } from './bareLetters.ts'

export interface Sketch {
  readonly id: ArticleId
  /** How many different samples the whole text has: its length, in about eight letters. */
  readonly size: number
  /** The `SAMPLE` smallest of them, ascending. */
  readonly samples: Uint32Array
}

/** How many samples are kept; the share of two texts is then known to about three in a hundred. */
export const SAMPLE = 256
/** Letters in a row that are taken together: some five words. */
const RUN = 24
/** One run in eight is a sample, chosen by what it says and not by where it stands: that whose hash ends in so many zeros. */
const ZEROS = 3
/** How much of a text is read, UTF-16 code units. */
const READ = 100_000

/**
 * Letters and digits only, without diacritics: spaces and signs do not count, so that "Việt Nam", "Viet Nam" and "Vietnam" are one. Captions,
 * titles and what frames the text are left out.
 */
export function sketchOf(article: ReadArticle): Sketch {
  const count = drawUpTo(lettersOf(article))
  sortSamples(count)
  const drawn = sorted
  let size = 0
  for (let at = 0; at < count; at++) if (at === 0 || drawn[at] !== drawn[at - 1]) drawn[size++] = drawn[at] ?? 0
  return { id: article.id, size, samples: drawn.slice(0, Math.min(size, SAMPLE)) }
}

/** The letters of the text at hand, behind a run of none that the first letters take the place of. */
let letters = new Uint16Array(RUN + READ)
/** Its samples, in the order of the text and then in their own. */
let samples = new Uint32Array(READ)
let sorted = new Uint32Array(READ)

/** Fills `letters`, and says where they end. */
function lettersOf(article: ReadArticle): number {
  const units = wordsOfArticle(article)?.units
  if (units === undefined) return lettersOfFolded(bodyOf(article))
  const { sentences, paragraphs } = article
  const into = letters
  let length = RUN
  let read = 0
  for (const { start, end, paragraph } of sentences) {
    if (read >= READ) break
    if (paragraphs[paragraph]?.kind !== 'text') continue
    const to = Math.min(end, start + READ - read)
    for (let at = start; at < to; at++) {
      const letter = BARE_LETTERS[units[at] ?? 0] ?? UNLIKE
      if (letter > NO_LETTER) into[length++] = letter
      else if (letter === UNLIKE) return lettersOfFolded(bodyOf(article))
    }
    read += end - start
  }
  return length
}

/** The same for a text with signs that do not fold one by one; it may grow in folding. */
function lettersOfFolded(body: string): number {
  if (RUN + body.length > letters.length) {
    letters = new Uint16Array(RUN + body.length)
    samples = new Uint32Array(body.length)
    sorted = new Uint32Array(body.length)
  }
  let length = RUN
  for (let at = 0; at < body.length; at++) {
    const letter = body.charCodeAt(at)
    if (isWordUnit(letter)) letters[length++] = letter
  }
  return length
}

function bodyOf({ text, sentences, paragraphs }: ReadArticle): string {
  const parts: string[] = []
  let read = 0
  for (const { start, end, paragraph } of sentences) {
    if (read >= READ) break
    if (paragraphs[paragraph]?.kind !== 'text') continue
    parts.push(text.slice(start, Math.min(end, start + READ - read)))
    read += end - start
  }
  return fold(parts.join(' '), 'bare').text
}

const BASE = 0x01000193
/** `BASE` to the power of `RUN`: what the letter that leaves a run weighs. */
const LEAVING = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, BASE), 1)

/** Fills `samples` in the order of the text, from one hash that rolls along the letters, and says how many there are. */
function drawUpTo(end: number): number {
  const [row, into] = [letters, samples]
  let size = 0
  let hash = 0
  for (let at = RUN; at < end; at++) {
    hash = (Math.imul(hash, BASE) + (row[at] ?? 0) - Math.imul(row[at - RUN] ?? 0, LEAVING)) | 0
    const mixed = mix(hash)
    if (mixed << (32 - ZEROS) === 0 && at >= 2 * RUN - 1) into[size++] = mixed >>> ZEROS
  }
  return size
}

/** How many heaps samples are laid on, as bits, and how far down these stand in a sample. */
const HEAPS = 9
const BELOW = 32 - ZEROS - HEAPS
/** By heap, where its next sample goes. */
const places = new Int32Array(1 << HEAPS)

/** Fills `sorted`: samples are spread evenly, so heaps by their highest bits leave each almost where it belongs. */
function sortSamples(count: number): void {
  const [from, into] = [samples, sorted]
  places.fill(0)
  for (let at = 0; at < count; at++) {
    const heap = (from[at] ?? 0) >>> BELOW
    places[heap] = (places[heap] ?? 0) + 1
  }
  for (let heap = 0, next = 0; heap < places.length; heap++) {
    const size = places[heap] ?? 0
    places[heap] = next
    next += size
  }
  for (let at = 0; at < count; at++) {
    const sample = from[at] ?? 0
    const heap = sample >>> BELOW
    const place = places[heap] ?? 0
    into[place] = sample
    places[heap] = place + 1
  }
  for (let at = 1; at < count; at++) {
    const sample = into[at] ?? 0
    let to = at
    for (; to > 0 && (into[to - 1] ?? 0) > sample; to--) into[to] = into[to - 1] ?? 0
    into[to] = sample
  }
}

/** Spreads a hash over all numbers of 32 bits, so that the smallest are a fair draw. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
