/**
 * Many words found in one pass. The terms of all lexicons that look through the same text become one tree of words, walked once
 * from each word of the text, so the time is that of the text and grows neither with a lexicon nor with their number.
 */
import { fold } from './fold.ts'
import { type Found, MATCH, SharedWalk, type TermOptions } from './SharedWalk.ts'
import { WORD_UNITS } from './textWords.ts'

/** A word or phrase and what it stands for. Plain text; `*` at the end of a word lets it go on (`train*`), a space or `_` is any run of spaces or hyphens. */
export interface Term<T> {
  readonly words: string
  readonly means: T
}

/** Where a term stands in the folded text. */
export interface TermMatch<T> {
  readonly start: number
  readonly end: number
  readonly means: T
}

export type TermFinder<T> = (foldedText: string) => TermMatch<T>[]

const GAP = ' '
/** Whether a UTF-16 code unit belongs to a word. */
export function isWordUnit(code: number): boolean {
  return WORD_UNITS[code] === 1
}

function normalised(words: string): string {
  return fold(words, 'exact')
    .text.trim()
    .replace(/[ _-]+/g, GAP)
}

/** The matches of some terms in a text, one beside the other: for whoever only goes along them, and keeps none. */
export class TermRow<T> {
  private readonly list: Found
  private readonly meanings: readonly T[]

  constructor(
    terms: readonly Term<T>[],
    private readonly walk: SharedWalk,
  ) {
    this.list = walk.register(terms.map((term) => normalised(term.words)))
    this.meanings = terms.map((term) => term.means)
  }

  /** Finds them in a folded text, and tells how many; they hold until the walk goes through the next text. */
  find(text: string): number {
    this.walk.through(text)
    return this.list.length / MATCH
  }

  start(match: number): number {
    return this.list.row[match * MATCH] ?? 0
  }

  end(match: number): number {
    return this.list.row[match * MATCH + 1] ?? 0
  }

  means(match: number): T | undefined {
    return this.meanings[this.list.row[match * MATCH + 2] ?? 0]
  }
}

/**
 * Compiles terms. At one place the longest match wins, and of equal ones the first given; matches do not overlap; a match
 * starts and ends at a word's edge. The terms are folded here (`exact`), the text must be folded by the caller.
 * Finders that look through the same texts share a `walk`; by default a finder has its own.
 */
export function compileTerms<T>(
  terms: readonly Term<T>[],
  options: TermOptions = { commas: false },
  walk: SharedWalk = new SharedWalk(options),
): TermFinder<T> {
  const row = new TermRow(terms, walk)
  return (text) => {
    const count = row.find(text)
    const found: TermMatch<T>[] = []
    for (let match = 0; match < count; match++) {
      const means = row.means(match)
      if (means !== undefined) found.push({ start: row.start(match), end: row.end(match), means })
    }
    return found
  }
}
