/** An Office file whose bytes depend on nothing but what is in it: made and modified as of the record's own date, relations named in order. */
import { strFromU8, unzipSync } from 'fflate'
import { parseEdtf } from '../../corpus/edtf.ts'
import type { Edtf } from '../../corpus/types.ts'
import { zipOf } from '../zip.ts'

/** Where nothing in the record is dated: the earliest day that an archive can give. */
const EARLIEST = '1980-01-01'
const TIME = 'T00:00:00Z'
const WRITTEN = /(<dcterms:(?:created|modified) xsi:type="dcterms:W3CDTF">)[^<]*/g
/** Names that a library draws by lot or counts on from file to file: of a relation, of a bookmark, of a section of slides. */
const RANDOM_RELATION = /\brId([a-z0-9_-]{21})(?![\w-])/g
const BOOKMARK = /(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+/g
const RANDOM_UUID = /(?<=<p14:section [^>]*id="\{)[0-9a-f-]{36}/gi

function dayOf(asOf: Edtf | null): string {
  const parsed = asOf === null ? null : parseEdtf(asOf)
  if (parsed === null || parsed.kind !== 'date') return EARLIEST
  const { year, month, day } = parsed.at
  const two = (part: number | null) => String(part ?? 1).padStart(2, '0')
  return year === null ? EARLIEST : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export function steadyOffice(bytes: Uint8Array, asOf: Edtf | null): Uint8Array<ArrayBuffer> {
  const relations = new Map<string, string>()
  const bookmarks = new Map<string, string>()
  const nameOf = (names: Map<string, string>, drawn: string, prefix: string) => {
    const name = names.get(drawn) ?? `${prefix}${names.size + 1}`
    names.set(drawn, name)
    return name
  }
  const day = dayOf(asOf)
  let sections = 0
  const steady = (text: string) =>
    text
      .replace(WRITTEN, `$1${day}${TIME}`)
      .replace(RANDOM_RELATION, (_, drawn: string) => nameOf(relations, drawn, 'rIdLink'))
      .replace(BOOKMARK, (id) => nameOf(bookmarks, id, ''))
      .replace(RANDOM_UUID, () => `00000000-0000-4000-8000-${String(++sections).padStart(12, '0')}`)
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
  return zipOf(
    new Map(files.map(([path, content]) => [path, /\.(xml|rels)$/.test(path) ? steady(strFromU8(content)) : content])),
    asOf,
  )
}
