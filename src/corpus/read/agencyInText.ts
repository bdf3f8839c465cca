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

function ofReport(text: string, lines: readonly Line[], words: WordSets): Known<string> | null {
  for (const { start, end, kind } of lines) {
    if (kind !== 'text') continue
    const line = text.slice(start, end)
    for (const agency of AGENCIES) {
      const at = wordAt(line, agency)
      if (
        at === null ||
        !words.toldBy.some((told) =>
          foldedText(line.slice(Math.max(0, at - 40), at))
            .trimEnd()
            .endsWith(told),
        )
      )
        continue
      return { value: agency, basis: 'coded', span: { start: start + at, end: start + at + agency.length } }
    }
  }
  return null
}

function wordAt(line: string, word: string): number | null {
  const at = line.indexOf(word)
  const free = at >= 0 && !/[\p{L}\d]/u.test(line.charAt(at - 1)) && !/[\p{L}\d]/u.test(line.charAt(at + word.length))
  return free ? at : null
}
