/** One walk over a text for many finders: the words of all their terms are one tree, which the text's words are led through. */
import { NONE, OPEN, ROOT, TermTree } from './termTree.ts'
import { GAP, LONG, type TextWords, WORD_UNITS, wordsOf } from './textWords.ts'

/** `commas`: a space in a term also stands for a comma, so that one term covers a list however it is written. */
export interface TermOptions {
  readonly commas: boolean
}

/** Lets a word go on to its end, whatever it is. */
const STAR = '*'

/** A label of the tree is the number of a word, `OPEN` where it may go on, and the gap before it, as in `TextWords`. */
const WORD = 8

/** What is known of a word, by its number plus one: the first place is for words that are too long for a number. */
const KNOWN = 4
/** The node behind it at the beginning of a term, or `NONE`; `UNKNOWN` as long as no text had the word. */
const HEAD = 0
const UNKNOWN = -2
/** The row of nodes at the beginning of a term behind what may go on to it ("train*"). */
const HEADS = 1
/** Its label where terms have it, else `NONE`. */
const WHOLE = 2
/** The row of labels of what may go on to it. */
const OPENS = 3
/** The row of nothing. */
const EMPTY = 0

/** How many numbers tell of an owner. */
const OWNER = 3

/** How many numbers tell of a match: where it starts and ends, and which of its finder's terms it is. */
export const MATCH = 3

/** Where the terms of one finder stand in the text walked last; the row is used again for the next text. */
export class Found {
  /** The matches, `MATCH` numbers each. */
  row = new Int32Array(MATCH * 16)
  /** How many numbers of the row are taken. */
  length = 0

  /** Takes a match unless it overlaps one before it or is no longer than one at its place. Matches come in the order of their beginnings. */
  offer(start: number, end: number, which: number): void {
    const { row, length } = this
    let at = length
    if (at > 0) {
      const free = row[at - 2] ?? 0
      if (start < free) {
        if (end <= free || row[at - 3] !== start) return
        at -= MATCH
      }
    }
    row[at] = start
    row[at + 1] = end
    row[at + 2] = which
    this.length = at + MATCH
    if (this.length === row.length) this.widen()
  }

  private widen(): void {
    const wider = new Int32Array(this.row.length * 2)
    wider.set(this.row)
    this.row = wider
  }
}

/** What was found in the text walked last is kept, for the finders come to it one after the other. */
export class SharedWalk {
  /** Marks a term with the first of its owners. */
  private readonly tree = new TermTree()
  /** Which finder looks for a term, the term's index there, and the next owner of the same term: three numbers each, in near memory. */
  private owners = new Int32Array(OWNER * 64)
  private owned = 0
  private readonly lists: Found[] = []
  private walked: string | null = null
  /** The labels of the terms' words; of those that may go on, by what they begin with. */
  private readonly whole = new Map<string, number>()
  private readonly open = new Map<string, number>()
  private longestOpen = 0
  /** What is known of words, as long as their numbers hold: words come again and again, the vocabulary is wide. */
  private known = new Int32Array(0)
  private age = -1
  /** Rows of labels and of nodes, each with `NONE` behind it, and where each row begins. */
  private rows: number[] = [NONE]
  private readonly rowsMade = new Map<string, number>()
  /** Only `*` lets the walk fork, so what is still to be tried is a short list: nodes, each with the index of its word. */
  private readonly forks: number[] = []
  private words: TextWords = wordsOf('')
  private readonly commas: boolean

  constructor({ commas }: TermOptions = { commas: false }) {
    this.commas = commas
  }

  /** Adds a finder's terms, normalised; the list is filled by `through`. */
  register(terms: readonly string[]): Found {
    const found = new Found()
    const which = new Map<string, number>()
    terms.forEach((term, index) => {
      if (term !== '' && !which.has(term)) which.set(term, index)
    })
    for (const [term, index] of which) this.own(term, this.lists.length, index)
    this.lists.push(found)
    this.walked = null
    this.age = -1
    return found
  }

  private own(term: string, list: number, which: number): void {
    const at = this.owned
    this.owned += OWNER
    if (this.owned > this.owners.length) {
      const wider = new Int32Array(this.owners.length * 2)
      wider.set(this.owners)
      this.owners = wider
    }
    this.owners.set([list, which, this.tree.mark(this.labelsOf(term), at)], at)
  }

  /** A term is cut like a text, but in no need of a number for each word. */
  private labelsOf(term: string): number[] {
    const labels: number[] = []
    term.split(' ').forEach((part, index) => {
      for (let at = 0; at < part.length; ) {
        const gap = index > 0 && at === 0 ? GAP : 0
        const end = endOf(part, at)
        const isOpen = part.charAt(end) === STAR
        labels.push(this.labelOf(part.slice(at, end), isOpen) + gap)
        at = isOpen ? end + 1 : end
      }
    })
    return labels
  }

  /** A `*` belongs to the word before it; one by itself stands for any word. */
  private labelOf(word: string, isOpen: boolean): number {
    if (word === STAR) return this.openLabel('')
    return isOpen ? this.openLabel(word) : labelIn(this.whole, word)
  }

  private openLabel(beginning: string): number {
    this.longestOpen = Math.max(this.longestOpen, beginning.length)
    return labelIn(this.open, beginning) + OPEN
  }

  private gapBefore({ gaps }: TextWords, item: number): number {
    const gap = gaps[item] ?? 0
    return this.commas && gap !== 0 ? GAP : gap
  }

  /** Fills the lists of all finders for a folded text. A term may begin at each word, and at each sign that is no space. */
  through(text: string): void {
    if (this.walked === text) return
    for (const list of this.lists) list.length = 0
    const words = wordsOf(text)
    if (this.age !== words.age) this.forget(words.age)
    this.words = words
    for (let item = 0; item < words.count; item++) {
      const place = this.placeOf(text, item)
      const head = this.known[place + HEAD] ?? NONE
      const heads = this.known[place + HEADS] ?? EMPTY
      if (head !== NONE || heads !== EMPTY) this.from(text, item, head, heads)
    }
    this.walked = text
  }

  private forget(age: number): void {
    this.known.fill(UNKNOWN)
    this.rows = [NONE]
    this.rowsMade.clear()
    this.age = age
  }

  /** Where what is known of a word stands. */
  private placeOf(text: string, item: number): number {
    const number = this.words.numbers[item] ?? LONG
    const place = (number + 1) * KNOWN
    if (number === LONG || place >= this.known.length || this.known[place] === UNKNOWN) this.learn(text, item, place)
    return place
  }

  private learn(text: string, item: number, place: number): void {
    if (place >= this.known.length) {
      const wider = new Int32Array((place + KNOWN * 0x200) * 2).fill(UNKNOWN)
      wider.set(this.known)
      this.known = wider
    }
    const { known, tree, words } = this
    const word = text.slice(words.starts[item], words.ends[item])
    const opens = isWord(word) ? this.opensOf(word) : []
    const label = this.whole.get(word) ?? NONE
    known[place + HEAD] = label === NONE ? NONE : tree.step(ROOT, label)
    known[place + HEADS] = this.rowOf(opens.map((open) => tree.step(ROOT, open)).filter((node) => node !== NONE))
    known[place + WHOLE] = label
    known[place + OPENS] = this.rowOf(opens)
  }

  /** The labels of the beginnings that may go on to a word, shortest first. */
  private opensOf(word: string): number[] {
    const labels: number[] = []
    for (let length = 0; length <= this.longestOpen && length <= word.length; length++) {
      const label = this.open.get(word.slice(0, length))
      if (label !== undefined) labels.push(label + OPEN)
    }
    return labels
  }

  private rowOf(numbers: readonly number[]): number {
    if (numbers.length === 0) return EMPTY
    const key = numbers.join()
    const made = this.rowsMade.get(key)
    if (made !== undefined) return made
    const row = this.rows.length
    this.rows.push(...numbers, NONE)
    this.rowsMade.set(key, row)
    return row
  }

  /** Finds the terms that begin with a word: those that have it as it stands before those where it goes on. */
  private from(text: string, first: number, head: number, heads: number): void {
    const { forks, rows } = this
    const start = this.words.starts[first] ?? 0
    for (let at = heads; rows[at] !== NONE; at++) forks.push(rows[at] ?? NONE, first)
    this.run(text, start, head, first)
    if (forks.length === 0) return
    for (let i = 0; i + 1 < forks.length; i += 2) this.run(text, start, forks[i] ?? NONE, forks[i + 1] ?? first)
    forks.length = 0
  }

  /** Keeps for later where a word leads that may go on to the one at hand. */
  private fork(node: number, item: number, row: number, gap: number): void {
    const { rows, tree, forks } = this
    let at = row
    for (let label = rows[at] ?? NONE; label !== NONE; label = rows[++at] ?? NONE) {
      const child = tree.step(node, label + gap)
      if (child !== NONE) forks.push(child, item)
    }
  }

  /** Follows the text from the node behind a word to where no term goes on. */
  private run(text: string, start: number, head: number, first: number): void {
    const { tree, words } = this
    let node = head
    for (let item = first; node !== NONE; ) {
      const owner = tree.markAt(node)
      if (owner !== NONE) this.take(start, words.ends[item] ?? 0, owner)
      if (!tree.goesOn(node) || ++item >= words.count) return
      const place = this.placeOf(text, item)
      const gap = this.gapBefore(words, item)
      if (tree.forksAt(node)) this.fork(node, item, this.known[place + OPENS] ?? EMPTY, gap)
      const label = this.known[place + WHOLE] ?? NONE
      node = label === NONE ? NONE : tree.step(node, label + gap)
    }
  }

  private take(start: number, end: number, first: number): void {
    const { owners, lists } = this
    for (let at = first; at !== NONE; at = owners[at + 2] ?? NONE)
      lists[owners[at] ?? 0]?.offer(start, end, owners[at + 1] ?? 0)
  }
}

/** Whether what stands between two gaps is a word, and no sign. */
const isWord = (item: string): boolean => WORD_UNITS[item.charCodeAt(0)] === 1

/** Where the word ends that begins at a place, or the sign that stands there. */
function endOf(text: string, from: number): number {
  let at = from
  while (WORD_UNITS[text.charCodeAt(at)] === 1) at++
  return Math.max(at, from + 1)
}

function labelIn(words: Map<string, number>, word: string): number {
  const known = words.get(word)
  if (known !== undefined) return known
  const label = words.size * WORD
  words.set(word, label)
  return label
}
