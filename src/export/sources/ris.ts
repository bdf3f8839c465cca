/** Sources as RIS: newspaper articles, a line a field, ended as the format's own programs end them. */
import type { Citation } from './citations.ts'
import { remarksOf } from './citations.ts'

const END = '\r\n'

export function risOf(citations: readonly Citation[]): string {
  return citations.map(recordOf).join('')
}

function recordOf(citation: Citation): string {
  const { article, issued } = citation
  const { title, agency, dateline, url, lang } = article.meta
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['AN', article.id],
    ['TI', title?.value],
    ['T2', agency?.value],
    ['PY', issued?.year == null ? null : String(issued.year)],
    ['DA', issued === null ? null : dateOf(issued)],
    ['CY', dateline?.value],
    ['LA', lang],
    ['UR', url?.value],
    ['N1', remarksOf(citation).join('; ')],
  ]
  const lines = fields.flatMap(([name, value]) => (value == null ? [] : [`${name}  - ${oneLine(value)}`]))
  return [...lines, 'ER  - ', '', ''].join(END)
}

/** `YYYY/MM/DD/`, with what is not known left empty. */
function dateOf({ year, month, day }: NonNullable<Citation['issued']>): string {
  const part = (value: number | null) => (value === null ? '' : String(value).padStart(2, '0'))
  return `${part(year)}/${part(month)}/${part(day)}/`
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
