import { fold, rawSpan } from '../../fold.ts'
import type { InstrumentWord, InstrumentWords } from '../../lexicon/InstrumentWords.ts'
import { compileTerms, type TermFinder } from '../../terms.ts'
import type { Span } from '../../types.ts'

export type InstrumentToken = InstrumentWord & Span

const finders = new WeakMap<InstrumentWords, TermFinder<InstrumentWord>>()

/** The words of instruments in a text, in order, at raw offsets. */
export function instrumentTokens(text: string, words: InstrumentWords): InstrumentToken[] {
  const folded = fold(text, 'exact')
  const find = finders.get(words) ?? compileTerms(words.terms)
  finders.set(words, find)
  return find(folded.text).map(({ means, start, end }) => ({ ...means, ...rawSpan(folded, start, end) }))
}
