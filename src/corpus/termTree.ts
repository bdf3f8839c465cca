/** The tree of characters that `terms.ts` walks. */
/** No node, no term. */
export const NONE = -1
/** Lets a word go on to its end, whatever it is. */
export const STAR = '*'

/**
 * A tree of characters laid flat in the order of its walk, so that a node's first child is the next node and a walk stays in
 * near memory. `unit` is the character that leads to a node, `sibling` its parent's next child. A node with many children has a
 * row of `dense`, by the class of a character, instead of being searched.
 */
export interface Tree {
  readonly unit: Uint16Array
  readonly sibling: Int32Array
  readonly parent: Uint8Array
  readonly term: Int32Array
  readonly open: Int32Array
  readonly row: Int32Array
  readonly dense: Int32Array
  readonly classes: Uint16Array
  readonly width: number
}

interface Node {
  readonly children: Map<string, Node>
  term: number
}

const MANY = 4

export function grow(words: readonly string[]): Node {
  const root: Node = { children: new Map(), term: NONE }
  words.forEach((word, index) => {
    let node = root
    for (const unit of word.split('')) {
      const child = node.children.get(unit) ?? { children: new Map(), term: NONE }
      node.children.set(unit, child)
      node = child
    }
    if (node.term === NONE) node.term = index
  })
  return root
}

/** Each node with its place in the order of the walk. */
function inOrder(root: Node): Map<Node, number> {
  const order = new Map<Node, number>()
  const visit = (node: Node) => {
    order.set(node, order.size)
    for (const [unit, child] of node.children) if (unit !== STAR) visit(child)
    const star = node.children.get(STAR)
    if (star) visit(star)
  }
  visit(root)
  return order
}

export function layFlat(root: Node): Tree {
  const order = inOrder(root)
  const size = order.size
  const placeOf = (node: Node | undefined) => (node && order.get(node)) ?? NONE
  const classes = new Uint16Array(0x10000)
  let width = 1
  for (const node of order.keys())
    for (const unit of node.children.keys()) classes[unit.charCodeAt(0)] ||= unit === STAR ? 0 : width++
  const many = [...order.keys()].filter((node) => node === root || node.children.size > MANY)
  const tree: Tree = {
    unit: new Uint16Array(size),
    sibling: new Int32Array(size).fill(NONE),
    parent: new Uint8Array(size),
    term: Int32Array.from(order.keys(), (node) => node.term),
    open: Int32Array.from(order.keys(), (node) => placeOf(node.children.get(STAR))),
    row: new Int32Array(size).fill(NONE),
    dense: new Int32Array(many.length * width).fill(NONE),
    classes,
    width,
  }
  for (const [node, place] of order) {
    const children = [...node.children].filter(([unit]) => unit !== STAR)
    tree.parent[place] = children.length > 0 ? 1 : 0
    children.forEach(([unit, child], i) => {
      tree.unit[placeOf(child)] = unit.charCodeAt(0)
      tree.sibling[placeOf(child)] = placeOf(children[i + 1]?.[1])
    })
  }
  many.forEach((node, row) => {
    tree.row[placeOf(node)] = row
    for (const [unit, child] of node.children)
      if (unit !== STAR) tree.dense[row * width + (classes[unit.charCodeAt(0)] ?? 0)] = placeOf(child)
  })
  return tree
}
