/** What only frames a paragraph (codebook section 1): the dateline before it, the agency's signature behind it. */
import { agencyOf } from '../lexicon/agencies.ts'
import type { Known, Span } from '../types.ts'
import { trimmed } from './lines.ts'

export interface Framed {
  /** What is left of the paragraph. */
  readonly body: Span
  readonly dateline: Known<string> | null
  readonly agency: Known<string> | null
}

/** Longest dateline, in UTF-16 units: a frame is looked for no further. */
const REACH = 80
const DASH = '[-–—―]{1,2}'
/** "SOFIA —", "HÀ NỘI -", "HANOI (Reuters) -", "HANOI:": capitals throughout. */
const CAPITALS = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\p{M}.'’ -]+?)(?:, [^():—–]{1,30}?)?\\s*(?:\\(([^()]{2,40})\\))?\\s*(?:${DASH}|:)\\s*`,
  'u',
)
/** "Hanoi — ", "Hà Nội (TTXVN) - ": a long dash or an agency in brackets tells a place from the subject of a sentence. */
const PLACE = new RegExp(
  `^(\\p{Lu}[\\p{L}\\p{M}.'’]*(?: \\p{Lu}[\\p{L}\\p{M}.'’]*){0,3})(?:, [^()/—–]{1,30}?)?\\s*(?:\\(([^()]{2,40})\\)\\s*(?:${DASH}|:)|—)\\s*`,
  'u',
)
/** "(VTC News) -", "VGP -". */
const SIGNED_FIRST = new RegExp(`^(?:\\(([^()]{2,40})\\)|([\\p{L}+./]{2,20}))\\s*${DASH}\\s*`, 'u')
/** "ТЯНЬЦЗИНЬ, 1 сентября. /ТАСС/." */
const SLASHED = /^(\p{Lu}[\p{Lu}\p{M} -]+), [^/]{3,30}\/([^/]{2,30})\/[.:]?\s*/u
/** "— VNA/VNS", "VNA/VNS", "(TTXVN)" behind the last full stop. */
const SIGNED_LAST = new RegExp(
  `([.!?…"”’)])\\s*(?:${DASH}\\s*)?\\(?([\\p{L}+./&]{2,20}(?: [\\p{L}+./&]{2,20})?)\\)?[./]*$`,
  'u',
)
const END_MARK = /\s*\.?\/\.\/?\s*$/

const known = (value: string, start: number): Known<string> => ({
  value,
  basis: 'coded',
  span: { start, end: start + value.length },
})

/** Takes the frame at the start of the first paragraph off. */
export function withoutOpening(text: string, range: Span): Framed {
  const head = text.slice(range.start, Math.min(range.end, range.start + REACH))
  const none: Framed = { body: range, dateline: null, agency: null }
  for (const form of [SLASHED, CAPITALS, PLACE]) {
    const found = form.exec(head)
    const [whole, place = '', signature] = found ?? []
    if (whole === undefined || !isPlace(place, signature)) continue
    return {
      body: { start: range.start + whole.length, end: range.end },
      dateline: agencyOf(place) === null ? known(place, range.start) : null,
      agency: signedAt(signature ?? place, head, range.start),
    }
  }
  const signed = SIGNED_FIRST.exec(head)
  const signature = signed?.[1] ?? signed?.[2]
  if (signed === null || signature === undefined || agencyOf(signature) === null) return none
  return {
    ...none,
    body: { start: range.start + signed[0].length, end: range.end },
    agency: signedAt(signature, head, range.start),
  }
}

/** Names of bodies in capitals open sentences; a dateline is a place or an agency. */
function isPlace(place: string, signature: string | undefined): boolean {
  if (signature !== undefined && agencyOf(signature) !== null) return true
  const letters = place.replace(/[^\p{L}]/gu, '')
  return (
    agencyOf(place) !== null ||
    (letters.length >= 4 && !/^(?:ASEAN|UNESCO|APEC|BRICS|NATO|ASEM|EVFTA|CPTPP|UNCLOS|INTERPOL)/.test(letters))
  )
}

function signedAt(signature: string, head: string, from: number): Known<string> | null {
  const agency = agencyOf(signature)
  return agency === null ? null : known(agency, from + head.indexOf(agency))
}

/** Takes the agency's signature and the end mark (`./.`) off the end of a paragraph. */
export function withoutClosing(
  text: string,
  range: Span,
): { readonly body: Span; readonly agency: Known<string> | null } {
  const from = Math.max(range.start, range.end - REACH)
  const tail = text.slice(from, range.end)
  const unmarked = tail.replace(END_MARK, '')
  const signed = SIGNED_LAST.exec(unmarked)
  const agency = signed?.[2] === undefined ? null : agencyOf(signed[2].replace(/[./]+$/, ''))
  if (signed === null || agency === null)
    return { body: shorter(text, range.start, from + unmarked.length, range), agency: null }
  const bodyEnd = from + signed.index + 1
  return {
    body: shorter(text, range.start, bodyEnd, range),
    agency: known(agency, from + unmarked.lastIndexOf(agency)),
  }
}

const shorter = (text: string, start: number, end: number, whole: Span) => trimmed(text, start, end) ?? whole
