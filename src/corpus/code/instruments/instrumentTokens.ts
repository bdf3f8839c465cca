import { articleWalk } from '../../articleWalk.ts'
import { type Folded, rawSpan } from '../../fold.ts'
import type { InstrumentWord, InstrumentWords } from '../../lexicon/InstrumentWords.ts'
import { TermRow } from '../../terms.ts'
import type { Span } from '../../types.ts'

export interface InstrumentToken extends Span {
  readonly kind: InstrumentWord['kind']
}

/** Words that are an instrument by themselves, or with what stands beside them. */
export const NOUNS: ReadonlySet<InstrumentToken['kind']> = new Set<InstrumentToken['kind']>([
  'named',
  'statement',
  'noun',
  'deal',
  'scheme',
  'head',
  'body',
  'each',
  'letters',
])

const rows = new WeakMap<InstrumentWords, TermRow<InstrumentWord['kind']>>()

function rowOf(words: InstrumentWords): TermRow<InstrumentWord['kind']> {
  const known = rows.get(words)
  if (known) return known
  const terms = words.terms.map(({ words, means }) => ({ words, means: means.kind }))
  const made = new TermRow(terms, articleWalk)
  rows.set(words, made)
  return made
}

/** The words of instruments in a text, in order, at raw offsets. */
export function instrumentTokens(folded: Folded, words: InstrumentWords): InstrumentToken[] {
  const tokens: InstrumentToken[] = []
  const found = rowOf(words)
  const count = found.find(folded.text)
  for (let match = 0; match < count; match++) {
    const kind = found.means(match)
    if (kind === undefined) continue
    const start = found.start(match)
    const end = found.end(match)
    const raw = folded.start === null ? null : rawSpan(folded, start, end)
    tokens.push({ kind, start: raw?.start ?? start, end: raw?.end ?? end })
  }
  return tokens
}
