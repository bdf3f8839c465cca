/** One walk over a text for many finders: the words of all their terms are one tree, which the text's words are led through. */
import { bitOf, FORKED, NONE, OPEN, ROOT, TermTree } from './termTree.ts'
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
const KNOWN = 8
/** The node behind it at the beginning of a term, or `NONE`; `UNKNOWN` as long as no text had the word. */
const HEAD = 0
const UNKNOWN = -2
/** The row of nodes at the beginning of a term behind what may go on to it ("train*"). */
const HEADS = 1
/** Its label where terms have it, else `NONE`. */
const WHOLE = 2
/** The row of labels of what may go on to it. */
const OPENS = 3
/** Of the labels that lead on from `HEAD`, one bit each. */
const AHEAD = 4
/** The bits of its own labels. */
const OWN = 5
/** Behind how many `*` that open a term it may stand, one bit for each number. */
const STARRED = 6
/** What marks the term that is this word alone, or `NONE`. */
const ALONE = 7
/** The row of nothing. */
const EMPTY = 0
/** The place of words that are too long. */
const NO_PLACE = 0
const ALL = -1

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
  private known = new Int32Array(KNOWN * 0x200)
  private age = -1
  /** Rows of labels and of nodes, each with `NONE` behind it, and where each row begins. */
  private rows: number[] = [NONE]
  private readonly rowsMade = new Map<string, number>()
  /** Only `*` lets the walk fork, so what is still to be tried is a short list: nodes, each with the index of its word. */
  private readonly forks: number[] = []
  private words: TextWords = wordsOf('')
  private text = ''
  /** For each word of the text its place among what is known, and whether a term that opens with `*` may begin at it. */
  private places = new Int32Array(0x400)
  private starry = new Uint8Array(0x400)
  /** The nodes behind the `*` that terms open with: one, two, three of them. */
  private stars: readonly number[] = []
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
    this.text = text
    this.place()
    const { known, places, starry } = this
    for (let item = 0; item < words.count; item++) {
      const place = places[item] ?? NO_PLACE
      if (place === NO_PLACE) this.learn(item, NO_PLACE)
      const head = known[place + HEAD] ?? NONE
      const heads = known[place + HEADS] ?? EMPTY
      const next = known[(places[item + 1] ?? NO_PLACE) + OWN] ?? ALL
      const leads = ((known[place + AHEAD] ?? ALL) & next) !== 0
      const stars = starry[item] === 1 && known[place + OPENS] !== EMPTY
      const alone = known[place + ALONE] ?? NONE
      if (alone !== NONE) this.take(words.starts[item] ?? 0, words.ends[item] ?? 0, alone)
      if (leads || stars || heads !== EMPTY) this.from(item, leads ? head : NONE, stars, heads)
    }
    this.walked = text
  }

  private forget(age: number): void {
    this.known.fill(UNKNOWN)
    this.known[NO_PLACE + OWN] = ALL
    this.rows = [NONE]
    this.rowsMade.clear()
    this.stars = this.starsOf()
    this.age = age
  }

  private starsOf(): number[] {
    const label = this.open.get('')
    const nodes: number[] = []
    if (label === undefined) return nodes
    let node = this.tree.step(ROOT, label + OPEN)
    for (; node !== NONE; node = this.tree.step(node, label + OPEN + GAP)) nodes.push(node)
    return nodes
  }

  /** Notes what is known of each of the text's words, and learns what is not. */
  private place(): void {
    const { numbers, count } = this.words
    if (count >= this.places.length) {
      this.places = new Int32Array(count * 2)
      this.starry = new Uint8Array(count * 2)
    }
    const { places, starry } = this
    starry.fill(0, 0, count)
    for (let item = 0; item < count; item++) {
      const place = ((numbers[item] ?? LONG) + 1) * KNOWN
      if (place === NO_PLACE || place >= this.known.length || this.known[place] === UNKNOWN) this.learn(item, place)
      places[item] = place
      const starred = this.known[place + STARRED] ?? 0
      if (starred !== 0) this.star(item, starred)
    }
    places[count] = NO_PLACE
  }

  /** Marks the words at which a term may begin that has one word or several of any kind before this one. */
  private star(item: number, starred: number): void {
    for (let back = 1; back <= this.stars.length && back <= item; back++)
      if ((starred >> back) & 1) this.starry[item - back] = 1
  }

  private learn(item: number, place: number): void {
    if (place >= this.known.length) {
      const wider = new Int32Array((place + KNOWN * 0x200) * 2).fill(UNKNOWN)
      wider.set(this.known)
      this.known = wider
    }
    const { known, tree, words } = this
    const word = this.text.slice(words.starts[item], words.ends[item])
    const opens = isWord(word) ? this.opensOf(word) : []
    const label = this.whole.get(word) ?? NONE
    const head = label === NONE ? NONE : tree.step(ROOT, label)
    known[place + HEAD] = head
    known[place + HEADS] = this.rowOf(this.headsOf(opens))
    known[place + WHOLE] = label
    known[place + OPENS] = this.rowOf(opens)
    known[place + AHEAD] = head === NONE ? 0 : tree.nextOf(head)
    known[place + ALONE] = head === NONE ? NONE : tree.markAt(head)
    known[place + OWN] = place === NO_PLACE ? ALL : this.bitsOf(label, opens)
    known[place + STARRED] = this.starredOf(label, opens)
  }

  /** The nodes at the beginning of a term behind what may go on to a word, but for the lone `*`. */
  private headsOf(opens: readonly number[]): number[] {
    const nodes: number[] = []
    for (const open of opens) {
      const node = this.tree.step(ROOT, open)
      if (node !== NONE && node !== this.stars[0]) nodes.push(node)
    }
    return nodes
  }

  private bitsOf(label: number, opens: readonly number[]): number {
    const own = label === NONE ? 0 : bitOf(label) | bitOf(label + GAP)
    return opens.length === 0 ? own : own | FORKED
  }

  private starredOf(label: number, opens: readonly number[]): number {
    const { stars, tree } = this
    const follows = (node: number, next: number) =>
      tree.step(node, next) !== NONE || tree.step(node, next + GAP) !== NONE
    let starred = 0
    stars.forEach((node, index) => {
      const behind = label !== NONE && follows(node, label)
      const open = opens.some((open) => tree.step(ROOT, open) !== stars[0] && follows(node, open))
      if (behind || open) starred |= 1 << (index + 1)
    })
    return starred
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
  private from(first: number, head: number, stars: boolean, heads: number): void {
    const { forks, rows } = this
    const start = this.words.starts[first] ?? 0
    if (stars) forks.push(this.stars[0] ?? NONE, first)
    for (let at = heads; rows[at] !== NONE; at++) forks.push(rows[at] ?? NONE, first)
    this.run(start, head, first, false)
    if (forks.length === 0) return
    for (let i = 0; i + 1 < forks.length; i += 2) this.run(start, forks[i] ?? NONE, forks[i + 1] ?? first, true)
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

  /** Follows the text from the node behind a word to where no term goes on. A term that ends at that word is taken if it is `open`; else it has been. */
  private run(start: number, head: number, first: number, open: boolean): void {
    const { tree, words, places } = this
    let node = head
    for (let item = first; node !== NONE; ) {
      const owner = tree.markAt(node)
      if (owner !== NONE && (open || item !== first)) this.take(start, words.ends[item] ?? 0, owner)
      const next = tree.nextOf(node)
      if (next === 0 || ++item >= words.count) return
      const place = places[item] ?? NO_PLACE
      if (place === NO_PLACE) this.learn(item, NO_PLACE)
      if (((this.known[place + OWN] ?? ALL) & next) === 0) return
      const gap = this.gapBefore(words, item)
      if ((next & FORKED) !== 0) this.fork(node, item, this.known[place + OPENS] ?? EMPTY, gap)
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
