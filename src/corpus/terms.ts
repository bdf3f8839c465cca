/**
 * Many words found in one pass. A lexicon's words become one tree of characters, walked once from each word's beginning, so the
 * time is that of the text and does not grow with the lexicon.
 */
import { fold } from './fold.ts'
import { grow, layFlat, NONE, type Tree } from './termTree.ts'

/** A word or phrase and what it stands for. Plain text; `*` at the end of a word lets it go on (`train*`), a space or `_` is any run of spaces or hyphens. */
export interface Term<T> {
  readonly words: string
  readonly means: T
}

/** Where a term stands in the folded text. */
export interface TermMatch<T> {
  readonly start: number
  readonly end: number
  readonly means: T
}

/** `commas`: a space in a term also stands for a comma, so that one term covers a list however it is written. */
export interface TermOptions {
  readonly commas: boolean
}

export type TermFinder<T> = (foldedText: string) => TermMatch<T>[]

const SPACE = 0x20
const GAP = ' '
const WORD_CHAR = /[\p{L}\p{N}\p{M}]/u

/** For each code unit whether it belongs to a word; the halves of a pair do. */
const WORD_UNITS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  (code >= 0xd800 && code <= 0xdfff) || WORD_CHAR.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Whether a UTF-16 code unit belongs to a word. */
export function isWordUnit(code: number): boolean {
  return WORD_UNITS[code] === 1
}

function normalised(words: string): string {
  return fold(words, 'exact')
    .text.trim()
    .replace(/[ _-]+/g, GAP)
}

/**
 * Compiles terms. At one place the longest match wins, and of equal ones the first given; matches do not overlap; a match
 * starts and ends at a word's edge. The terms are folded here (`exact`), the text must be folded by the caller.
 */
export function compileTerms<T>(terms: readonly Term<T>[], options: TermOptions = { commas: false }): TermFinder<T> {
  if (terms.length === 0) return () => []
  const walk = new Walk(layFlat(grow(terms.map((term) => normalised(term.words)))), options)
  return (text) => {
    const found: TermMatch<T>[] = []
    let free = 0
    const places = placesOf(text)
    for (let i = 0; i < places.length; i++) {
      const at = places[i] ?? 0
      if (at < free || !walk.begins(text, at)) continue
      const term = terms[walk.from(text, at)]
      if (!term) continue
      free = walk.end
      found.push({ start: at, end: free, means: term.means })
    }
    return found
  }
}

interface Kept {
  readonly text: string
  readonly places: Uint32Array
}
/** The text looked through last: many finders look through one article. */
let kept: Kept | null = null

/** Where a term may begin: at each word, and at each sign that is no space. */
function placesOf(text: string): Uint32Array {
  if (kept?.text === text) return kept.places
  const places = new Uint32Array(text.length)
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isWord = WORD_UNITS[code] === 1
    if (isWord ? !inWord : code !== SPACE) places[count++] = at
    inWord = isWord
  }
  kept = { text, places: places.slice(0, count) }
  return kept.places
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && WORD_UNITS[text.charCodeAt(at)] === 1) at++
  return at
}

/** Walks the tree from one place of a text. Only `*` lets the walk fork, so what is still to be tried is a short list. */
class Walk {
  /** Where the term ends that `from` found. */
  end = 0
  private best = NONE
  private readonly forks: number[] = []
  private readonly gaps = new Uint8Array(0x10000)

  constructor(
    private readonly tree: Tree,
    { commas }: TermOptions,
  ) {
    for (const char of commas ? [' ', '-', ','] : [' ', '-']) this.gaps[char.charCodeAt(0)] = 1
  }

  /** Whether some term begins with these two characters; most words are told apart by them. */
  begins(text: string, at: number): boolean {
    const { dense, classes, term, open } = this.tree
    const node = dense[classes[text.charCodeAt(at)] ?? 0] ?? NONE
    if (node === NONE) return false
    const code = text.charCodeAt(at + 1)
    if (term[node] !== NONE || open[node] !== NONE || this.gaps[code] === 1) return true
    return this.step(node, code) !== NONE
  }

  /** The index of the longest term that begins here, or a negative number. */
  from(text: string, at: number): number {
    this.best = NONE
    this.run(text, this.step(0, text.charCodeAt(at)), at + 1)
    const { forks } = this
    if (forks.length > 0) {
      for (let i = 0; i + 1 < forks.length; i += 2) this.run(text, forks[i] ?? NONE, forks[i + 1] ?? at)
      forks.length = 0
    }
    return this.best
  }

  private step(node: number, code: number): number {
    const { row, dense, width, classes, unit, sibling, parent } = this.tree
    const line = row[node] ?? NONE
    if (line !== NONE) return dense[line * width + (classes[code] ?? 0)] ?? NONE
    let child = parent[node] === 1 ? node + 1 : NONE
    while (child !== NONE && unit[child] !== code) child = sibling[child] ?? NONE
    return child
  }

  private run(text: string, start: number, startAt: number): void {
    const { term, open } = this.tree
    const { gaps } = this
    const { length } = text
    let node = start
    let at = startAt
    let endOfWord = NONE
    while (node !== NONE) {
      if (term[node] !== NONE) this.take(text, term[node] ?? NONE, at)
      if (open[node] !== NONE) {
        if (endOfWord < at) endOfWord = wordEnd(text, at)
        this.forks.push(open[node] ?? NONE, endOfWord)
      }
      if (at >= length) return
      const code = text.charCodeAt(at++)
      if (gaps[code] === 1) {
        node = this.step(node, SPACE)
        while (node !== NONE && at < length && gaps[text.charCodeAt(at)] === 1) at++
      } else node = this.step(node, code)
    }
  }

  private take(text: string, which: number, at: number): void {
    if (this.best !== NONE && at <= this.end) return
    if (at < text.length && WORD_UNITS[text.charCodeAt(at)] === 1 && WORD_UNITS[text.charCodeAt(at - 1)] === 1) return
    this.best = which
    this.end = at
  }
}
