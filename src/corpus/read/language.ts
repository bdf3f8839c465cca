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
const STATISTICS = 240
/** Lines beyond these say nothing new about the language. */
const MOST_LINES = 200
/** Letters that only Vietnamese writes; a short text full of them needs no statistics. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g
const ENOUGH = 0.025
const LETTER = /\p{L}/u
/** Words that only English writes all three of; a text as full of them as English is needs no statistics either. */
const ENGLISH = [/\bthe\b/gi, /\bof\b/gi, /\band\b/gi]
const ENGLISH_ENOUGH = 0.012

/** The longest lines make the sample: menus and names of other scripts are short. */
export function languageOf(text: string, lines: readonly Span[]): LangTag | null {
  const sample = sampleOf(text, lines)
  if (!LETTER.test(sample)) return null
  if (vietnameseIn(sample) / sample.length > ENOUGH) return 'vi'
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

function vietnameseIn(sample: string): number {
  const { length } = sample
  let count = 0
  for (let at = 0; at < length; at++) {
    const unit = sample.charCodeAt(at)
    if ((UNITS[unit] ?? 0) & MARK) return sample.normalize('NFC').toLowerCase().match(VIETNAMESE)?.length ?? 0
    count += VIETNAMESE_UNITS[unit] ?? 0
  }
  return count
}

function isEnglish(sample: string): boolean {
  let all = 0
  for (const word of ENGLISH) {
    const count = sample.match(word)?.length ?? 0
    if (count === 0) return false
    all += count
  }
  return all / sample.length > ENGLISH_ENOUGH
}

/** The lexicon's language, where the tag has one. */
export function codedLang(lang: LangTag | null): CodedLang | null {
  return CODED_LANGS.find((coded) => coded === lang) ?? null
}

function sampleOf(text: string, lines: readonly Span[]): string {
  const longest = lines.slice(0, MOST_LINES).sort((a, b) => b.end - b.start - (a.end - a.start))
  let sample = ''
  for (const { start, end } of longest) {
    if (sample.length >= SAMPLE) break
    sample += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`
  }
  return sample
}
