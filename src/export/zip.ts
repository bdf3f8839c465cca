/** Files in one archive, the same bytes for the same files. */
import { strToU8, type Zippable, zipSync } from 'fflate'
import { parseEdtf } from '../corpus/edtf.ts'
import type { Edtf } from '../corpus/types.ts'

/** The earliest day that an archive can give a file. */
const EARLIEST = { year: 1980, month: 1, day: 1 }

/** Of all files in it: the day as of which the record is. An archive holds local time, so it is set and read as such. */
function timeOf(asOf: Edtf | null): Date {
  const parsed = asOf === null ? null : parseEdtf(asOf)
  const at = parsed?.kind === 'date' ? parsed.at : EARLIEST
  return new Date(Math.max(at.year ?? 0, EARLIEST.year), (at.month ?? 1) - 1, at.day ?? 1)
}

export function zipOf(files: ReadonlyMap<string, string | Uint8Array>, asOf: Edtf | null): Uint8Array<ArrayBuffer> {
  const zippable: Zippable = {}
  for (const [path, content] of files) zippable[path] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(zippable, { mtime: timeOf(asOf) })
}
