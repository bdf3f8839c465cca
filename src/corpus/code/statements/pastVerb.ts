/** A verb in the past that no list names, known by its form and its neighbours: "awarded 20 scholarships". */
import type { Span } from '../../types.ts'
import type { StatementFinders } from './finders.ts'
import type { Scanned } from './Scanned.ts'

const WORDS = /[\p{L}\p{M}\p{N}'-]+/gu
const SHORTEST = 5

interface Word extends Span {
  readonly text: string
}

/** The first such verb of a sentence; null where verbs do not change. */
export function pastVerb(sentence: Scanned): Span | null {
  const { words, at, reader, finders } = sentence
  if (words.participleEndings === null) return null
  let before: Word | null = null
  let verb: Word | null = null
  for (const match of reader.slice(at.start, at.end).matchAll(WORDS)) {
    const start = at.start + match.index
    const word: Word = { text: match[0], start, end: start + match[0].length }
    if (verb && follows(finders, word)) return verb
    verb = mayBePast(sentence, word, before) ? word : null
    before = word
  }
  return null
}

/** What stands after a participle beside its noun: "financed by". */
const follows = ({ agents }: StatementFinders, next: Word): boolean => !agents.has(next.text)

function mayBePast(sentence: Scanned, word: Word, before: Word | null): boolean {
  const { finders } = sentence
  const regular = word.text.length >= SHORTEST && word.text.endsWith('ed') && !finders.notVerbs.has(word.text)
  if (!regular && !finders.irregulars.has(word.text)) return false
  if (before === null || /[,;:()"]/.test(sentence.reader.slice(before.end, word.start))) return false
  if (
    [finders.determiners, finders.prepositions, finders.infinitives, finders.joiners].some((set) =>
      set.has(before.text),
    )
  )
    return false
  return ![sentence.mentions, sentence.sectors, sentence.cues].some((marks) => inside(marks, word))
}

const inside = (marks: readonly Span[], at: Span): boolean =>
  marks.some(({ start, end }) => start <= at.start && at.end <= end)
