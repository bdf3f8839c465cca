/**
 * The language of an article, by a well-kept detector, and whether it can be coded. Its smallest table (275 kB brotli) tells
 * the languages of our articles apart as well as the next larger one (443 kB).
 */
import { eld } from 'eld/extrasmall'
import { CODED_LANGS, type CodedLang } from '../codebook.ts'
import type { LangTag, Span } from '../types.ts'
import { LETTER as LETTER_CLASS, MARK, UNITS } from '../units.ts'

/** The detector needs no more than this, UTF-16 units; a file of 20 MB is not read through for it. */
const SAMPLE = 400
/** The statistics need less than that. */
const STATISTICS = 160
/** Lines beyond these say nothing new about the language. */
const MOST_LINES = 200
/** Letters that only Vietnamese writes; a short text full of them needs no statistics. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g
const ENOUGH = 0.025
const LETTER = /\p{L}/u
/** Words of which only English writes three; a text as full of them as English is needs no statistics either. */
const ENGLISH = /\b(?:the|of|and|with|from|that|this|has|which|between)\b/gi
const ENGLISH_WORDS = 3
const ENGLISH_ENOUGH = 0.012

/** The longest lines make the sample: menus and names of other scripts are short. */
export function languageOf(text: string, lines: readonly Span[]): LangTag | null {
  const sample = sampleOf(text, lines)
  if (!LETTER.test(sample)) return null
  if (isVietnamese(sample)) return 'vi'
  if (isEnglish(sample)) return 'en'
  const found = eld.detect(sample.slice(0, STATISTICS))
  return found.language === '' ? null : found.language
}

/** The Vietnamese alphabet ends before this. */
const LATIN = 0x2000
/** The same letters by unit, large and small. */
const VIETNAMESE_UNITS = UNITS.subarray(0, LATIN).map((classes, unit) =>
  classes & LETTER_CLASS && String.fromCharCode(unit).toLowerCase().match(VIETNAMESE) ? 1 : 0,
)

function isVietnamese(sample: string): boolean {
  const { length } = sample
  const enough = length * ENOUGH
  let count = 0
  for (let at = 0; at < length && count <= enough; at++) {
    const unit = sample.charCodeAt(at)
    if ((UNITS[unit] ?? 0) & MARK)
      return (sample.normalize('NFC').toLowerCase().match(VIETNAMESE)?.length ?? 0) > enough
    count += VIETNAMESE_UNITS[unit] ?? 0
  }
  return count > enough
}

function isEnglish(sample: string): boolean {
  const found = sample.match(ENGLISH) ?? []
  return (
    found.length > sample.length * ENGLISH_ENOUGH &&
    new Set(found.map((word) => word.toLowerCase())).size >= ENGLISH_WORDS
  )
}

/** The lexicon's language, where the tag has one. */
export function codedLang(lang: LangTag | null): CodedLang | null {
  return CODED_LANGS.find((coded) => coded === lang) ?? null
}

function sampleOf(text: string, lines: readonly Span[]): string {
  let sample = ''
  let last: Longest = { at: -1, length: Number.POSITIVE_INFINITY }
  while (sample.length < SAMPLE) {
    last = longestAfter(lines, last)
    const line = lines[last.at]
    if (line === undefined) return sample
    sample += `${text.slice(line.start, Math.min(line.end, line.start + SAMPLE))}\n`
  }
  return sample
}

interface Longest {
  readonly at: number
  readonly length: number
}

/** The next line in the order of their lengths, the longest first; of lines as long as each other the first. */
function longestAfter(lines: readonly Span[], last: Longest): Longest {
  const count = Math.min(lines.length, MOST_LINES)
  let found = -1
  let most = 0
  for (let at = 0; at < count; at++) {
    const line = lines[at]
    if (line === undefined) break
    const length = line.end - line.start
    if (length > most && (length < last.length || (length === last.length && at > last.at))) {
      found = at
      most = length
    }
  }
  return { at: found, length: most }
}
