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
  return find(folded.text).map(({ means, start, end }) => {
    const raw = rawSpan(folded, start, end)
    return { kind: means.kind, start: raw.start, end: raw.end }
  })
}
