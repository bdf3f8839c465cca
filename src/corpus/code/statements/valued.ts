/** What is praised or noted has been done: "welcomed the growing cooperation", "noted the results" (codebook section 3). */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import { type Marked, opensClause, type Scanned } from './Scanned.ts'

const REACH = 80
/** Staging words that may stand between praise and what is praised. */
const PASSED: ReadonlySet<Cue> = new Set<Cue>(['none', 'deed', 'deedNoun', 'habit', 'accept', 'value', 'note'])

/** What is praised or noted, where it is something done or signed; null where it is a plan, a wish or a role. */
export function doneBehind(sentence: Scanned, cue: Marked<Cue>): (Span & { readonly cue: Cue }) | null {
  const praised = cue.means === 'value'
  if (!praised && cue.means !== 'note') return null
  const { contexts, cues, reader, finders } = sentence
  const signing = cues.find(({ start }) => start >= cue.end)
  if (signing?.means === 'signBase' && isObject(sentence, cue, signing)) return { ...span(signing), cue: 'signNoun' }
  const noun = contexts.find(
    ({ start, means }) => start >= cue.end && (means.has('done') || (praised && means.has('shared'))),
  )
  if (!noun || noun.start - cue.end > REACH) return null
  const gap = reader.slice(cue.end, noun.start)
  if (/[;:"]/.test(gap) || gap.split(' ').some((word) => finders.infinitives.has(word))) return null
  if (gap.split(' ').some((word) => finders.finiteAfter.has(word) && !finders.joiners.has(word))) return null
  if (isDenied(sentence, noun)) return null
  const between = ({ start, end }: Span) => start >= cue.end && end <= noun.start
  if (cues.some((other) => between(other) && !PASSED.has(other.means))) return null
  if (!noun.means.has('done') && contexts.some((mark) => between(mark) && mark.means.has('more'))) return null
  return { ...span(noun), cue: 'deedNoun' }
}

const span = ({ start, end }: Span): Span => ({ start, end })

const SIGNING = 24

/** "welcomed the signing of": nothing but articles between praise and what is praised. */
function isObject({ reader, finders }: Scanned, cue: Span, noun: Span): boolean {
  if (noun.start - cue.end > SIGNING) return false
  return reader
    .slice(cue.end, noun.start)
    .split(' ')
    .every((word) => word === '' || finders.determiners.has(word) || finders.adverbs.has(word))
}

/** Words that are nouns too, and verbs only right behind their subject: "the two sides note", but not "a note". */
const PLAIN: ReadonlySet<Cue> = new Set<Cue>(['value', 'note', 'urge'])

/** Whether a verb without an ending stands where it can only be a noun, a base or an adjective. */
export function isUnendedNoun(sentence: Scanned, cue: Marked<Cue>): boolean {
  if (!PLAIN.has(cue.means) || sentence.words.participleEndings === null) return false
  const text = sentence.reader.slice(cue.start, cue.end)
  if (text.includes(' ') && cue.means !== 'urge') return false
  const [first = ''] = text.split(' ')
  if (/(?:ed|[^s]s|ing)$/.test(first) || sentence.finders.irregulars.has(first)) return false
  return !opensClause(sentence, cue)
}

/** Whether a verb of praise or of noting has an object and opens no reported speech. */
export function hasObject(sentence: Scanned, cue: Marked<Cue>, done: Span | null): boolean {
  if (cue.means === 'note' && saysWish(sentence, cue)) return true
  if (cue.means !== 'value' && (cue.means !== 'note' || done === null)) return false
  const [, word = ''] = /^ ?([^ ]+)/.exec(sentence.reader.slice(cue.end, Math.min(sentence.at.end, cue.end + 12))) ?? []
  return !sentence.finders.finiteAfter.has(word)
}

/** "noting that the results have not met": what is said of it is denied. */
function isDenied({ cues, reader }: Scanned, { end }: Span): boolean {
  const not = cues.find(({ means, start }) => means === 'not' && start >= end)
  return not !== undefined && !reader.slice(end, not.start).includes(',')
}

const WISHES: ReadonlySet<Cue> = new Set<Cue>(['want', 'ask', 'need', 'agree'])

/** "expressed his hope for": the wish is the verb of the clause. */
function saysWish(sentence: Scanned, cue: Span): boolean {
  const next = sentence.cues.find(({ start }) => start >= cue.end)
  return next !== undefined && WISHES.has(next.means) && isObject(sentence, cue, next)
}
