import type { Span } from '../../types.ts'
import { UPPER, unitAt } from '../../units.ts'

/** How far a name goes to either side of its noun, in characters. */
const REACH = 80

const LEAD = /(?:(?:^|(?<= ))\p{Lu}[\p{L}–-]* (?:\p{Ll}{2,3} (?=\p{Lu}))?)*$/u

/** Whether the last word has a capital, and a space behind it. */
function endsCapitalised(before: string): boolean {
  if (!before.endsWith(' ')) return false
  return (unitAt(before, before.lastIndexOf(' ', before.length - 2) + 1) & UPPER) !== 0
}

/** The words of a name around its noun: words with a capital before and after it, and small ones between two such ("Belt and Road Forum"). */
export function nameAround(text: string, noun: Span): string {
  const before = text.slice(Math.max(0, noun.start - REACH), noun.start)
  const after = text.slice(noun.end, noun.end + REACH)
  const lead = endsCapitalised(before) ? (LEAD.exec(before)?.[0] ?? '') : ''
  const tail = /^(?: (?:\p{Lu}[\p{L}–-]*|–|-))*/u.exec(after)?.[0] ?? ''
  return `${lead}${text.slice(noun.start, noun.end)}${tail}`.trim()
}

const CLAUSE_END = /[,;.:(\n]/

/** The source's own words from a word to the end of its clause, at most to `limit`. */
export function clauseFrom(text: string, start: number, limit: number): string {
  const rest = text.slice(start, limit)
  const end = rest.search(CLAUSE_END)
  return (end < 0 ? rest : rest.slice(0, end)).trim()
}
