/** What only frames a paragraph (codebook section 1): the dateline before it, the agency's signature behind it. */
import { agencyOf } from '../lexicon/agencies.ts'
import type { Edtf, Known, Span } from '../types.ts'
import { LETTER, MARK, SPACE, UPPER, unitAt } from '../units.ts'
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
const DASH = '[-–—―]{1,3}'
/** "13/10/2016" behind the agency's brackets. */
const DAY = '(?:,?\\s*\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?)?'
/** ", Oct 23", ", Philippines", ". Oct 23", " [India], August 21": what a dateline says beside the place. */
const BESIDE = '(?:\\s*\\[[^\\]]{2,20}\\])?(?:[,.] [^():\\[\\]/—–]{1,30}?)?'
/** "SOFIA —", "HÀ NỘI -", "HANOI (Reuters) -", "HANOI:": capitals throughout. */
const CAPITALS = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\p{M}.'’ -]+?)${BESIDE},?\\s*(?:\\(([^()]{2,40})\\)${DAY})?\\s*(?:${DASH}|:)\\s*`,
  'u',
)
/** "Hanoi — ", "Hà Nội (TTXVN) - ": a long dash or an agency in brackets tells a place from the subject of a sentence. */
const PLACE = new RegExp(`${BESIDE},?\\s*(?:\\(([^()]{2,40})\\)${DAY}\\s*(?:${DASH}|:)|—)\\s*`, 'uy')
/** "Hanoi – ", "Hà Nội, 23/10 - ": any dash will do behind a place that is known. */
const KNOWN_PLACE = new RegExp(`(?:, [^():\\[\\]—–]{1,30}?)?\\s+${DASH}\\s+`, 'uy')
/** "Doha: ": a colon will do behind a place that is known. */
const COLON_PLACE = /: +/uy
/** "New Delhi, Aug 21 (PTI) ": no dash is needed behind an agency that is known. */
const BRACKETED = new RegExp(`${BESIDE},?\\s*\\(([^()]{2,40})\\)\\s+`, 'uy')
/** "JAKARTA, KOMPAS.com - ", "Riyadh, October 29, 2024, SPA -- ". */
const COMMA_AGENCY = new RegExp(`,(?: [^()]{2,30},)? ([\\p{L}.+]{2,20}(?: [\\p{L}.+]{2,20})?)\\s*${DASH}\\s*`, 'uy')
/** "ASTANA. KAZINFORM – ". */
const BESIDE_AGENCY = new RegExp(`[.,] ([\\p{L}+]{2,20}(?: [\\p{L}+]{2,20})?)\\s*${DASH}\\s*$`, 'u')
/** "(VTC News) -": whatever stands in brackets before a dash signs the report. */
const SIGNED_FIRST = new RegExp(`^\\(([^()]{2,30})\\)\\s*(?:${DASH}|:)?\\s*`, 'u')
/** "VGP -", "TPO -", "VOV.VN -". */
const SHORT_FIRST = new RegExp(`^([\\p{L}\\d+./&]{2,20}(?: [\\p{L}+./]{2,12})?)\\s*${DASH}\\s*`, 'u')
/** "Baoquocte.vn. ": the page's domain before the text. */
const DOMAIN_FIRST = /^([\p{L}\d-]{3,20}(?:\.[\p{L}\d-]{2,12})?\.(?:vn|com|net|org))(?:\.\s+|:\s+)/u
/** "ТЯНЬЦЗИНЬ, 1 сентября. /ТАСС/.", "Ulaanbaatar /MONTSAME/." */
const SLASHED = /(?:, [^/]{3,30}|\s+)\/([^/\s]{2,30})\/[.:]?\s*/uy
/** "— VNA/VNS", "VNA/VNS", "(TTXVN)" behind the last full stop. */
const SIGNED_LAST = new RegExp(
  `([.!?…"”’)])\\s*(?:${DASH}\\s*)?\\(?([\\p{L}+./&]{2,20}(?: [\\p{L}+./&]{2,20}){0,3})\\)?[./]*$`,
  'u',
)
/** `./.`: its first full stop is the sentence's. */
const END_MARK = /\s*\/\.\/?\s*$/

/** What stands behind a place written with capital letters first: the form of the frame, and whether it makes a dateline of a place that is known, or of any. */
const BEHIND_PLACE = [
  { form: PLACE, known: true, any: true },
  { form: BRACKETED, known: false, any: false },
  { form: COMMA_AGENCY, known: false, any: false },
  { form: KNOWN_PLACE, known: true, any: false },
  { form: COLON_PLACE, known: true, any: false },
  { form: SLASHED, known: false, any: false },
] as const

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

const ACRONYM = /^\p{Lu}{2,8}$/u

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
  const page = domainFirst(head)
  if (page !== null) return page
  if (!FRAMING.test(head)) return null
  if (unitAt(head, 0) & UPPER) {
    const opening = inCapitals(head, cities) ?? behindPlace(head, cities)
    if (opening !== null) return opening
  }
  return signedOpening(head)
}

/** "Baoquocte.vn. ": a full stop amid the first word, and what a domain ends with behind it. "TGVN. ": one behind an agency that is known. */
function domainFirst(head: string): Opening | null {
  const dot = head.indexOf('.')
  if (dot < 3 || head.lastIndexOf(' ', dot) >= 0) return null
  if (isSpaceAt(head, dot + 1)) {
    const agency = agencyOf(head.slice(0, dot))
    return agency === null || agency !== agency.toUpperCase()
      ? null
      : { length: dot + 2, place: null, signature: agency }
  }
  const [domain, page] = DOMAIN_FIRST.exec(head.toLowerCase()) ?? []
  if (domain === undefined || page === undefined) return null
  return { length: domain.length, place: null, signature: head.slice(0, page.length) }
}

const isSpaceAt = (text: string, at: number) => at >= text.length || (unitAt(text, at) & SPACE) !== 0

function inCapitals(head: string, cities: ReadonlySet<string>): Opening | null {
  if (!(unitAt(head, 1) & (UPPER | MARK)) && !".'’ -".includes(head.charAt(1))) return null
  const found = CAPITALS.exec(head)
  if (found === null) return null
  return placed(found[0], found[1] ?? '', found[2] ?? BESIDE_AGENCY.exec(found[0])?.[1], true, true, cities)
}

function behindPlace(head: string, cities: ReadonlySet<string>): Opening | null {
  const ends = placeEnds(head)
  for (const { form, known, any } of BEHIND_PLACE) {
    if ((form === BRACKETED && !head.includes('(')) || (form === SLASHED && !head.includes('/'))) continue
    for (const end of ends) {
      form.lastIndex = end
      const found = form.exec(head)
      if (found === null) continue
      const opening = placed(head.slice(0, end) + found[0], head.slice(0, end), found[1], known, any, cities)
      if (opening !== null) return opening
      break
    }
  }
  return null
}

/** A form that is found, if it frames: it names an agency, or is a dateline of a place. */
function placed(
  whole: string,
  place: string,
  signature: string | undefined,
  known: boolean,
  any: boolean,
  cities: ReadonlySet<string>,
): Opening | null {
  const agency = signature === undefined ? null : signatureIn(signature)
  if (agencyOf(place) !== null) return { length: whole.length, place: null, signature: place }
  if (agency !== null) return { length: whole.length, place, signature: agency }
  const isDateline = cities.has(foldedText(place)) ? known : any && !/:\s*$/.test(whole) && isPlace(place)
  return isDateline ? { length: whole.length, place, signature: null } : null
}

/** A name of a place has so many words at most. */
const PLACE_WORDS = 4

/** Where a place may end that the text opens with, its words with a capital each: the furthest first, and each before the full stop behind it too. */
function placeEnds(head: string): number[] {
  const ends: number[] = []
  for (let at = 0, words = 0; words < PLACE_WORDS && unitAt(head, at) & UPPER; words++) {
    const end = capitalisedEnd(head, at)
    if (head.charAt(end - 1) === '.') ends.unshift(end, end - 1)
    else ends.unshift(end)
    if (head.charAt(end) !== ' ') break
    at = end + 1
  }
  return ends
}

/** The end of "Hanoi", "Xi’an", "U.S.", "Abuja/Hanoi". */
function capitalisedEnd(head: string, start: number): number {
  let end = start + 1
  while (unitAt(head, end) & (LETTER | MARK) || isInName(head.charCodeAt(end))) end++
  if (head.charAt(end) !== '/' || !(unitAt(head, end + 1) & UPPER) || !(unitAt(head, end + 2) & (LETTER | MARK)))
    return end
  end += 2
  while (unitAt(head, end) & (LETTER | MARK)) end++
  return end
}

/** `.`, and the two apostrophes. */
const isInName = (unit: number) => unit === 0x2e || unit === 0x27 || unit === 0x2019

/** A signature and no place. Brackets before a dash always sign; a bare word does where it is an agency or looks like no word. */
function signedOpening(head: string): Opening | null {
  const [whole, inBrackets = ''] = head.startsWith('(') ? (SIGNED_FIRST.exec(head) ?? []) : []
  const dashed = whole !== undefined && /[-–—―:]\s*$/.test(whole)
  if (whole !== undefined && (signatureIn(inBrackets) !== null || dashed))
    return { length: whole.length, place: null, signature: signatureIn(inBrackets) ?? inBrackets }
  const [bare, word = ''] = SHORT_FIRST.exec(head) ?? []
  if (bare === undefined || !(agencyOf(word) !== null || isInitials(word, bare))) return null
  return { length: bare.length, place: null, signature: word }
}

/** "TPO", "VOV.VN": up to five capitals, or a domain. */
const INITIALS =
  /^(?:\p{Lu}{2,3}|\p{Lu}{2,4}O|[BCDĐFGHJKLMNPQRSTVWXZ]{4,6}|\p{Lu}{1,3}&\p{Lu}{1,3}|[\p{L}\d]+\.(?:VN|COM|NET|ORG))$/u

/** "TPO - ", "VOV.VN - ": initials with a free dash behind. */
function isInitials(word: string, whole: string): boolean {
  const capitals = word.toUpperCase()
  if (word.slice(0, 2) !== capitals.slice(0, 2)) return false
  return /\s$/.test(whole) && /\s/.test(whole.charAt(word.length)) && INITIALS.test(capitals)
}

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
  const unmarked = tail.endsWith('/.') || tail.endsWith('/./') ? tail.replace(END_MARK, '') : tail
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
