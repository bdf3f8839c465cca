/** The tree of characters that `terms.ts` walks. It grows while it is in use: lexicons are compiled when an article first needs them. */

/** No node, no term. */
export const NONE = -1
/** The node at which every term begins. */
export const ROOT = 0
/** Lets a word go on to its end, whatever it is. */
const STAR = 0x2a
const SPACE = 0x20

/** What is known of a node, side by side so that a step reads near memory. */
const FIELDS = 4
const PARENT = 0
/** The character that leads to it; with `FORKED`, whether it has children beside the next node. */
const UNIT = 1
const MARK = 2
const OPEN = 3
const FORKED = 0x10000
const UNITS = 0xffff

const FIRST_NODES = 512

/**
 * Nodes are numbers. A node's first child is the next node if it was the last one made, which holds along almost every word; all others
 * stand in one hash table by parent and character. So a step is a look at the next node or one look-up, however many children a
 * node has, and a term is added without laying the tree anew.
 */
export class TermTree {
  private size = 1
  private nodes = new Int32Array(FIRST_NODES * FIELDS).fill(NONE)
  /** The child in each slot; 0, the root, is no one's child and marks an empty slot. */
  private slots = new Int32Array(FIRST_NODES * 2)
  /** How many slots are taken. */
  private taken = 0

  constructor() {
    this.nodes[UNIT] = FORKED
  }

  /** What `mark` gave the term that ends at a node, or `NONE`. */
  markAt(node: number): number {
    return this.nodes[node * FIELDS + MARK] ?? NONE
  }

  /** The node behind a node's `*`, or `NONE`. */
  openAt(node: number): number {
    return this.nodes[node * FIELDS + OPEN] ?? NONE
  }

  /** Marks a term, which is not empty, with a number; gives the mark that it had, or `NONE`. */
  mark(words: string, mark: number): number {
    let node = ROOT
    for (let at = 0; at < words.length; at++) node = this.childOf(node, words.charCodeAt(at))
    const before = this.markAt(node)
    this.nodes[node * FIELDS + MARK] = mark
    return before
  }

  /** The node that a character leads to, or `NONE`. A `*` in a text is a sign like any other, and no term has it. */
  step(node: number, unit: number): number {
    const { nodes } = this
    const next = (node + 1) * FIELDS
    if (nodes[next + PARENT] === node && ((nodes[next + UNIT] ?? 0) & UNITS) === unit && unit !== STAR) return node + 1
    if (((nodes[node * FIELDS + UNIT] ?? 0) & FORKED) === 0) return NONE
    const { slots } = this
    const mask = slots.length - 1
    for (let slot = hash(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const child = slots[slot] ?? 0
      if (child === 0) return NONE
      const at = child * FIELDS
      if (nodes[at + PARENT] === node && ((nodes[at + UNIT] ?? 0) & UNITS) === unit) return child
    }
  }

  /** False where a node has no child but behind a space; true where it may have. */
  mayGoOn(node: number): boolean {
    const { nodes } = this
    if (((nodes[node * FIELDS + UNIT] ?? 0) & FORKED) !== 0) return true
    const next = (node + 1) * FIELDS
    return nodes[next + PARENT] === node && ((nodes[next + UNIT] ?? 0) & UNITS) !== SPACE
  }

  private childOf(node: number, unit: number): number {
    const known = unit === STAR ? this.openAt(node) : this.step(node, unit)
    return known === NONE ? this.grow(node, unit) : known
  }

  private grow(node: number, unit: number): number {
    const child = this.size++
    if ((child + 1) * FIELDS >= this.nodes.length) this.widen()
    const at = child * FIELDS
    this.nodes[at + PARENT] = node
    this.nodes[at + UNIT] = unit
    if (unit === STAR) this.nodes[node * FIELDS + OPEN] = child
    else if (child !== node + 1) {
      const own = node * FIELDS + UNIT
      this.nodes[own] = (this.nodes[own] ?? 0) | FORKED
      this.enter(child)
    }
    return child
  }

  private widen(): void {
    const wider = new Int32Array(this.nodes.length * 2).fill(NONE)
    wider.set(this.nodes)
    this.nodes = wider
  }

  private enter(child: number): void {
    if (++this.taken * 3 > this.slots.length) {
      const old = this.slots
      this.slots = new Int32Array(old.length * 4)
      for (const other of old) if (other !== 0) this.place(other)
    }
    this.place(child)
  }

  private place(child: number): void {
    const mask = this.slots.length - 1
    const at = child * FIELDS
    let slot = hash(this.nodes[at + PARENT] ?? 0, (this.nodes[at + UNIT] ?? 0) & UNITS) & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = child
  }
}

function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
