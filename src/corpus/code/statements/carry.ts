/** Carrying over (codebook section 1): items of a list that a lead-in opens, and elaborations of the sentence before. */
import { rankOf, type Sector, type Stage, type Voice } from '../../codebook.ts'
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Code, Span } from '../../types.ts'
import { bareVerb } from './bareVerb.ts'
import type { Governing } from './govern.ts'
import { spansOf } from './presentVerb.ts'
import { has, type Scanned } from './Scanned.ts'
import type { Named } from './sectorsOf.ts'
import type { Staging } from './stagesOf.ts'

/** A list that is open: what its items take from its lead-in. */
export interface OpenList {
  readonly from: Span
  readonly stage: Stage
  readonly voice: Voice
  readonly numbered: boolean
  /** Its items stand behind dashes or figures, so that a line without one is no item. */
  readonly marked: boolean
}

const STAGING: ReadonlySet<Cue> = new Set<Cue>([
  'want',
  'ask',
  'agree',
  'accept',
  'discuss',
  'future',
  'need',
  'sign',
  'ratify',
  'join',
  'deed',
  'rank',
  'halt',
  'signNoun',
  'deedNoun',
  'thank',
])

/** Whether a sentence stages something by itself. Reporting does not, nor do instruments whose fields it only `names`. */
function stagesItself({ cues }: Staging, names: boolean): boolean {
  return cues.some(({ cue, base }) => STAGING.has(cue) && !base && !(names && cue === 'signNoun'))
}

/** A lead-in ends in a colon; a sentence's span leaves out the space after it. */
export const endsInColon = (sentence: Scanned): boolean => sentence.raw.charAt(sentence.whole.end - 1) === ':'

/** Whether a sentence begins with a word of a context ("First, …", "This includes …"). */
export function beginsWith(sentence: Scanned, context: 'item' | 'refer' | 'turn' | 'deal' | 'same'): boolean {
  const mark = sentence.contexts.find(({ means }) => means.has(context))
  if (mark === undefined) return false
  const { start } = sentence.at
  return mark.start === start || !/[\p{L}\p{N}]/u.test(sentence.reader.slice(start, mark.start))
}

const MARKER_REACH = 8
const MARKER = /\n[ \t]*(?:[-–—•●▪◦*+]|\(?[\p{L}\p{N}]{1,3}[.)])[ \t]*$/u

/** Whether the sentence's line begins with the dash, dot or figure of a list ("- ", "1. "). */
function isMarked({ raw, whole }: Scanned): boolean {
  return MARKER.test(
    `${whole.start <= MARKER_REACH ? '\n' : ''}${raw.slice(Math.max(0, whole.start - MARKER_REACH), whole.start)}`,
  )
}

/** Whether a sentence may be the lead-in of a list. */
export const opensList = (sentence: Scanned): boolean => endsInColon(sentence) || has(sentence, 'group')

/** The list that a sentence opens, if it is a lead-in. `before` is the statement that the lead-in itself elaborates. */
export function listOf(
  sentence: Scanned,
  staging: Staging,
  before: Carried | null,
  signed: Carried | null,
  next: Scanned | undefined,
): OpenList | null {
  const colon = endsInColon(sentence)
  const numbered = next !== undefined && beginsWith(next, 'item')
  if (!colon && !numbered) return null
  const items = { from: sentence.whole, numbered, marked: next !== undefined && isMarked(next) }
  const { last } = staging
  const own = last.cue !== null && last.cue !== 'say' && last.cue !== 'mention'
  const names = beginsWith(sentence, 'refer') || has(sentence, 'include')
  if (names && (!own || last.cue === 'future')) {
    if (signed && has(sentence, 'instrument')) return { ...signed, ...items }
    if (before) return { ...items, stage: 'agreed', voice: 'both' }
  }
  const agreed = { ...items, stage: 'agreed', voice: 'both' } as const
  if (colon && last.cue === 'deed' && last.actor === 'both') return agreed
  if (own) return stagedList(items, last)
  if (colon && (has(sentence, 'instrument') || has(sentence, 'deal'))) return signed ? { ...signed, ...items } : agreed
  const [subject] = staging.subjects
  return colon && subject?.side === 'both' && !subject.talks && last.cue === null ? agreed : null
}

/** What the verb of a lead-in gives to its items; agreeing and talking are those who do so, whoever reports it. */
function stagedList(items: Pick<OpenList, 'from' | 'numbered' | 'marked'>, last: Governing): OpenList {
  return {
    ...items,
    stage: last.stage,
    voice: last.cue === 'agree' || last.cue === 'discuss' ? last.actor : last.voice,
  }
}

const ANEW_REACH = 16

/** "On trade, the two sides agreed to …": its own subject right before its own verb of agreeing. */
function agreesAnew({ cues, subjects }: Staging): boolean {
  const [subject] = subjects
  const verb = cues.find(({ cue }) => cue === 'agree' || cue === 'sign' || cue === 'discuss')
  if (!subject?.opens || subject.talks || !verb || verb.base || verb.start < subject.end) return false
  return verb.start - subject.end <= ANEW_REACH
}

/** Whether a sentence is still an item of the open list: not one with its own speaker, and numbered where the others are. */
export function inList(list: OpenList, sentence: Scanned, staging: Staging, sameParagraph: boolean): boolean {
  if (list.numbered) return beginsWith(sentence, 'item') || sameParagraph
  if (list.marked && !isMarked(sentence) && !sameParagraph) return false
  if (beginsWith(sentence, 'turn')) return false
  const { speaker, subjects, cues } = staging
  const reported = cues.some(({ cue }) => cue === 'say' || cue === 'thank' || cue === 'visit')
  if (reported && (speaker !== null || subjects.length > 0)) return false
  return sameParagraph || !(agreesAnew(staging) || signsItself(staging))
}

/** "A plan was signed as well": behind a list, what its own verb tells as signed. Its items only say what is to be signed. */
const signsItself = ({ cues }: Staging): boolean =>
  cues.some(({ cue, tensed, marked }) => cue === 'sign' && tensed && marked)

/** What an elaboration takes from the statement before it. */
export interface Carried {
  readonly from: Span
  readonly stage: Stage
  readonly voice: Voice
}

/** Whether a sentence may go on with the one before it: it stages nothing itself. */
export function mayElaborate(sentence: Scanned, staging: Staging, named: readonly Named[]): boolean {
  return named.length > 0 && !stagesItself(staging, has(sentence, 'include')) && !spansOf(sentence)
}

/** Whether such a sentence only names the fields or parts of what was just said. */
export function elaborates(sentence: Scanned, staging: Staging, named: readonly Named[], before: Carried): boolean {
  if (namesParts(sentence, staging) || beginsWith(sentence, 'deal') || namesDeal(sentence, named)) return true
  if (beginsWith(sentence, 'refer') && !staging.cues.some(({ cue }) => cue === 'mention')) return true
  return onlyNames(sentence, staging) && (before.stage === 'signed' || before.stage === 'agreed')
}

/** A verb of naming parts that is no noun inside a staging word ("shared concern over"). */
const namesParts = ({ contexts }: Scanned, { cues }: Staging): boolean =>
  contexts.some(({ means, start, end }) => means.has('include') && !cues.some((c) => c.start <= start && end <= c.end))

const QUIET: ReadonlySet<Cue> = new Set<Cue>(['clause', 'relative', 'resume', 'none'])

/** "Giữa hai nước chưa có hiệp định thuế": what is denied was not agreed before. */
const DENIES: ReadonlySet<Cue> = new Set<Cue>(['not', 'nobody'])

/** No verb that says, stages or weighs anything, no figure, nobody who acts: the fields of what was just signed or agreed. */
export function onlyNames(sentence: Scanned, { cues, subjects }: Staging): boolean {
  if (!cues.every(({ cue }) => QUIET.has(cue)) || subjects.some(({ opens }) => opens)) return false
  if (sentence.cues.some(({ means }) => DENIES.has(means))) return false
  return !/\d/.test(sentence.reader.slice(sentence.at.start, sentence.at.end))
}

/** "The two sides agreed on …. To go on …": a bare verb in the paragraph where both agreed is theirs too. */
export const goesOn = (before: Carried): boolean => before.stage === 'agreed' && before.voice === 'both'

/** Whether a sentence has nothing but a bare verb. */
export function mayGoOn(sentence: Scanned, { subjects, last, cues }: Staging): boolean {
  return subjects.length === 0 && last.cue === null && bareVerb(sentence, cues) !== undefined
}

/** "He put the contracts at €9bn": the instruments themselves are what is named. */
function namesDeal(sentence: Scanned, named: readonly Named[]): boolean {
  return sentence.contexts.some(
    (mark) => mark.means.has('deal') && named.some(({ start, end }) => start < mark.end && mark.start < end),
  )
}

const OPENS: ReadonlySet<Cue> = new Set<Cue>([
  'agree',
  'accept',
  'discuss',
  'focus',
  'sign',
  'ratify',
  'signNoun',
  'want',
  'ask',
  'future',
])

/** What the sentence after one that names no sector may take over ("Seven documents were signed."). */
export function carriedFromBare(at: Span, { last }: Staging): Carried | null {
  if (last.cue === null || !OPENS.has(last.cue)) return null
  return { from: at, stage: last.stage, voice: last.voice === 'both' ? 'both' : 'narrator' }
}

const FEW = 2

/** "These activities …" is about the sectors of the sentence before, if they were few enough to be meant. */
export function namedAgain(sentence: Scanned, before: readonly Sector[]): Named[] {
  const mark = sentence.contexts.find(({ means }) => means.has('same'))
  if (!mark || before.length === 0 || before.length > FEW || !beginsWith(sentence, 'same')) return []
  return [{ start: mark.start, end: mark.end, sectors: before, level: false, weak: false, sole: false }]
}

/** What the sentence after these codes may take over: their highest stage and its voice. */
export function carriedFrom(at: Span, codes: readonly Code[]): Carried | null {
  let best: Code | undefined
  for (const code of codes) if (!best || rankOf(code.stage) > rankOf(best.stage)) best = code
  if (!best) return null
  const voice = best.voice === 'both' ? 'both' : 'narrator'
  return { from: best.carriedFrom ?? at, stage: best.stage, voice }
}

/** Where verbs do not change, one without a mark of time or a subject tells no deed inside a list ("cấp học bổng cho sinh viên"). */
function isBareDeed(sentence: Scanned, { cues, subjects }: Staging, own: Governing, dashed: boolean): boolean {
  if ((own.cue !== 'deed' && own.cue !== 'habit') || sentence.words.participleEndings !== null) return false
  const verb = cues.find(({ start }) => start === own.at?.start)
  if (!verb || verb.marked || verb.tensed || subjects.some(({ end }) => end <= verb.start)) return false
  const [first] = cues
  const from = itemStart(sentence)
  const opens = first?.cue === 'promote' && first.start - from <= 2
  return verb.initial || opens || ((dashed || verb.joined) && !sentence.sectors.some(({ end }) => end <= verb.start))
}

/** Where an item's own words begin, behind the word that numbers it. */
function itemStart(sentence: Scanned): number {
  const mark = sentence.contexts.find(({ means }) => means.has('item'))
  return mark !== undefined && beginsWith(sentence, 'item') ? mark.end + 1 : sentence.at.start
}

/** What an item of an open list takes from it: a deed told with a subject or a time keeps its own stage. */
export function fromList(list: OpenList, sentence: Scanned, staging: Staging, own: Governing): Governing {
  const bare = isBareDeed(sentence, staging, own, list.marked)
  if (!bare && (own.cue === 'deed' || own.cue === 'rank' || own.cue === 'thank')) return own
  const higher = !bare && rankOf(own.stage) > rankOf(list.stage) && own.cue !== 'agree'
  if (higher) return { ...own, voice: list.voice }
  return { ...own, at: bare ? null : own.at, stage: list.stage, voice: list.voice, rule: 'carried-from-lead-in' }
}

export function fromBefore(carried: Carried, own: Governing): Governing {
  return {
    ...own,
    stage: carried.stage,
    voice: own.voice === 'narrator' ? carried.voice : own.voice,
    rule: 'carried-to-elaboration',
  }
}
