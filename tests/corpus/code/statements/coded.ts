/** Codes sentences, one a line, a dash before it left out, with names given by hand, so that a test reads sentences and nothing else. */

import type { Mention } from '../../../../src/corpus/code/actors/findActors.ts'
import { codeStatements } from '../../../../src/corpus/code/statements/codeStatements.ts'
import type { CodedLang } from '../../../../src/corpus/codebook.ts'
import { asEdtf } from '../../../../src/corpus/edtf.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import type { CountryCode, ReadArticle, Span } from '../../../../src/corpus/types.ts'

export type Names = Readonly<Record<CountryCode, readonly string[]>>

const NAMES: Names = {
  VN: ['Việt Nam', 'Vietnam', 'Vietnamese', 'Hanoi', 'Chinh', 'Lam', 'Tô Lâm', 'Phạm Minh Chính', 'Hằng', 'Sơn'],
  BG: ['Bulgaria', 'Bulgarian', 'Sofia', 'Radev'],
  FI: ['Finland', 'Finnish', 'Stubb'],
}

const NOTHING_KNOWN = { title: null, agency: null, dateline: null, url: null }

/** One line a sentence: its codes as `sector stage voice`, or its reason. `extra` follows: `halted`, `carried`, `@when`. */
export function coded(lang: CodedLang, text: string, partners: readonly CountryCode[] = ['BG']): string[] {
  const { sentences, statements, reasons } = run(lang, text, partners)
  return sentences.map((sentence, i) => {
    const own = statements.filter(({ start }) => start === sentence.start)
    if (own.length === 0) return reasons[i] ?? 'lost'
    return own
      .map((statement) => {
        const codes = statement.codes.map((code) =>
          [code.sector, code.stage, code.voice, code.halted ? 'halted' : '', code.carriedFrom ? 'carried' : '']
            .filter(Boolean)
            .join(' '),
        )
        const partner = partners.length > 1 ? `${statement.partner}: ` : ''
        return partner + codes.join(', ') + (statement.when ? ` @${statement.when}` : '')
      })
      .join(' | ')
  })
}

/** The coder's own answer over such lines. */
export function run(lang: CodedLang, text: string, partners: readonly CountryCode[] = ['BG']) {
  const lines: Span[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line !== '') lines.push({ start: at + (line.startsWith('- ') ? 2 : 0), end: at + line.length })
    at += line.length + 1
  }
  const article: ReadArticle = {
    id: 'test',
    text,
    sha256: '',
    meta: {
      ...NOTHING_KNOWN,
      lang,
      publishedOn: { value: asEdtf('2025-10-23') ?? unreachable(), basis: 'coded', span: null },
    },
    lexicon: lang,
    paragraphs: lines.map((line) => ({ ...line, kind: 'text' })),
    sentences: lines.map((line, paragraph) => ({ ...line, paragraph })),
  }
  const actors = { people: [], mentions: mentionsIn(text), partners }
  return { sentences: article.sentences, ...codeStatements(article, actors, LEXICONS[lang]) }
}

function unreachable(): never {
  throw new Error('a fixed date is a date')
}

function mentionsIn(text: string): Mention[] {
  const found: Mention[] = []
  const all = Object.entries(NAMES).flatMap(([country, names]) => names.map((name) => ({ country, name })))
  for (const { country, name } of all.sort((a, b) => b.name.length - a.name.length))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length
      if (/\p{L}/u.test(text.charAt(at - 1) + text.charAt(end))) continue
      if (!found.some((other) => at < other.end && other.start < end))
        found.push({ start: at, end, kind: 'country', country, person: null })
    }
  return found.sort((a, b) => a.start - b.start)
}
