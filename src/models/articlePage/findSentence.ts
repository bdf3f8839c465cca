/** A link to one sentence, held against the article as it is now. */
import type { Reason } from '../../corpus/codebook.ts'
import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import type { MarkedSentence } from '../comparison/markedSentences.ts'
import type { SentenceRef } from '../viewState.ts'

/** Digits of the file's SHA-256 that a link carries. */
const LINK_DIGITS = 8

/**
 * `changed`: the file is another than when the link was made; `outside`: the offsets lie beyond the text; `no-sentence`: they are not those of a
 * sentence; `text-differs`: the text that was loaded is not the file that the index was made from. In none of them is anything marked.
 */
export type LinkFault = 'changed' | 'outside' | 'no-sentence' | 'text-differs'

export type FoundSentence =
  | { readonly found: 'statement'; readonly sentence: number }
  | { readonly found: 'uncoded'; readonly span: Span; readonly reason: Reason }
  | { readonly found: 'fault'; readonly fault: LinkFault }

/** `sha256` is that of the index for the article; `sentences` are its marked sentences. */
export function findSentence(
  at: SentenceRef,
  sha256: string,
  text: ArticleText,
  sentences: readonly MarkedSentence[],
): FoundSentence {
  if (at.sha8 !== linkDigits(sha256)) return { found: 'fault', fault: 'changed' }
  if (text.sha256 !== sha256) return { found: 'fault', fault: 'text-differs' }
  if (at.start < 0 || at.end > text.text.length || at.start >= at.end) return { found: 'fault', fault: 'outside' }
  const sentence = sentences.findIndex(({ start, end }) => start === at.start && end === at.end)
  if (sentence >= 0) return { found: 'statement', sentence }
  const uncoded = text.sentences.find(({ start, end }) => start === at.start && end === at.end)
  if (uncoded === undefined || uncoded.reason === null) return { found: 'fault', fault: 'no-sentence' }
  return { found: 'uncoded', span: { start: at.start, end: at.end }, reason: uncoded.reason }
}

/** What a link keeps of a file's SHA-256. */
export function linkDigits(sha256: string): string {
  return sha256.slice(0, LINK_DIGITS)
}
