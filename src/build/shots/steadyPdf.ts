/** A PDF says when it was made, and names itself by chance. Both are set from the record, so that the same page gives the same bytes. */
import { createHash } from 'node:crypto'

const DATE = /\/(CreationDate|ModDate)\s*\((D:\d{14}[^)]*)\)/g
/** Elements of the structure are named by a number that the browser counts over all pages that it has shown. */
const NODE = /\(node(\d{8})\)/g
const ID = /\/ID\s*\[\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\]/

/**
 * Sets the dates to `day` (`20251103`) at midnight UTC, counts the names of elements from one, in their order, and makes the ID a hash of the rest.
 * What is put in is as long as what was there, so every offset of the file still holds.
 */
export function steadyPdf(bytes: Uint8Array, day: string): Buffer {
  const date = `D:${day}000000`
  const pdf = Buffer.from(bytes)
  const put = (at: number, from: string, to: string) =>
    pdf.write(to.slice(0, from.length).padEnd(from.length), at, 'latin1')
  // One byte is one letter in latin1, so places in the text are places in the file.
  const text = pdf.toString('latin1')
  for (const found of text.matchAll(DATE)) {
    const [whole, , old = ''] = found
    put(found.index + whole.lastIndexOf(old), old, date + old.slice(date.length).replace(/\d/g, '0'))
  }
  const nodes = [...text.matchAll(NODE)]
  const order = [...new Set(nodes.map(([, node = '']) => node))].sort()
  const counted = new Map(order.map((node, at) => [node, String(at + 1).padStart(8, '0')]))
  for (const { index, 1: node = '' } of nodes) put(index + '(node'.length, node, counted.get(node) ?? node)
  const id = ID.exec(text)
  if (id !== null) {
    const [whole, first = '', second = ''] = id
    const blank = (old: string) => put(id.index + whole.indexOf(old), old, '0'.repeat(old.length))
    blank(first)
    put(id.index + whole.lastIndexOf(second), second, '0'.repeat(second.length))
    const hash = createHash('sha256').update(pdf).digest('hex').toUpperCase()
    put(id.index + whole.indexOf(first), first, hash)
    put(id.index + whole.lastIndexOf(second), second, hash)
  }
  return pdf
}
