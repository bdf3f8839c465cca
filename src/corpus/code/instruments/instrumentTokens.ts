import { articleWalk } from '../../articleWalk.ts'
import { type Folded, rawSpan } from '../../fold.ts'
import type { InstrumentWord, InstrumentWords } from '../../lexicon/InstrumentWords.ts'
import { compileTerms, type TermFinder } from '../../terms.ts'
import type { Span } from '../../types.ts'

export interface InstrumentToken extends Span {
  readonly kind: InstrumentWord['kind']
}

const finders = new WeakMap<InstrumentWords, TermFinder<InstrumentWord['kind']>>()

function finderOf(words: InstrumentWords): TermFinder<InstrumentWord['kind']> {
  const known = finders.get(words)
  if (known) return known
  const terms = words.terms.map(({ words, means }) => ({ words, means: means.kind }))
  const made = compileTerms(terms, { commas: false }, articleWalk)
  finders.set(words, made)
  return made
}

/** The words of instruments in a text, in order, at raw offsets. */
export function instrumentTokens(folded: Folded, words: InstrumentWords): InstrumentToken[] {
  const tokens: InstrumentToken[] = []
  for (const { means, start, end } of finderOf(words)(folded.text)) {
    const raw = folded.start === null ? null : rawSpan(folded, start, end)
    tokens.push({ kind: means, start: raw?.start ?? start, end: raw?.end ?? end })
  }
  return tokens
}
