/** A sentence with everything that was found in it, in the order of the text. Offsets are raw. */
import type { Context, Cue, StatementWords } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import type { Mention } from '../actors/findActors.ts'
import type { SectorMeaning, StatementFinders } from './finders.ts'

export interface Marked<T> extends Span {
  readonly means: T
}

/** The folded text by raw offsets. */
export interface Reader {
  /** Folded text between two raw offsets. */
  slice(start: number, end: number): string
}

export interface Scanned {
  readonly at: Span
  readonly sectors: readonly Marked<SectorMeaning>[]
  readonly cues: readonly Marked<Cue>[]
  readonly contexts: readonly Marked<ReadonlySet<Context>>[]
  readonly mentions: readonly Mention[]
  readonly reader: Reader
  readonly raw: string
  readonly finders: StatementFinders
  readonly words: StatementWords
}

/** Whether a context stands in the sentence. */
export function has(sentence: Scanned, context: Context): boolean {
  return sentence.contexts.some(({ means }) => means.has(context))
}

const WORD_BEFORE = /([\p{L}\p{N}']+)[^\p{L}\p{N}']*$/u
const REACH = 24

/** The last words before an offset within the sentence, nearest first, none beyond a full break (`,` `;` `:` a bracket). */
export function wordsBefore(sentence: Scanned, offset: number, count: number): string[] {
  let text = sentence.reader.slice(Math.max(sentence.at.start, offset - REACH), offset)
  const words: string[] = []
  while (words.length < count) {
    const match = WORD_BEFORE.exec(text)
    if (!match?.[1] || /[,;:()]/.test(text.slice(match.index + match[1].length))) break
    words.push(match[1])
    text = text.slice(0, match.index)
  }
  return words
}
