/**
 * Many words found in one pass. A lexicon's words become one tree of characters, walked once from each word's beginning, so the
 * time is that of the text and does not grow with the lexicon.
 */
import { fold } from './fold.ts'

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

const NONE = -1
const GAP = ' '
const STAR = '*'
const WORD_CHAR = /[\p{L}\p{N}\p{M}]/u

/** For each code unit whether it belongs to a word; the halves of a pair do. */
const WORD_UNITS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  (code >= 0xd800 && code <= 0xdfff) || WORD_CHAR.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Whether a UTF-16 code unit belongs to a word. */
export function isWordUnit(code: number): boolean {
  return WORD_UNITS[code] === 1
}

/** A tree of characters laid flat: `next[node * width + class of the character]`. */
interface Tree {
  readonly classes: Uint16Array
  readonly width: number
  readonly next: Int32Array
  readonly term: Int32Array
  readonly open: Uint8Array
}

interface Node {
  readonly children: Map<string, Node>
  readonly id: number
  term: number
}

function normalised(words: string): string {
  return fold(words, 'exact')
    .text.trim()
    .replace(/[ _-]+/g, GAP)
}

function grow(words: readonly string[]): Node[] {
  const nodes: Node[] = [{ children: new Map(), id: 0, term: NONE }]
  words.forEach((word, index) => {
    let node = nodes[0]
    for (const unit of word.split('')) {
      let child = node?.children.get(unit)
      if (!child) {
        child = { children: new Map(), id: nodes.length, term: NONE }
        nodes.push(child)
        node?.children.set(unit, child)
      }
      node = child
    }
    if (node && node.term === NONE) node.term = index
  })
  return nodes
}

function layFlat(nodes: readonly Node[]): Tree {
  const units = new Set(nodes.flatMap((node) => [...node.children.keys()]))
  const classes = new Uint16Array(0x10000)
  let width = 1
  for (const unit of units) classes[unit.charCodeAt(0)] = width++
  const next = new Int32Array(nodes.length * width).fill(NONE)
  const term = new Int32Array(nodes.length).fill(NONE)
  const open = new Uint8Array(nodes.length)
  for (const node of nodes) {
    term[node.id] = node.term
    if (node.children.has(STAR)) open[node.id] = 1
    for (const [unit, child] of node.children) next[node.id * width + (classes[unit.charCodeAt(0)] ?? 0)] = child.id
  }
  return { classes, width, next, term, open }
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
    for (let at = 0; at < text.length; ) {
      const term = terms[walk.from(text, at)]
      if (term) {
        found.push({ start: at, end: walk.end, means: term.means })
        at = walk.end
      } else at = WORD_UNITS[text.charCodeAt(at)] === 1 ? wordEnd(text, at + 1) : at + 1
    }
    return found
  }
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
  private readonly gapClass: number
  private readonly starClass: number
  private readonly gaps = new Uint8Array(0x10000)

  constructor(
    private readonly tree: Tree,
    { commas }: TermOptions,
  ) {
    this.gapClass = tree.classes[GAP.charCodeAt(0)] ?? 0
    this.starClass = tree.classes[STAR.charCodeAt(0)] ?? 0
    for (const char of commas ? [' ', '-', ','] : [' ', '-']) this.gaps[char.charCodeAt(0)] = 1
    tree.classes[STAR.charCodeAt(0)] = 0
  }

  /** The index of the longest term that begins here, or a negative number. */
  from(text: string, at: number): number {
    this.best = NONE
    const node = this.step(0, this.tree.classes[text.charCodeAt(at)] ?? 0)
    if (node === NONE) return NONE
    this.run(text, node, at + 1)
    const { forks } = this
    for (let i = 0; i + 1 < forks.length; i += 2) this.run(text, forks[i] ?? NONE, forks[i + 1] ?? at)
    forks.length = 0
    return this.best
  }

  private step(node: number, unitClass: number): number {
    return unitClass === 0 ? NONE : (this.tree.next[node * this.tree.width + unitClass] ?? NONE)
  }

  private run(text: string, start: number, startAt: number): void {
    const { classes, term, open } = this.tree
    let node = start
    let at = startAt
    let endOfWord = NONE
    while (node !== NONE) {
      if (term[node] !== NONE) this.take(text, term[node] ?? NONE, at)
      if (open[node] === 1) {
        if (endOfWord < at) endOfWord = wordEnd(text, at)
        this.forks.push(this.step(node, this.starClass), endOfWord)
      }
      if (at >= text.length) return
      const code = text.charCodeAt(at)
      if (this.gaps[code] === 1) {
        node = this.step(node, this.gapClass)
        while (node !== NONE && at < text.length && this.gaps[text.charCodeAt(at)] === 1) at++
      } else {
        node = this.step(node, classes[code] ?? 0)
        at++
      }
    }
  }

  private take(text: string, which: number, at: number): void {
    if (this.best !== NONE && at <= this.end) return
    if (at < text.length && WORD_UNITS[text.charCodeAt(at)] === 1 && WORD_UNITS[text.charCodeAt(at - 1)] === 1) return
    this.best = which
    this.end = at
  }
}
