/** The tree of words that `SharedWalk.ts` walks. It grows while it is in use: lexicons are compiled when an article first needs them. */

/** No node, no term. */
export const NONE = -1
/** The node at which every term begins. */
export const ROOT = 0

/** What is known of a node, side by side so that a step reads near memory. */
const FIELDS = 4
const PARENT = 0
/** What leads to it from its parent. */
const LABEL = 1
const MARK = 2
/** Of all labels that go on from it, one bit each, which tells of almost every word of a text that it leads nowhere. */
const NEXT = 3
/** The bit of all words that may go on. */
export const FORKED = 1 << 31
/** The label of a word that may go on has this bit. */
export const OPEN = 4

const BITS = 31

const FIRST_NODES = 512

/**
 * Nodes are numbers; all but the root stand in one hash table by parent and label. So a step is one look-up, however many children a node
 * has, and a term is added without laying the tree anew.
 */
export class TermTree {
  private size = 1
  private nodes = new Int32Array(FIRST_NODES * FIELDS)
  /** The child in each slot; 0, the root, is no one's child and marks an empty slot. */
  private slots = new Int32Array(FIRST_NODES * 2)

  constructor() {
    this.nodes[MARK] = NONE
  }

  /** What `mark` gave the term that ends at a node, or `NONE`. */
  markAt(node: number): number {
    return this.nodes[node * FIELDS + MARK] ?? NONE
  }

  /** The bits of the labels that lead on from a node; 0 where no term goes on. */
  nextOf(node: number): number {
    return this.nodes[node * FIELDS + NEXT] ?? 0
  }

  /** The node that a label leads to, or `NONE`. */
  step(node: number, label: number): number {
    const { nodes, slots } = this
    if (((nodes[node * FIELDS + NEXT] ?? 0) & bitOf(label)) === 0) return NONE
    const mask = slots.length - 1
    for (let slot = hash(node, label) & mask; ; slot = (slot + 1) & mask) {
      const child = slots[slot] ?? 0
      if (child === 0) return NONE
      const at = child * FIELDS
      if (nodes[at + PARENT] === node && nodes[at + LABEL] === label) return child
    }
  }

  /** Marks a term, which is not empty, with a number; gives the mark that it had, or `NONE`. */
  mark(labels: readonly number[], mark: number): number {
    let node = ROOT
    for (const label of labels) {
      const child = this.step(node, label)
      node = child === NONE ? this.grow(node, label) : child
    }
    const before = this.markAt(node)
    this.nodes[node * FIELDS + MARK] = mark
    return before
  }

  private grow(parent: number, label: number): number {
    const child = this.size++
    const at = child * FIELDS
    if (at + FIELDS > this.nodes.length) this.widen()
    const { nodes } = this
    nodes[at + PARENT] = parent
    nodes[at + LABEL] = label
    nodes[at + MARK] = NONE
    const next = parent * FIELDS + NEXT
    nodes[next] = (nodes[next] ?? 0) | bitOf(label)
    this.place(child)
    return child
  }

  /** Three slots in four stay free. */
  private widen(): void {
    const wider = new Int32Array(this.nodes.length * 2)
    wider.set(this.nodes)
    this.nodes = wider
    this.slots = new Int32Array(wider.length)
    for (let node = 1; node < this.size - 1; node++) this.place(node)
  }

  private place(child: number): void {
    const { nodes, slots } = this
    const mask = slots.length - 1
    const at = child * FIELDS
    let slot = hash(nodes[at + PARENT] ?? 0, nodes[at + LABEL] ?? 0) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = child
  }
}

/** The bit of a label in `nextOf`; several labels share one. */
export const bitOf = (label: number): number =>
  (label & OPEN) !== 0 ? FORKED : 1 << ((Math.imul(label, 0x9e3779b1) >>> 8) % BITS)

function hash(node: number, label: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
