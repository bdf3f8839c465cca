import { articleWalk } from '../../articleWalk.ts'
import { type Folded, rawSpan } from '../../fold.ts'
import type { InstrumentWord, InstrumentWords } from '../../lexicon/InstrumentWords.ts'
import { compileTerms, type TermFinder } from '../../terms.ts'
import type { Span } from '../../types.ts'

export interface InstrumentToken extends Span {
  readonly kind: InstrumentWord['kind']
}

const finders = new WeakMap<InstrumentWords, TermFinder<InstrumentWord>>()

/** The words of instruments in a text, in order, at raw offsets. */
export function instrumentTokens(folded: Folded, words: InstrumentWords): InstrumentToken[] {
  const find = finders.get(words) ?? compileTerms(words.terms, { commas: false }, articleWalk)
  finders.set(words, find)
  const tokens: InstrumentToken[] = []
  for (const { means, start, end } of find(folded.text)) {
    const raw = folded.start === null ? null : rawSpan(folded, start, end)
    tokens.push({ kind: means.kind, start: raw?.start ?? start, end: raw?.end ?? end })
  }
  return tokens
}
