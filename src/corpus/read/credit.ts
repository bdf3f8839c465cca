/** Whether a line carries a picture's credit: then it is a caption (codebook section 7). */
import { LETTER, UPPER, unitAt } from '../units.ts'
import { AGENCY, CREDIT, RIGHTS, SOURCE, TAIL } from './lineTerms.ts'
import type { Look } from './look.ts'
import { foldedText } from './readWords.ts'
import type { WordSets } from './wordSets.ts'

/** No credit is without one of these. */
const CREDITING = CREDIT | SOURCE | AGENCY | RIGHTS
/** Longest caption, UTF-16 units: agencies write them as long as a paragraph. */
const LONGEST = 700
/** A paragraph or sentence whose end has none of these carries no credit. */
const MARKED = /[)\]:/|–—©]/
const BRACKETED = /[([]([^()[\]]{2,90})[)\]][\s|.]*$/u
/** Only white space, strokes and full stops behind the last bracket. */
const CLOSED = /[)\]][\s|.]*$/
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/
/** Up to five names and nothing more. */
const NAMES = /^(?:\s+[\p{Lu}\d][\p{L}\d.'’/-]*){0,5}[\s|.)]*$/u
/** "REUTERS/Minh Nguyen", "VGP/Nhật Bắc" after the words of the caption. */
const AGENCY_AND_NAME = /(?:^|[.!?…"”)\s|–—-])\s*(([\p{L}+.]{2,20})\/(?:\p{Lu}[\p{L}.'’+-]*\s?){1,5})[\s|.)]*$/u

/** "… in Hanoi. | AFP-JIJI". */
const BEHIND_STROKE = /\S\s*\|\s*([\p{L}+./ -]{2,40})$/u
/** "… in Hanoi. © Russian Foreign Ministry/TASS", without the year of a page's notice. */
const RIGHTS_LAST = /\p{L}.{8,}\s©\s?\p{L}[^.!?\d©]{1,60}$/u
/** "… in Hanoi. Source: vnexpress.net" */
const SOURCED = /[.!?…"”)–-]\s*(\p{L}+):\s*(\S+(?: \S+){0,4})$/u

export type IsAgency = (text: string) => boolean

/** `isAgency` tells a signature from other words. */
export function hasCredit({ whole, lastTerms }: Look, words: WordSets, isAgency: IsAgency): boolean {
  if (whole.length > LONGEST || (lastTerms & CREDITING) === 0) return false
  const tail = whole.slice(-TAIL)
  if (!MARKED.test(tail) && (whole.length > TAIL * 2 || ENDS_SENTENCE.test(tail))) return false
  if (lastTerms & (CREDIT | SOURCE | AGENCY) && inBrackets(tail, words, isAgency)) return true
  if (lastTerms & AGENCY && (isAgencyAndName(tail, isAgency) || isBehindStroke(tail, isAgency))) return true
  if ((lastTerms & RIGHTS && RIGHTS_LAST.test(tail)) || (lastTerms & SOURCE && isSourced(tail, words))) return true
  return (lastTerms & CREDIT) !== 0 && isCredited(tail, foldedText(tail), words, isAgency)
}

/** Whether a word for a credit is one where it stands. */
function isCredited(tail: string, folded: string, words: WordSets, isAgency: IsAgency): boolean {
  if (folded.length !== tail.length) return folded.search(words.credit) >= 0
  for (const { index } of folded.matchAll(words.credit))
    if (isUpper(tail, index) || /(?:^|[([|.,/-])\s*$/.test(tail.slice(0, index))) return true
  for (const { 0: credit, index } of folded.matchAll(words.bareCredit)) {
    const behind = tail.slice(index + credit.length)
    if (isUpper(tail, index) && NAMES.test(behind) && isSigned(tail.slice(0, index), behind, isAgency)) return true
  }
  return false
}

/** A credit word without a colon signs where a dash, a full stop or an agency stands before it, or names follow. */
function isSigned(before: string, behind: string, isAgency: IsAgency): boolean {
  const agency = /([\p{L}+./]{2,20})[/ ]$/u.exec(before)?.[1]
  if (agency !== undefined && !agency.endsWith('.')) return isAgency(agency)
  return /\p{L}/u.test(behind) && /[-–—|.!?…"”)]\s*$/.test(before)
}

function isBehindStroke(tail: string, isAgency: IsAgency): boolean {
  const named = tail.includes('|') ? BEHIND_STROKE.exec(tail)?.[1] : undefined
  return named !== undefined && isAgency(named)
}

function isSourced(tail: string, { sources }: WordSets): boolean {
  const [, word, named] = tail.includes(': ') ? (SOURCED.exec(tail) ?? []) : []
  return word !== undefined && named !== undefined && sources.has(foldedText(word)) && /^[\p{Lu}\w]/u.test(named)
}

const isUpper = (text: string, at: number) => (unitAt(text, at) & UPPER) !== 0

/** Two agencies ("VNA/VNS") sign a report. */
function isAgencyAndName(tail: string, isAgency: IsAgency): boolean {
  const [, both, agency] = hasStrokeInName(tail) ? (AGENCY_AND_NAME.exec(tail) ?? []) : []
  return both !== undefined && agency !== undefined && isAgency(agency) && !isAgency(both)
}

/** Whether a stroke stands between a letter, `+` or a full stop, and a capital. */
function hasStrokeInName(tail: string): boolean {
  for (let at = tail.indexOf('/'); at > 0; at = tail.indexOf('/', at + 1))
    if (unitAt(tail, at + 1) & UPPER && (unitAt(tail, at - 1) & LETTER || '+.'.includes(tail.charAt(at - 1))))
      return true
  return false
}

/** "(Photo: VNA)", "(Nguồn: TTXVN)", "(Express photo)", "(Kyodo via AP)", "[Photo/Xinhua]"; "(VNA)" where no sentence ends before it. */
function inBrackets(tail: string, words: WordSets, isAgency: IsAgency): boolean {
  const bracketed = CLOSED.test(tail) ? BRACKETED.exec(tail)?.[1] : undefined
  if (bracketed === undefined) return false
  const folded = foldedText(bracketed)
  if (folded.split(/[ :/]/).some((word) => words.credits.has(word))) return true
  const [before, named] = folded.split(/\s*[:/]\s*/)
  if (named !== undefined && before !== undefined && words.sources.has(before)) return true
  const parts = bracketed.split(/\s*\/\s*|\svia\s/)
  if (parts.length > 1 && parts.some(isAgency)) return true
  return isAgency(bracketed) && !ENDS_SENTENCE.test(tail.replace(BRACKETED, '').trim())
}
