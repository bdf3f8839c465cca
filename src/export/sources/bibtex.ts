/** Sources as BibTeX, in UTF-8: an article of an outlet, or something miscellaneous where no outlet is stated. */
import { guidOf } from '../guid.ts'
import type { Citation } from './citations.ts'
import { remarksOf } from './citations.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** Signs that TeX reads as its own. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
}

const escaped = (text: string) => text.replace(/[\\~^{}&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)

export function bibtexOf(citations: readonly Citation[]): string {
  const [first] = citations
  // Outside of an entry everything is a remark but an at sign.
  const head = first === undefined ? '' : `% ${first.about.replaceAll('@', '(at)')}\n\n`
  return head + citations.map(entryOf).join('\n')
}

function entryOf(citation: Citation): string {
  const { article, issued } = citation
  const { title, agency, dateline, url, lang } = article.meta
  const month = issued?.month == null ? null : MONTHS[issued.month - 1]
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // Twice in braces, so that no style changes its capitals.
    ['title', title && `{{${escaped(title.value)}}}`],
    ['journal', agency && `{{${escaped(agency.value)}}}`],
    ['year', issued?.year == null ? null : `{${issued.year}}`],
    ['month', month],
    ['day', issued?.day == null ? null : `{${issued.day}}`],
    ['address', dateline && `{${escaped(dateline.value)}}`],
    ['url', url && `{${url.value}}`],
    ['langid', lang && `{${lang}}`],
    ['note', `{${escaped(remarksOf(citation).join('; '))}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value == null ? [] : [`  ${name} = ${value}`]))
  const kind = agency === null ? 'misc' : 'article'
  return `@${kind}{${keyOf(article.id)},\n${lines.join(',\n')}\n}\n`
}

/** A key of letters that every program takes; where the name has others, with what tells it from a name that differs in these alone. */
function keyOf(id: string): string {
  const plain = id.replace(/[^\w:.-]/g, '-')
  return plain === id ? id : `${plain}-${guidOf(id).slice(0, 8)}`
}
