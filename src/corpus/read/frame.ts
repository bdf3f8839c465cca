/** What only frames a paragraph (codebook section 1): the dateline before it, the agency's signature behind it. */
import { agencyOf } from '../lexicon/agencies.ts'
import type { Edtf, Known, Span } from '../types.ts'
import { dateIn } from './headDate.ts'
import { withoutDesk } from './lineSigns.ts'
import { trimmed } from './lines.ts'
import { foldedText } from './readWords.ts'
import type { WordSets } from './wordSets.ts'

export interface Framed {
  /** What is left of the paragraph. */
  readonly body: Span
  readonly dateline: Known<string> | null
  readonly agency: Known<string> | null
  /** The date that the dateline gives with its year. */
  readonly date: Known<Edtf> | null
}

/** Longest dateline, in UTF-16 units: a frame is looked for no further. */
const REACH = 90
const DASH = '[-–—―]{1,2}'
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:/\\p{Lu}[\\p{L}\\p{M}]+)?"
/** "13/10/2016" behind the agency's brackets. */
const DAY = '(?:,?\\s*\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?)?'
/** ", Oct 23", ", Philippines", ". Oct 23", " [India], August 21": what a dateline says beside the place. */
const BESIDE = '(?:\\s*\\[[^\\]]{2,20}\\])?(?:[,.] [^():\\[\\]/—–]{1,30}?)?'
/** "SOFIA —", "HÀ NỘI -", "HANOI (Reuters) -", "HANOI:": capitals throughout. */
const CAPITALS = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\p{M}.'’ -]+?)${BESIDE}\\s*(?:\\(([^()]{2,40})\\)${DAY})?\\s*(?:${DASH}|:)\\s*`,
  'u',
)
/** "Hanoi — ", "Hà Nội (TTXVN) - ": a long dash or an agency in brackets tells a place from the subject of a sentence. */
const PLACE = new RegExp(
  `^(${WORD}(?: ${WORD}){0,3})${BESIDE}\\s*(?:\\(([^()]{2,40})\\)${DAY}\\s*(?:${DASH}|:)|—)\\s*`,
  'u',
)
/** "Hanoi – ", "Hà Nội, 23/10 - ": any dash will do behind a place that is known. */
const KNOWN_PLACE = new RegExp(`^(${WORD}(?: ${WORD}){0,3})(?:, [^():\\[\\]—–]{1,30}?)?\\s+${DASH}\\s+`, 'u')
/** "Doha: ": a colon will do behind a place that is known. */
const COLON_PLACE = new RegExp(`^(${WORD}(?: ${WORD}){0,3}): +`, 'u')
/** "New Delhi, Aug 21 (PTI) ": no dash is needed behind an agency that is known. */
const BRACKETED = new RegExp(`^(${WORD}(?: ${WORD}){0,3})${BESIDE}\\s*\\(([^()]{2,40})\\)\\s+`, 'u')
/** "JAKARTA, KOMPAS.com - ", "Riyadh, October 29, 2024, SPA -- ". */
const COMMA_AGENCY = new RegExp(
  `^(${WORD}(?: ${WORD}){0,3}),(?: [^()]{2,30},)? ([\\p{L}.+]{2,20}(?: [\\p{L}.+]{2,20})?)\\s*${DASH}\\s*`,
  'u',
)
/** "(VTC News) -": whatever stands in brackets before a dash signs the report. */
const SIGNED_FIRST = new RegExp(`^\\(([^()]{2,30})\\)\\s*(?:${DASH}|:)?\\s*`, 'u')
/** "VGP -", "TPO -", "VOV.VN -". */
const SHORT_FIRST = new RegExp(`^([\\p{L}\\d+./&]{2,20}(?: [\\p{L}+./]{2,12})?)\\s*${DASH}\\s*`, 'u')
/** "ТЯНЬЦЗИНЬ, 1 сентября. /ТАСС/." */
const SLASHED = /^(\p{Lu}[\p{Lu}\p{M} -]+), [^/]{3,30}\/([^/]{2,30})\/[.:]?\s*/u
/** "— VNA/VNS", "VNA/VNS", "(TTXVN)" behind the last full stop. */
const SIGNED_LAST = new RegExp(
  `([.!?…"”’)])\\s*(?:${DASH}\\s*)?\\(?([\\p{L}+./&]{2,20}(?: [\\p{L}+./&]{2,20}){0,3})\\)?[./]*$`,
  'u',
)
/** `./.`: its first full stop is the sentence's. */
const END_MARK = /\s*\/\.\/?\s*$/

const FORMS = [SLASHED, CAPITALS, PLACE, BRACKETED, COMMA_AGENCY, KNOWN_PLACE, COLON_PLACE]
/** Forms that need no agency: behind a place that is known, and behind any that is written as datelines are. */
const PLACED = [CAPITALS, PLACE, KNOWN_PLACE, COLON_PLACE]
const PLACED_BY_FORM = [CAPITALS, PLACE]

const known = (value: string, start: number): Known<string> => ({
  value,
  basis: 'coded',
  span: { start, end: start + value.length },
})

interface Opening {
  readonly length: number
  readonly place: string | null
  readonly signature: string | null
}

/** Takes the frame at the start of a paragraph off. */
export function withoutOpening(text: string, range: Span, words: WordSets): Framed {
  const head = text.slice(range.start, Math.min(range.end, range.start + REACH))
  const found = openingOf(head, words.cities)
  if (found === null) return { body: range, dateline: null, agency: null, date: null }
  const { length, place, signature } = found
  return {
    body: trimmed(text, range.start + length, range.end) ?? range,
    dateline: place === null || isMonth(place, words) ? null : known(place, range.start),
    agency: signature === null ? null : known(signature, range.start + head.indexOf(signature)),
    date: dateOfFrame(head.slice(0, length), range.start, words),
  }
}

/** "Oct. 23 (Yonhap)" names no place. */
const isMonth = (place: string, { months }: WordSets) => months.has(foldedText(place).replace(/\.$/, ''))

function dateOfFrame(frame: string, start: number, words: WordSets): Known<Edtf> | null {
  const date = dateIn(frame, words)
  return date === null ? null : { value: date, basis: 'coded', span: { start, end: start + frame.trimEnd().length } }
}

const ACRONYM = /^\p{Lu}{2,6}$/u

/** The agency in a dateline's brackets: "(TTXVN)", "(TTXVN 3/10/2025)". */
function signatureIn(brackets: string): string | null {
  return (
    agencyOf(brackets) ??
    agencyOf(brackets.replace(/[\s,]+\d[\d/.-]*$/, '')) ??
    (ACRONYM.test(brackets) ? brackets : null)
  )
}

/** What each frame has somewhere: a dash, a colon, a bracket or a stroke. */
const FRAMING = /[-–—―:(/]/

function openingOf(head: string, cities: ReadonlySet<string>): Opening | null {
  if (!FRAMING.test(head)) return null
  for (const form of FORMS) {
    if (form === SLASHED && !head.includes('/')) continue
    if (form === BRACKETED && !head.includes('(')) continue
    const [whole, place, signature] = form.exec(head) ?? []
    if (whole === undefined || place === undefined) continue
    const agency = signature === undefined ? null : signatureIn(signature)
    const isKnown = cities.has(foldedText(place))
    if (agencyOf(place) !== null) return { length: whole.length, place: null, signature: place }
    if (agency !== null) return { length: whole.length, place, signature: agency }
    if (isKnown ? PLACED.includes(form) : PLACED_BY_FORM.includes(form) && !/:\s*$/.test(whole) && isPlace(place))
      return { length: whole.length, place, signature: null }
  }
  return signedOpening(head)
}

/** A signature and no place. Brackets before a dash always sign; a bare word does where it is an agency or looks like no word. */
function signedOpening(head: string): Opening | null {
  const [whole, inBrackets = ''] = SIGNED_FIRST.exec(head) ?? []
  const dashed = whole !== undefined && /[-–—―:]\s*$/.test(whole)
  if (whole !== undefined && (signatureIn(inBrackets) !== null || dashed))
    return { length: whole.length, place: null, signature: signatureIn(inBrackets) ?? inBrackets }
  const [bare, word = ''] = SHORT_FIRST.exec(head) ?? []
  if (bare === undefined || !(agencyOf(word) !== null || isInitials(word, bare))) return null
  return { length: bare.length, place: null, signature: word }
}

/** "TPO - ", "VOV.VN - ": up to five capitals, or a domain, with a free dash behind. */
const isInitials = (word: string, whole: string) =>
  /\s$/.test(whole) &&
  /\s/.test(whole.charAt(word.length)) &&
  /^(?:\p{Lu}{2,3}|\p{Lu}{2,4}O|[BCDĐFGHJKLMNPQRSTVWXZ]{4,6}|[\p{L}\d]+\.(?:vn|com|net|org))$/iu.test(word) &&
  word.slice(0, 2) === word.slice(0, 2).toUpperCase()

const CONSONANTS = /^[BCDĐFGHJKLMNPQRSTVWXZ]+$/

/** Names of bodies in capitals open sentences, and letters without a vowel sign them; a dateline is a place. */
function isPlace(place: string): boolean {
  const letters = place.replace(/[^\p{L}]/gu, '')
  return (
    letters.length >= 4 &&
    !CONSONANTS.test(letters) &&
    !/^(?:ASEAN|UNESCO|APEC|BRICS|NATO|ASEM|EVFTA|CPTPP|UNCLOS|INTERPOL|RCEP|OPEC)/.test(letters)
  )
}

/** Takes the agency's signature and the end mark (`./.`) off the end of a paragraph; `named`: whether its end names an agency at all. */
export function withoutClosing(
  text: string,
  range: Span,
  named: boolean,
): { readonly body: Span; readonly agency: Known<string> | null } {
  const from = Math.max(range.start, range.end - REACH)
  const tail = text.slice(from, range.end)
  const unmarked = tail.includes('/') ? tail.replace(END_MARK, '') : tail
  const signed = named ? SIGNED_LAST.exec(unmarked) : null
  const agency = signed?.[2] === undefined ? null : agencyOf(withoutDesk(signed[2].replace(/[./]+$/, '')))
  if (signed === null || agency === null)
    return { body: shorter(text, range.start, from + unmarked.length, range), agency: null }
  const bodyEnd = from + signed.index + 1
  return {
    body: shorter(text, range.start, bodyEnd, range),
    agency: known(agency, from + unmarked.lastIndexOf(agency)),
  }
}

const shorter = (text: string, start: number, end: number, whole: Span) => trimmed(text, start, end) ?? whole
