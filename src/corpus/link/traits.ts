/** What of a statement can be held against another's, in any language: its sectors, stage and place in the article, its numbers, names and letters; and its words, for the same language. */
import { rankOf, SECTORS, type Sector } from '../codebook.ts'
import { fold } from '../fold.ts'
import type { CodedArticle, Statement } from '../types.ts'
import type { Counted } from './Counted.ts'

export interface Traits {
  /** A bit for each sector, in their order. */
  readonly sectors: number
  /** The highest stage's rank. */
  readonly rank: number
  /** 0 at the first statement of the article, 1 at the last. */
  readonly place: number
  /** Numbers, letters and names that stand in any language. */
  readonly marks: Int32Array
  readonly words: Int32Array
  /** The linked events that its sentence bears out. */
  readonly events: readonly string[]
}

/** The marks and words of all statements, counted. */
export interface Vocabulary {
  readonly marks: Counted
  readonly words: Counted
}

/** For an article, which events each of its sentences bears out, by where the sentence begins. */
export type Borne = ReadonlyMap<number, readonly string[]>

const bitOf = new Map<Sector, number>(SECTORS.map((sector, index) => [sector, 1 << index]))
/** "EVFTA", "ASEAN", "30,000", names of several letters with a capital. */
const MARK = /\p{Lu}[\p{Lu}\d]+|\d[\d.,]*/gu
const WORD = /[\p{L}\p{N}]{3,}/gu
/** How much of a long sentence is read for its marks and words, in characters. */
const READ = 1200

const NOTHING: Borne = new Map()

/** Beside the article's statements. */
export function traitsOf(coded: CodedArticle, vocabulary: Vocabulary, borne: Borne = NOTHING): readonly Traits[] {
  const figures = new Map<number, string[]>()
  for (const { start, value } of coded.figures) figures.set(start, [...(figures.get(start) ?? []), value])
  const last = Math.max(1, coded.statements.length - 1)
  return coded.statements.map((statement, index) => ({
    ...traitsOfOne(coded, statement, figures.get(statement.start) ?? [], vocabulary),
    place: index / last,
    events: borne.get(statement.start) ?? [],
  }))
}

function traitsOfOne(
  { article }: CodedArticle,
  statement: Statement,
  figures: readonly string[],
  vocabulary: Vocabulary,
): Omit<Traits, 'place' | 'events'> {
  const quote = article.text.slice(statement.start, Math.min(statement.end, statement.start + READ))
  const marks = new Set(figures)
  for (const mark of quote.match(MARK) ?? []) marks.add(mark.replace(/[.,]/g, ''))
  const words = new Set<string>(fold(quote, 'bare').text.match(WORD))
  return {
    sectors: statement.codes.reduce((bits, { sector }) => bits | (bitOf.get(sector) ?? 0), 0),
    rank: statement.codes.reduce((best, { stage }) => Math.max(best, rankOf(stage)), 0),
    marks: vocabulary.marks.add(marks),
    words: vocabulary.words.add(words),
  }
}
