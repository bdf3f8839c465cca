/**
 * Many words found in one pass. The words of all lexicons that look through the same text become one tree of characters, walked once
 * from each word's beginning, so the time is that of the text and grows neither with a lexicon nor with their number.
 */
import { fold } from './fold.ts'
import { NONE, ROOT, TermTree } from './termTree.ts'
import { SIGN, WORD_UNITS, wordsOf } from './textWords.ts'

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
 * Finders that look through the same texts share a `walk`; by default a finder has its own.
 */
export function compileTerms<T>(
  terms: readonly Term<T>[],
  options: TermOptions = { commas: false },
  walk: SharedWalk = new SharedWalk(options),
): TermFinder<T> {
  const list = walk.register(terms.map((term) => normalised(term.words)))
  return (text) => {
    walk.through(text)
    const found: TermMatch<T>[] = []
    for (let i = 0; i < list.count; i++) {
      const term = terms[list.which[i] ?? NONE]
      if (term) found.push({ start: list.start[i] ?? 0, end: list.end[i] ?? 0, means: term.means })
    }
    return found
  }
}

/** Where the terms of one finder stand in the text walked last; `which` is a term's index in its own list. The arrays are used again for the next text. */
class Found {
  readonly start: number[] = []
  readonly end: number[] = []
  readonly which: number[] = []
  count = 0

  /** Takes a match unless it overlaps one before it or is no longer than one at its place. Matches come in the order of their beginnings. */
  offer(start: number, end: number, which: number): void {
    let at = this.count
    if (at > 0) {
      const free = this.end[at - 1] ?? 0
      if (this.start[at - 1] === start) {
        if (end <= free) return
        at--
      } else if (start < free) return
    }
    this.start[at] = start
    this.end[at] = end
    this.which[at] = which
    this.count = at + 1
  }
}

/** The terms fork within a word. */
const FORKS = -2
/** No text had the word yet. */
const UNKNOWN = -3

/** What is known of a word: the node behind it, or `NONE`, `FORKS` or `UNKNOWN`; */
const KNOWN = 4
/** what the first owner of the term is that ends there; */
const OWNED = 1
/** what may stand behind a space, as bits; */
const SECONDS = 2
/** and whether terms may go on with another sign. */
const MORE = 3

/** How many numbers tell of an owner. */
const OWNER = 3

/** One walk over a text for many finders. What was found in the text walked last is kept, for they come to it one after the other. */
export class SharedWalk {
  /** Marks a term with the first of its owners. */
  private readonly tree = new TermTree()
  /** Which finder looks for a term, the term's index there, and the next owner of the same term: three numbers each, in near memory. */
  private owners = new Int32Array(OWNER * 64)
  private owned = 0
  private readonly lists: Found[] = []
  private walked: string | null = null
  /** The units with which terms begin. */
  private readonly firsts = new Uint8Array(0x10000)
  /** For each word with which terms of several words begin, as bits, what the second may begin with. */
  private readonly seconds = new Map<string, number>()
  /** What is known of each word, by its number, four numbers each; as long as the numbers hold. Words come again and again, the tree is wide. */
  private behind = new Int32Array(0)
  private age = -1
  /** Only `*` lets the walk fork, so what is still to be tried is a short list: nodes, each with its place. */
  private readonly forks: number[] = []
  private readonly gaps = new Uint8Array(0x10000)
  /** The text at hand. */
  private units = new Uint16Array(0)
  private length = 0

  constructor({ commas }: TermOptions = { commas: false }) {
    for (const char of commas ? [' ', '-', ','] : [' ', '-']) this.gaps[char.charCodeAt(0)] = 1
  }

  /** Adds a finder's terms, normalised; the list is filled by `through`. */
  register(words: readonly string[]): Found {
    const found = new Found()
    const which = new Map<string, number>()
    words.forEach((word, index) => {
      if (word !== '' && !which.has(word)) which.set(word, index)
    })
    for (const [word, index] of which) this.own(word, this.lists.length, index)
    this.lists.push(found)
    this.walked = null
    this.age = -1
    return found
  }

  private own(word: string, list: number, which: number): void {
    this.firsts[word.charCodeAt(0)] = 1
    const space = word.indexOf(GAP)
    if (space > 0) {
      const first = word.slice(0, space)
      this.seconds.set(first, (this.seconds.get(first) ?? 0) | openingsOf(word, space + 1))
    }
    const at = this.owned
    this.owned += OWNER
    if (this.owned > this.owners.length) {
      const wider = new Int32Array(this.owners.length * 2)
      wider.set(this.owners)
      this.owners = wider
    }
    this.owners.set([list, which, this.tree.mark(word, at)], at)
  }

  /** Fills the lists of all finders for a folded text. A term may begin at each word, and at each sign that is no space. */
  through(text: string): void {
    if (this.walked === text) return
    for (const list of this.lists) list.count = 0
    const words = wordsOf(text)
    if (this.age !== words.age) this.forget(words.age)
    this.units = words.units
    this.length = words.length
    const { starts, ends, numbers, count, units } = words
    const { firsts } = this
    for (let i = 0; i < count; i++) {
      const number = numbers[i] ?? SIGN
      const start = starts[i] ?? 0
      if (number >= 0) this.fromWord(start, ends[i] ?? 0, number * KNOWN, text)
      else if (firsts[units[start] ?? 0] === 1) this.fromSign(start)
    }
    this.walked = text
  }

  private forget(age: number): void {
    this.behind.fill(UNKNOWN)
    this.age = age
  }

  private fromSign(start: number): void {
    this.follow(start, this.tree.step(ROOT, this.units[start] ?? 0), start + 1)
  }

  /** Terms end at a word's edge: what is found behind a word is the same wherever it stands. Where a term lets a word go on, the walk forks. */
  private fromWord(start: number, end: number, at: number, text: string): void {
    if (at >= this.behind.length || this.behind[at] === UNKNOWN) this.learn(text, start, end, at)
    const { behind } = this
    const node = behind[at] ?? NONE
    if (node === NONE) return
    if (node === FORKS) {
      this.fromSign(start)
      return
    }
    const owner = behind[at + OWNED] ?? NONE
    if (owner !== NONE) this.take(start, end, owner)
    if (end >= this.length) return
    const { units, gaps } = this
    const code = units[end] ?? 0
    if (gaps[code] === 1) {
      const seconds = behind[at + SECONDS] ?? 0
      const second = seconds === 0 ? end : this.gapEnd(end + 1)
      if (seconds & opening(units[second] ?? 0, units[second + 1] ?? 0))
        this.follow(start, this.tree.step(node, SPACE), second)
    } else if (behind[at + MORE] !== NONE) this.follow(start, this.tree.step(node, code), end + 1)
  }

  private learn(text: string, start: number, end: number, place: number): void {
    const { tree, units } = this
    if (place >= this.behind.length) {
      const wider = new Int32Array((place + KNOWN * 0x200) * 2).fill(UNKNOWN)
      wider.set(this.behind)
      this.behind = wider
    }
    let node = ROOT
    for (let at = start; at < end && node >= 0; at++) {
      node = tree.step(node, units[at] ?? 0)
      if (node !== NONE && tree.openAt(node) !== NONE) node = FORKS
    }
    this.behind[place] = node
    if (node < 0) return
    this.behind[place + OWNED] = tree.markAt(node)
    this.behind[place + SECONDS] = this.seconds.get(text.slice(start, end)) ?? 0
    this.behind[place + MORE] = tree.mayGoOn(node) ? 1 : NONE
  }

  /** Follows the text from a node, and from wherever it forks. */
  private follow(start: number, node: number, from: number): void {
    const { forks } = this
    this.run(start, node, from)
    if (forks.length === 0) return
    for (let i = 0; i + 1 < forks.length; i += 2) this.run(start, forks[i] ?? NONE, forks[i + 1] ?? start)
    forks.length = 0
  }

  /** Follows the text from a node to where no term goes on. */
  private run(start: number, first: number, from: number): void {
    const { tree, gaps, units, length } = this
    let node = first
    let at = from
    let endOfWord = NONE
    while (node !== NONE) {
      const owner = tree.markAt(node)
      if (owner !== NONE) this.take(start, at, owner)
      const open = tree.openAt(node)
      if (open !== NONE) {
        if (endOfWord < at) endOfWord = this.wordEnd(at)
        this.forks.push(open, endOfWord)
      }
      if (at >= length) return
      const code = units[at++] ?? 0
      if (gaps[code] === 1) {
        node = tree.step(node, SPACE)
        if (node !== NONE) at = this.gapEnd(at)
      } else node = tree.step(node, code)
    }
  }

  private take(start: number, end: number, first: number): void {
    const { units } = this
    if (end < this.length && WORD_UNITS[units[end] ?? 0] === 1 && WORD_UNITS[units[end - 1] ?? 0] === 1) return
    const { owners, lists } = this
    for (let at = first; at !== NONE; at = owners[at + 2] ?? NONE)
      lists[owners[at] ?? 0]?.offer(start, end, owners[at + 1] ?? 0)
  }

  private gapEnd(from: number): number {
    const { units, gaps, length } = this
    let at = from
    while (at < length && gaps[units[at] ?? 0] === 1) at++
    return at
  }

  private wordEnd(from: number): number {
    const { units, length } = this
    let at = from
    while (at < length && WORD_UNITS[units[at] ?? 0] === 1) at++
    return at
  }
}

/** One of 32 bits for two units. */
function opening(first: number, second: number): number {
  return 1 << ((Math.imul(first, 7) + Math.imul(second, 13)) & 31)
}

/** The bits for a term's word: all of them where one of the two units may be any. */
function openingsOf(term: string, at: number): number {
  const [first, second] = [term.charAt(at), term.charAt(at + 1)]
  const isAny = first === '*' || second === '' || second === GAP || second === '*'
  return isAny ? -1 : opening(first.charCodeAt(0), second.charCodeAt(0))
}
