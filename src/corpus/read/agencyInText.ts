/** The agency where no frame signs the report: a source line, the page's own domain, or "according to a TTXVN reporter". */
import { articleWalk } from '../articleWalk.ts'
import { fold, rawSpan } from '../fold.ts'
import { AGENCIES, agencyOf } from '../lexicon/agencies.ts'
import { compileTerms } from '../terms.ts'
import type { Known, Span } from '../types.ts'
import type { Line } from './lineKinds.ts'
import { foldedText, lineWalk, type WordSets } from './wordSets.ts'

const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+\.(?:[\p{L}\d-]+\.)*\p{L}{2,})$/u
const SOURCE_LINE = /^[\s(|]*([\p{L} ]{3,24}?)\s?[:–-]\s*(.{2,40}?)[\s.)|]*$/u
const COPYRIGHT = /^\W{0,3}(?:©|copyright)/iu
/** A page of a government is no paper. */
const GOVERNMENT = /(?:^|\.)gov(?:\.|$)/i
/** A name of up to five words. */
const NAMED = /^\p{Lu}\S*(?: \S+){0,4}$/u

/** Null where only a picture credit names one (section 7). */
export function agencyInText(text: string, lines: readonly Line[], words: WordSets): Known<string> | null {
  return ofPage(text, lines, words) ?? ofHead(text, lines) ?? ofCopyright(text, lines) ?? ofReport(text, lines, words)
}

/** "VNA Thursday, April 11, 2024": the agency beside the date at the head. */
function ofHead(text: string, lines: readonly Line[]): Known<string> | null {
  for (const { start, end, date, kind } of lines) {
    if (date === null && kind !== 'head') continue
    const found = namedIn(text, { start, end })
    if (found !== null) return found
  }
  return null
}

/** "© 2017 Deutsche Welle", "©2023 Bloomberg L.P.": whoever holds the rights has written it. */
function ofCopyright(text: string, lines: readonly Line[]): Known<string> | null {
  for (const { start, end, kind } of lines) {
    if (kind !== 'boilerplate' || !COPYRIGHT.test(text.slice(start, start + 12))) continue
    const found = namedIn(text, { start, end: Math.min(end, start + 60) })
    if (found !== null) return found
  }
  return null
}

/** The first agency that a line names, written as it writes itself. */
function namedIn(text: string, { start, end }: Span): Known<string> | null {
  const line = fold(text.slice(start, end), 'exact')
  for (const match of agenciesInLine(line.text)) {
    const at = rawSpan(line, match.start, match.end)
    const value = text.slice(start + at.start, start + at.end)
    if (value === match.means) return { value, basis: 'coded', span: { start: start + at.start, end: start + at.end } }
  }
  return null
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
    if (domain !== undefined && !GOVERNMENT.test(domain)) return { value: domain, basis: 'coded', span: { start, end } }
    const source = sourceLine(line, words)
    if (source !== null) {
      const at = start + line.lastIndexOf(source)
      return { value: source, basis: 'coded', span: { start: at, end: at + source.length } }
    }
  }
  return null
}

/** "Source: VNA", "Nguồn: Báo Quốc tế": whatever is named there. */
function sourceLine(line: string, words: WordSets): string | null {
  const [, before = '', named = ''] = SOURCE_LINE.exec(line) ?? []
  return words.sources.has(foldedText(before)) && NAMED.test(named) ? named : null
}

/** The agency of a line that is a signature: "(VNA)", "Theo TTXVN", "Nguyễn Hồng Điệp (TTXVN)". */
function signature(line: string): string | null {
  const bare = line.replace(/^[\s(|—–=-]+|[\s)|./]+$/g, '')
  const last = /[(\s/-]([^(\s/-][^(/-]*)$/.exec(bare)?.[1]
  return [bare, last ?? ''].find((part) => agencyOf(part) !== null) ?? null
}

const endsWithWord = (text: string, word: string) =>
  text.endsWith(word) && !/\p{L}/u.test(text.charAt(text.length - word.length - 1))

const TERMS = AGENCIES.map((name) => ({ words: name, means: name }))
const agenciesInLine = compileTerms(TERMS, { commas: false }, lineWalk)
const agenciesInText = compileTerms(TERMS, { commas: false }, articleWalk)
/** How far before an agency's name the words that make it a source may begin, UTF-16 units. */
const TOLD_REACH = 40

/** An agency that the text says it has its report from: "theo phóng viên TTXVN", "told Reuters". */
function ofReport(text: string, lines: readonly Line[], words: WordSets): Known<string> | null {
  const folded = fold(text, 'exact')
  let next = 0
  for (const match of agenciesInText(folded.text)) {
    const { start, end } = rawSpan(folded, match.start, match.end)
    while ((lines[next]?.end ?? text.length) < end) next++
    const line = lines[next]
    if (line === undefined || line.kind !== 'text' || line.start > start || text.slice(start, end) !== match.means)
      continue
    const before = foldedText(text.slice(Math.max(line.start, start - TOLD_REACH), start)).trimEnd()
    const after = foldedText(text.slice(end, Math.min(line.end, end + TOLD_REACH))).replace(/^[\s)]+/, '')
    if (
      words.toldBy.some((told) => endsWithWord(before, told)) ||
      words.toldAfter.some((told) => after.startsWith(told))
    )
      return { value: match.means, basis: 'coded', span: { start, end } }
  }
  return null
}
