/** The agency where no frame signs the report: a source line, the page's own domain, or "according to a TTXVN reporter". */
import { AGENCIES, agencyOf } from '../lexicon/agencies.ts'
import type { Known } from '../types.ts'
import type { Line } from './lineKinds.ts'
import { foldedText, type WordSets } from './wordSets.ts'

const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+\.[\p{L}\d.-]+)$/u
const SOURCE_LINE = /^[\p{L} ]{3,12}\s?[:-]\s*(.{2,40}?)[\s.)]*$/u

/** Null where only a picture credit names one (section 7). */
export function agencyInText(text: string, lines: readonly Line[], words: WordSets): Known<string> | null {
  return ofPage(text, lines, words) ?? ofReport(text, lines, words)
}

function ofPage(text: string, lines: readonly Line[], words: WordSets): Known<string> | null {
  for (const { start, end, kind } of lines) {
    if (kind !== 'boilerplate' || end - start > 80) continue
    const line = text.slice(start, end)
    const signed = signature(line)
    if (signed !== null) {
      const at = start + line.indexOf(signed)
      return { value: signed, basis: 'coded', span: { start: at, end: at + signed.length } }
    }
    const domain = DOMAIN.exec(line)?.[1]
    if (domain !== undefined) return { value: domain, basis: 'coded', span: { start, end } }
    const named = SOURCE_LINE.exec(line)?.[1]
    const isSource = words.bylines.some((opening) => opening.length > 4 && foldedText(line).startsWith(opening))
    if (named !== undefined && isSource && agencyOf(named) !== null)
      return {
        value: named,
        basis: 'coded',
        span: { start: start + line.indexOf(named), end: start + line.indexOf(named) + named.length },
      }
  }
  return null
}

/** The agency of a line that is a signature: "(VNA)", "Theo TTXVN", "Nguyễn Hồng Điệp (TTXVN)". */
function signature(line: string): string | null {
  const bare = line.replace(/^[\s(|—–-]+|[\s)|./]+$/g, '')
  const last = /[(\s/-]([^(\s/-][^(/-]*)$/.exec(bare)?.[1]
  return [bare, last ?? ''].find((part) => agencyOf(part) !== null) ?? null
}

const endsWithWord = (text: string, word: string) =>
  text.endsWith(word) && !/\p{L}/u.test(text.charAt(text.length - word.length - 1))

const NAMES = [...AGENCIES].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.+/]/g, '\\$&'))
const ANY_AGENCY = new RegExp(`(?<![\\p{L}\\d])(?:${NAMES.join('|')})(?![\\p{L}\\d])`, 'gu')
/** How far before an agency's name the words that make it a source may begin, UTF-16 units. */
const TOLD_REACH = 40

function ofReport(text: string, lines: readonly Line[], words: WordSets): Known<string> | null {
  for (const { start, end, kind } of lines) {
    if (kind !== 'text') continue
    const line = text.slice(start, end)
    for (const { 0: agency, index } of line.matchAll(ANY_AGENCY)) {
      const before = foldedText(line.slice(Math.max(0, index - TOLD_REACH), index)).trimEnd()
      const after = foldedText(line.slice(index + agency.length, index + agency.length + TOLD_REACH)).replace(
        /^[\s)]+/,
        '',
      )
      if (
        words.toldBy.some((told) => endsWithWord(before, told)) ||
        words.toldAfter.some((told) => after.startsWith(told))
      )
        return { value: agency, basis: 'coded', span: { start: start + index, end: start + index + agency.length } }
    }
  }
  return null
}
