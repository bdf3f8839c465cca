/** Staging words that stage nothing where they stand: in a name, as a noun, as a participle of the instrument behind them. */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import { type Marked, opensClause, type Scanned, wordsBefore } from './Scanned.ts'
import { FINITE } from './verbCues.ts'

/** Verbs, and what else stands in names. */
const TITLED: ReadonlySet<Cue> = new Set<Cue>([...FINITE, 'promote', 'mention', 'habit', 'focus', 'thank'])
const CAPITAL = /^\p{Lu}/u

/** Where verbs change: whether a staging word is no verb where it stands. */
export function isNoVerb(sentence: Scanned, cue: Marked<Cue>, marked: boolean): boolean {
  if (isInTitle(sentence, cue) || isHyphened(sentence, cue)) return true
  if (!marked && (isContent(sentence, cue) || isRefused(sentence, cue))) return true
  return (cue.means === 'need' && isNeeds(sentence, cue)) || (!marked && isNounOrAdjective(sentence, cue))
}

const REFUSED: ReadonlySet<Cue> = new Set<Cue>(['ask', 'want'])
const REFUSED_REACH = 40

/** "turned down a Mexican request": a wish as a noun, right behind whose it is, which the halt before it is about. */
function isRefused({ reader, cues, mentions }: Scanned, cue: Marked<Cue>): boolean {
  if (!REFUSED.has(cue.means) || /(?:ed|s|ing)$/.test(reader.slice(cue.start, cue.end).split(' ')[0] ?? ''))
    return false
  return (
    mentions.some(({ end }) => cue.start - end === 1) &&
    cues.some(
      ({ means, end }) =>
        (means === 'halt' || means === 'refuse') && end < cue.start && cue.start - end <= REFUSED_REACH,
    )
  )
}

const CONTENT: ReadonlySet<Cue> = new Set<Cue>(['deed', 'habit', 'accept', 'promote', 'regard'])

/** "a statement that upholds free passage": what an instrument says, in the present, is signed with it. */
function isContent(sentence: Scanned, cue: Marked<Cue>): boolean {
  const { finders, words, reader, contexts } = sentence
  if (!CONTENT.has(cue.means)) return false
  const [word = ''] = wordsBefore(sentence, cue.start, 1)
  if (!finders.finiteAfter.has(word) || finders.joiners.has(word)) return false
  const [verb = ''] = reader.slice(cue.start, cue.end).split(' ')
  if (finders.irregulars.has(verb) || words.participleEndings?.some((ending) => verb.endsWith(ending))) return false
  const before = cue.start - word.length - 2
  return contexts.some(({ means, end }) => means.has('instrument') && before - end >= 0 && before - end <= 1)
}

/** "the Enhanced Partnership Plan": a word with a capital before another is part of a name. */
function isInTitle({ raw, at }: Scanned, cue: Marked<Cue>): boolean {
  if (!TITLED.has(cue.means) || cue.start === at.start || !CAPITAL.test(raw.charAt(cue.start))) return false
  return (
    /[\p{L}\p{N},] $/u.test(raw.slice(cue.start - 2, cue.start)) && /^ \p{Lu}/u.test(raw.slice(cue.end, cue.end + 2))
  )
}

const PREFIX = 12

/** "a long-discussed project", "state-funded": a part of an adjective; "co-" and "re-" leave a verb a verb. */
function isHyphened({ raw, at }: Scanned, cue: Span): boolean {
  if (raw.charAt(cue.start - 1) !== '-') return false
  return /\p{L}{4,}-$/u.test(raw.slice(Math.max(at.start, cue.start - PREFIX), cue.start))
}

/** "energy needs and", "the needs of": what is lacked, as a noun. */
function isNeeds({ reader, finders, at }: Scanned, cue: Span): boolean {
  if (!/\Sds$/.test(reader.slice(cue.start, cue.end))) return false
  const after = reader.slice(cue.end, Math.min(at.end, cue.end + 12))
  const [, word = ''] = /^ ([^ ,.;:)]+)/.exec(after) ?? []
  if (finders.infinitives.has(word)) return false
  return word === '' || finders.joiners.has(word) || finders.prepositions.has(word)
}

/** "With its strengths in mining, Vietnam hopes to cooperate in this field": the ground of a clause that names nothing itself. */
export function isGrounds(sentence: Scanned): boolean {
  const opening = sentence.contexts.find(({ means }) => means.has('grounds'))
  if (opening?.start !== sentence.at.start) return false
  const last = sentence.sectors.at(-1)
  return last !== undefined && sentence.cues.some(({ means, start }) => MAIN.has(means) && start > last.end)
}

const MAIN: ReadonlySet<Cue> = new Set<Cue>(['want', 'ask', 'agree', 'future', 'need'])

const NAMED_REACH = 36
const MADE: ReadonlySet<Cue> = new Set<Cue>(['sign', 'conclude', 'follow', 'close', 'ratify'])

/** "implement signed agreements", "the already reached deals": a participle of the instrument right behind it tells no signing. */
export function isOfInstrument(sentence: Scanned, cue: Marked<Cue>, finite: boolean): boolean {
  if (!MADE.has(cue.means)) return false
  const { determiners, prepositions, joiners, adverbs } = sentence.finders
  const noun = sentence.contexts.find(({ means, start }) => start >= cue.end && means.has('instrument'))
  if (!noun || noun.start - cue.end > NAMED_REACH) return false
  const gap = sentence.reader.slice(cue.end, noun.start)
  if (/[\d,;:("]/.test(gap)) return false
  const words = gap.split(' ')
  if (words.some((word) => determiners.has(word) || prepositions.has(word) || joiners.has(word))) return false
  if (!finite) return true
  const before = wordsBefore(sentence, cue.start, 3)
  const word = before.find((one) => !adverbs.has(one))
  return word !== undefined && (determiners.has(word) || prepositions.has(word))
}

const BEHIND = 16
const wordBehind = ({ reader, at }: Scanned, { end }: Span): string =>
  /^ ([^ ,.;:)]+)/.exec(reader.slice(end, Math.min(at.end, end + BEHIND)))?.[1] ?? ''

/** Wishes and reports, whose participle with an agent is about a noun. */
const TOLD: ReadonlySet<Cue> = new Set<Cue>(['want', 'say', 'value', 'note'])
const DONE: ReadonlySet<Cue> = new Set<Cue>(['deed', 'habit'])
const SET_UP: ReadonlySet<Cue> = new Set<Cue>(['sign', 'join'])

/** "opportunities offered by the pact", "supplies of wheat", "advanced engineering": a participle of the noun before it, a noun, an adjective. */
function isNounOrAdjective(sentence: Scanned, cue: Marked<Cue>): boolean {
  const { finders, reader } = sentence
  const text = reader.slice(cue.start, cue.end)
  if (text.includes(' ')) return false
  const behind = wordBehind(sentence, cue)
  if (TOLD.has(cue.means)) return text.endsWith('ed') && finders.agents.has(behind)
  if (SET_UP.has(cue.means)) return isAfterDeterminer(sentence, cue, text) && !nearInstrument(sentence, cue)
  if (!DONE.has(cue.means)) return false
  if (finders.owners.has(behind)) return /[^s]s$/.test(text)
  if (isAfterDeterminer(sentence, cue, text)) return true
  return finders.notVerbs.has(text) && behind !== '' && !isParticle(sentence, behind) && !opensClause(sentence, cue)
}

/** What may follow a verb without an object: "strengthened in", "increased by". */
const isParticle = ({ finders }: Scanned, word: string): boolean =>
  [finders.prepositions, finders.joiners, finders.determiners, finders.adverbs, finders.agents].some((set) =>
    set.has(word),
  ) || word.endsWith('ly')

/** "the upgraded ties": a participle right behind an article. */
function isAfterDeterminer(sentence: Scanned, cue: Span, text: string): boolean {
  const { participleEndings } = sentence.words
  if (participleEndings === null || !participleEndings.some((ending) => text.endsWith(ending))) return false
  return sentence.finders.determiners.has(wordsBefore(sentence, cue.start, 1)[0] ?? '')
}

const nearInstrument = ({ contexts }: Scanned, { end }: Span): boolean =>
  contexts.some(({ means, start }) => means.has('instrument') && start >= end && start - end <= NAMED_REACH)

/** "with negotiations on", "the talks on": an article or a preposition makes a noun of what is talked about. */
export function isDiscussion(sentence: Scanned, cue: Span): boolean {
  const { determiners, prepositions } = sentence.finders
  const [word = ''] = wordsBefore(sentence, cue.start, 1)
  return determiners.has(word) || prepositions.has(word)
}

const ATTITUDES: ReadonlySet<Cue> = new Set<Cue>(['want', 'ask', 'agree', 'say', 'value', 'note', 'thank', 'need'])

/** "Touching upon the negotiations on tax, he hoped …": a topic that opens the sentence, of which the main verb says what becomes. */
export function isTopic({ reader, at, words, finders, cues }: Scanned, cue: Span): boolean {
  const before = reader.slice(at.start, cue.start)
  const [first = ''] = before.split(' ')
  const opens = finders.prepositions.has(first) || (words.runningEnding !== null && first.endsWith(words.runningEnding))
  if (!opens || before.includes(',')) return false
  const comma = reader.slice(cue.end, at.end).indexOf(',')
  return comma >= 0 && cues.some(({ means, start }) => ATTITUDES.has(means) && start > cue.end + comma)
}
