/** A text in a few hundred numbers, by which it is known again when it comes with another head, frame, spacing or spelling. */
import { bareUnit, fold } from '../fold.ts'
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
  const drawn = drawnFrom(article).sort()
  let size = 0
  for (let at = 0; at < drawn.length; at++) if (at === 0 || drawn[at] !== drawn[at - 1]) drawn[size++] = drawn[at] ?? 0
  return { id: article.id, size, samples: drawn.slice(0, Math.min(size, SAMPLE)) }
}

/** The samples in the order of the text. */
function drawnFrom(article: ReadArticle): Uint32Array {
  const { text, sentences, paragraphs } = article
  draw.begin()
  let read = 0
  for (const { start, end, paragraph } of sentences) {
    if (read >= READ) break
    if (paragraphs[paragraph]?.kind !== 'text') continue
    if (!draw.read(text, start, Math.min(end, start + READ - read))) return drawnFromFolded(bodyOf(article))
    read += end - start
  }
  return draw.end()
}

/** The same for a text with signs that do not fold one by one. */
function drawnFromFolded(body: string): Uint32Array {
  draw.begin()
  for (let at = 0; at < body.length; at++) draw.take(body.charCodeAt(at))
  return draw.end()
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

/** Draws samples from one hash that rolls along the letters. */
class Draw {
  /** The letters of the last run, in a ring. */
  private readonly run = new Uint16Array(RUN)
  private place = 0
  private count = 0
  private hash = 0
  private samples = new Uint32Array(0x400)
  private size = 0

  begin(): void {
    this.run.fill(0)
    this.place = 0
    this.count = 0
    this.hash = 0
    this.size = 0
  }

  /** Goes on along a range of a raw text; false where one of its signs does not fold by itself. */
  read(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const unit = bareUnit(text.charCodeAt(at))
      if (unit === 0) return false
      this.take(unit)
    }
    return true
  }

  take(letter: number): void {
    if (!isWordUnit(letter)) return
    const { run, place } = this
    this.hash = (Math.imul(this.hash, BASE) + letter - Math.imul(run[place] ?? 0, LEAVING)) | 0
    run[place] = letter
    this.place = place + 1 === RUN ? 0 : place + 1
    if (++this.count < RUN) return
    const mixed = mix(this.hash)
    if (mixed % ONE_IN === 0) this.keep(mixed)
  }

  end(): Uint32Array {
    return this.samples.slice(0, this.size)
  }

  private keep(sample: number): void {
    if (this.size === this.samples.length) {
      const wider = new Uint32Array(this.size * 2)
      wider.set(this.samples)
      this.samples = wider
    }
    this.samples[this.size++] = sample
  }
}

const draw = new Draw()

/** Spreads a hash over all numbers of 32 bits, so that the smallest are a fair draw. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
