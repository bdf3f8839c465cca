/** The same agency text in several outlets, recognised so that it counts as one source. */
import type { ArticleId, CodedArticle, ReadArticle } from '../types.ts'
import { SAMPLE, type Sketch, sketchOf } from './sketch.ts'

/**
 * How much of the shorter text must stand in the fuller one. A cut paragraph, a few words changed and other spellings of names leave more
 * than eight tenths; two reports of one meeting by two writers share quotations and set phrases, less than three tenths.
 */
const COMMON = 0.6
/** How long the shorter must be beside the fuller: a note that a long report took up whole is a source of its own. */
const LENGTH = 0.6
/** Texts of less than this have too little to tell by, in samples (about 160 letters). */
const LEAST = 16
/** How many texts are held under one sample: a set phrase of a thousand articles costs no more than that. */
const BUCKET = 8
/** How many groups a text is held against: those that share most samples with it. */
const RIVALS = 4

/** The groups of two and more articles that carry one text, each group and the groups among themselves in the order of the corpus. */
export function sameReports(articles: readonly CodedArticle[]): readonly (readonly ArticleId[])[] {
  const reports = new Reports()
  for (const { article } of articles) reports.add(article)
  return reports.same()
}

/**
 * All articles by their texts. A text is held against the fullest of each group only, so that a chain of small changes does not end in one
 * group with another report; whatever order the articles come in, the groups are the same.
 */
export class Reports {
  private readonly sketches: Sketch[] = []

  /** Takes the next article of the corpus; cheapest where it was coded last. */
  add(article: ReadArticle): void {
    this.sketches.push(sketchOf(article))
  }

  /** As `sameReports`. */
  same(): readonly (readonly ArticleId[])[] {
    const places = new Map<ArticleId, number>(this.sketches.map(({ id }, at) => [id, at]))
    const fullest = new Fullest()
    for (const sketch of this.sketches.toSorted(fullestFirst)) fullest.add(sketch)
    const place = (id: ArticleId | undefined) => (id === undefined ? -1 : (places.get(id) ?? -1))
    return fullest.groups
      .filter(({ length }) => length > 1)
      .map((group) => group.toSorted((a, b) => place(a) - place(b)))
      .sort(([a], [b]) => place(a) - place(b))
  }
}

const fullestFirst = (one: Sketch, other: Sketch) => other.size - one.size || (one.id < other.id ? -1 : 1)

interface Led {
  readonly lead: Sketch
  readonly ids: ArticleId[]
  /** The text that was held against it last, and how many samples they share. */
  beside: Sketch
  shared: number
}

/** Groups under their fullest text, found by the samples that it holds. */
class Fullest {
  private readonly led: Led[] = []
  private readonly buckets = new Map<number, Led[]>()

  get groups(): readonly (readonly ArticleId[])[] {
    return this.led.map(({ ids }) => ids)
  }

  add(sketch: Sketch): void {
    if (sketch.size < LEAST) return
    const home = this.homeOf(sketch)
    if (home !== null) home.ids.push(sketch.id)
    else this.lead(sketch)
  }

  private homeOf(sketch: Sketch): Led | null {
    let home: Led | null = null
    let most = 0
    for (const led of this.nearest(sketch)) {
      if (sketch.size < LENGTH * led.lead.size) continue
      const share = shareOf(sketch, led.lead)
      if (share < COMMON || share <= most) continue
      home = led
      most = share
    }
    return home
  }

  /** Those that share most samples with a text. */
  private nearest(sketch: Sketch): readonly Led[] {
    const met: Led[] = []
    for (const sample of sketch.samples)
      for (const led of this.buckets.get(sample) ?? NONE) {
        if (led.beside === sketch) led.shared++
        else {
          met.push(led)
          led.beside = sketch
          led.shared = 1
        }
      }
    return met.length < 2 ? met : met.sort((a, b) => b.shared - a.shared).slice(0, RIVALS)
  }

  private lead(sketch: Sketch): void {
    const led: Led = { lead: sketch, ids: [sketch.id], beside: sketch, shared: 0 }
    this.led.push(led)
    for (const sample of sketch.samples) {
      const bucket = this.buckets.get(sample)
      if (bucket === undefined) this.buckets.set(sample, [led])
      else if (bucket.length < BUCKET) bucket.push(led)
    }
  }
}

const NONE: readonly never[] = []

/**
 * How much of the shorter text stands in the fuller one, 0 to 1. The smallest samples of the two together are a fair draw of all that they
 * hold; how many of these are in both gives what is common of the whole, and so of the shorter.
 */
function shareOf(shorter: Sketch, fuller: Sketch): number {
  const [a, b] = [shorter.samples, fuller.samples]
  let [i, j, drawn, both] = [0, 0, 0, 0]
  while (drawn < SAMPLE && (i < a.length || j < b.length)) {
    const left = a[i] ?? Number.POSITIVE_INFINITY
    const right = b[j] ?? Number.POSITIVE_INFINITY
    if (left === right) both++
    if (left <= right) i++
    if (right <= left) j++
    drawn++
  }
  const common = drawn === 0 ? 0 : both / drawn
  return Math.min(1, ((common / (1 + common)) * (shorter.size + fuller.size)) / shorter.size)
}
