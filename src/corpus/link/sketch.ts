/** A text in a few hundred numbers, by which it is known again when it comes with another head, frame, spacing or spelling. */
import { fold } from '../fold.ts'
import { isWordUnit } from '../terms.ts'
import type { ArticleId, ReadArticle } from '../types.ts'

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
/** One run in so many is a sample, chosen by what it says and not by where it stands. */
const ONE_IN = 8
/** How much of a text is read, UTF-16 code units. */
const READ = 100_000

/**
 * Letters and digits only, without diacritics: spaces and signs do not count, so that "Việt Nam", "Viet Nam" and "Vietnam" are one. Captions,
 * titles and what frames the text are left out.
 */
export function sketchOf(article: ReadArticle): Sketch {
  const samples = Uint32Array.from(runSamples(bodyOf(article)))
    .sort()
    .filter((sample, at, all) => sample !== all[at - 1])
  return { id: article.id, size: samples.length, samples: samples.slice(0, SAMPLE) }
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

/** The samples in the order of the text, from one hash that rolls along its letters. */
function runSamples(body: string): number[] {
  const letters = new Uint16Array(body.length)
  const samples: number[] = []
  let count = 0
  let hash = 0
  for (let at = 0; at < body.length; at++) {
    const letter = body.charCodeAt(at)
    if (!isWordUnit(letter)) continue
    letters[count++] = letter
    hash = (Math.imul(hash, BASE) + letter) | 0
    if (count > RUN) hash = (hash - Math.imul(letters[count - 1 - RUN] ?? 0, LEAVING)) | 0
    if (count < RUN) continue
    const mixed = mix(hash)
    if (mixed % ONE_IN === 0) samples.push(mixed)
  }
  return samples
}

/** Spreads a hash over all numbers of 32 bits, so that the smallest are a fair draw. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
