/** Which of the lexicons' words stand in each line: found by the one walk over the article's text, and told as bits. */
import { articleWalk } from '../articleWalk.ts'
import { type Folded, rawSpan } from '../fold.ts'
import { AGENCIES } from '../lexicon/agencies.ts'
import { compileTerms, type TermFinder, type TermMatch } from '../terms.ts'
import type { Span } from '../types.ts'
import { every } from './readWords.ts'

/** A word for a picture's credit. */
export const CREDIT = 1
/** A word before the name of a paper that a report is taken from. */
export const SOURCE = 2
/** The name of an agency or paper. */
export const AGENCY = 4
export const BOILERPLATE = 8
/** The same where the line ends no sentence. */
export const BOILERPLATE_OPEN = 16
export const SCENE = 32
export const POSE = 64
/** `©` */
export const RIGHTS = 128

/** The last part of a line, where credits and signatures stand, UTF-16 units. */
export const TAIL = 110

/** What stands in the lines of one article, line by line. */
export interface LineTerms {
  /** The bits of the words anywhere in a line. */
  readonly anywhere: Uint8Array
  /** And of those that reach into its last part. */
  readonly last: Uint8Array
  /** The agencies that the text names, in its order, at the places of the unfolded text. */
  readonly agencies: readonly TermMatch<string>[]
}

function finder(words: readonly string[]): TermFinder<string> {
  return compileTerms(
    words.map((word) => ({ words: word, means: word })),
    { commas: false },
    articleWalk,
  )
}

const agenciesIn = finder(AGENCIES)

interface Kind {
  readonly bit: number
  readonly find: TermFinder<string>
}

const KINDS: readonly Kind[] = [
  { bit: CREDIT, find: finder(every((words) => words.credits)) },
  { bit: SOURCE, find: finder(every((words) => words.sources)) },
  { bit: BOILERPLATE, find: finder(every((words) => words.boilerplate)) },
  { bit: BOILERPLATE_OPEN, find: finder(every((words) => words.boilerplateOpen)) },
  { bit: SCENE, find: finder(every((words) => words.scenes)) },
  { bit: POSE, find: finder(every((words) => words.poses)) },
  { bit: RIGHTS, find: finder(['©']) },
]

/** The terms of an article's lines; `folded` is its whole text. No term goes on from one line to the next. */
export function lineTerms(lines: readonly Span[], folded: Folded): LineTerms {
  const agencies = inRaw(agenciesIn(folded.text), folded)
  const anywhere = new Uint8Array(lines.length)
  const last = new Uint8Array(lines.length)
  mark(lines, agencies, AGENCY, anywhere, last)
  for (const { bit, find } of KINDS) mark(lines, inRaw(find(folded.text), folded), bit, anywhere, last)
  return { anywhere, last, agencies }
}

function inRaw(matches: readonly TermMatch<string>[], folded: Folded): readonly TermMatch<string>[] {
  if (folded.start === null) return matches
  return matches.map(({ start, end, means }) => ({ ...rawSpan(folded, start, end), means }))
}

/** Both the lines and the matches are in the text's order. */
function mark(
  lines: readonly Span[],
  matches: readonly TermMatch<string>[],
  bit: number,
  anywhere: Uint8Array,
  last: Uint8Array,
): void {
  let at = 0
  for (const { start, end } of matches) {
    while ((lines[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const line = lines[at]
    if (line === undefined) return
    if (line.start >= end) continue
    anywhere[at] = (anywhere[at] ?? 0) | bit
    if (end > line.end - TAIL) last[at] = (last[at] ?? 0) | bit
  }
}
