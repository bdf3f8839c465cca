/** The tree of characters that `terms.ts` walks. It grows while it is in use: lexicons are compiled when an article first needs them. */

/** No node, no term. */
export const NONE = -1
/** The node at which every term begins. */
export const ROOT = 0
/** Lets a word go on to its end, whatever it is. */
const STAR = 0x2a

const FIRST_SLOTS = 1024

/**
 * Nodes are numbers. The children of all of them stand in one hash table, by parent and character: a step is one look-up however many
 * children a node has, and a term is added without laying the tree anew.
 */
export class TermTree {
  /** For each node the number of the term that ends there, or `NONE`. */
  readonly term: number[] = [NONE]
  /** For each node the node behind its `*`, or `NONE`. */
  readonly open: number[] = [NONE]
  private readonly parent: number[] = [NONE]
  private readonly unit: number[] = [0]
  /** The child in each slot; 0, the root, is no one's child and marks an empty slot. */
  private slots = new Int32Array(FIRST_SLOTS)
  private terms = 0

  /** The number of a term, new or known. Not for an empty one. */
  add(words: string): number {
    let node = ROOT
    for (let at = 0; at < words.length; at++) node = this.childOf(node, words.charCodeAt(at))
    const known = this.term[node] ?? NONE
    if (known !== NONE) return known
    this.term[node] = this.terms
    return this.terms++
  }

  /** The node that a character leads to, or `NONE`. A `*` in a text is a sign like any other, and no term has it. */
  step(node: number, unit: number): number {
    const { slots, parent, unit: units } = this
    const mask = slots.length - 1
    for (let slot = hash(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const child = slots[slot] ?? 0
      if (child === 0) return NONE
      if (parent[child] === node && units[child] === unit) return child
    }
  }

  private childOf(node: number, unit: number): number {
    const known = unit === STAR ? (this.open[node] ?? NONE) : this.step(node, unit)
    if (known !== NONE) return known
    const child = this.term.length
    this.term.push(NONE)
    this.open.push(NONE)
    this.parent.push(node)
    this.unit.push(unit)
    if (unit === STAR) this.open[node] = child
    else this.enter(child)
    return child
  }

  private enter(child: number): void {
    if (child * 3 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 4)
      for (let node = 1; node < child; node++) if (this.unit[node] !== STAR) this.place(node)
    }
    this.place(child)
  }

  private place(child: number): void {
    const mask = this.slots.length - 1
    let slot = hash(this.parent[child] ?? 0, this.unit[child] ?? 0) & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = child
  }
}

function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
