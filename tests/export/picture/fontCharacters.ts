/** The characters that a WOFF2 file has glyphs for, read from its `cmap` table (W3C WOFF 2.0, OpenType 1.9). */
import { brotliDecompressSync } from 'node:zlib'

/** Tables that are written by a number; `cmap` is the first of them, and only `glyf` and `loca` are written otherwise than they are read. */
const CMAP = 0
const GLYF = 10
const LOCA = 11
const NAMED = 63
const HEADER = 48

interface Reader {
  at: number
}

function base128(bytes: Buffer, reader: Reader): number {
  let value = 0
  for (let nth = 0; nth < 5; nth++) {
    const byte = bytes.readUInt8(reader.at++)
    value = value * 128 + (byte & 127)
    if (byte < 128) break
  }
  return value
}

/** Where `cmap` begins in the decompressed tables. */
function cmapOf(font: Buffer): Buffer {
  const tables = font.readUInt16BE(12)
  const compressed = font.readUInt32BE(20)
  const reader: Reader = { at: HEADER }
  let begins = 0
  let cmap: readonly [number, number] | null = null
  for (let nth = 0; nth < tables; nth++) {
    const flags = font.readUInt8(reader.at++)
    const tag = flags & 63
    if (tag === NAMED) reader.at += 4
    const original = base128(font, reader)
    const version = flags >> 6
    const isTransformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0
    const length = isTransformed ? base128(font, reader) : original
    if (tag === CMAP) cmap = [begins, begins + length]
    begins += length
  }
  if (cmap === null) throw new Error('a font without a cmap')
  return brotliDecompressSync(font.subarray(reader.at, reader.at + compressed)).subarray(...cmap)
}

export function fontCharacters(font: Buffer): ReadonlySet<number> {
  const cmap = cmapOf(font)
  const found = new Set<number>()
  for (let nth = 0; nth < cmap.readUInt16BE(2); nth++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + nth * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) addSegments(table, found)
    else if (format === 12) addGroups(table, found)
  }
  return found
}

function addSegments(table: Buffer, found: Set<number>): void {
  const twice = table.readUInt16BE(6)
  for (let at = 0; at < twice; at += 2) {
    const last = table.readUInt16BE(14 + at)
    const first = table.readUInt16BE(16 + twice + at)
    for (let code = first; code <= last && code < 0xffff; code++) found.add(code)
  }
}

function addGroups(table: Buffer, found: Set<number>): void {
  for (let nth = 0; nth < table.readUInt32BE(12); nth++) {
    const at = 16 + nth * 12
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) found.add(code)
  }
}
