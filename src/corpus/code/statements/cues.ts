/** The staging words of a sentence with what stands before them: a mark of the past, "to" or "will be", a negation. */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import { BY_ITSELF, denies, endedSince } from './ended.ts'
import { isBase } from './isBase.ts'
import { meant } from './meant.ts'
import { followsPlaced, followsPlural, isBeforeVerb } from './newsVerbs.ts'
import { isDiscussion, isGrounds, isNoVerb, isOfInstrument, isTopic } from './notVerbs.ts'
import { endOfOpening } from './openingClause.ts'
import { pastVerb } from './pastVerb.ts'
import { spansOf } from './presentVerb.ts'
import { isReduced } from './reduced.ts'
import {
  beginsClause,
  followsSubject,
  inTextOrder,
  type Marked,
  opensClause,
  type Scanned,
  wordsBefore,
} from './Scanned.ts'
import { plainCue, type StageCue, semicolons } from './StageCue.ts'
import { isToCome } from './toCome.ts'
import { frontOf, isAct, isCounted, isNominal, isPlainNoun, isSigned } from './unchanging.ts'
import { doneBehind, hasObject, isUnendedNoun } from './valued.ts'
import { FINITE } from './verbCues.ts'

const MARKS: ReadonlySet<Cue> = new Set<Cue>(['perfect', 'passive', 'running', 'not', 'noMore'])
/** Words that are nouns inside a compound; an invitation or an upgrade stays a verb though it names its sector too. */
const NOMINAL: ReadonlySet<Cue> = new Set<Cue>([
  'discuss',
  'visit',
  'say',
  'want',
  'mention',
  'promote',
  'agree',
  'deed',
])
/** Words that are verbs of their kind only right behind their subject, where verbs do not change. */
const POSITIONAL: ReadonlySet<Cue> = new Set<Cue>(['urge', 'quits'])
/** Words that may be nouns where verbs do not change (chương trình trao đổi). */
const NOUN_VERBS: ReadonlySet<Cue> = new Set<Cue>(['discuss', 'promote', 'say', 'agree', 'ask'])
const VERBS: ReadonlySet<Cue> = new Set<Cue>([
  ...FINITE,
  'say',
  'thank',
  'visit',
  'rank',
  'perfect',
  'passive',
  'running',
  'signNoun',
  'deedNoun',
  'future',
  'haltBefore',
])
const MARK_REACH = 26
const NEGATED_REACH = 80
/** What nobody does: a halt by nobody is one all the same. */
const UNDONE: ReadonlySet<Cue> = new Set<Cue>([
  ...[...FINITE].filter((cue) => cue !== 'halt' && cue !== 'refuse'),
  'future',
  'habit',
])

/** The staging words of a sentence; a mark of the past before a verb that is not in the lexicon is a deed of its own. */
export function stageCues(sentence: Scanned): StageCue[] {
  const found: StageCue[] = []
  const verbsChange = sentence.words.participleEndings !== null
  for (const boundary of semicolons(sentence)) found.push(boundary)
  const front = frontOf(sentence)
  let mark: Marked<Cue> | null = null
  let negated: number | null = null
  let denied = -2
  let verbSeen = false
  sentence.cues.forEach((cue, index) => {
    if (
      cue.start < front ||
      cue.means === 'none' ||
      (!verbsChange && NOMINAL.has(cue.means) && insideSector(sentence, cue))
    )
      return
    if (cue.means === 'nobody') {
      negated = cue.end
      return
    }
    if (MARKS.has(cue.means)) {
      if (cue.start - denied <= 1 || isStillDenied(mark, cue)) return
      const ended = endedSince(sentence, cue, mark)
      if (ended) found.push(ended)
      const merged = markAlone(sentence, cue, verbAfter(sentence, index, verbsChange))
      if (merged) found.push(merged)
      mark = cue
      return
    }
    if (cue.means === 'opener' && !followsComma(sentence, cue)) return
    const marked = mark !== null && marks(sentence, mark, cue) ? mark : null
    mark = null
    if (marked && denies(marked, cue)) {
      denied = cue.end
      return
    }
    if (negated !== null && UNDONE.has(cue.means)) {
      const reaches = cue.start - negated <= NEGATED_REACH && !sentence.reader.slice(negated, cue.start).includes(',')
      negated = null
      if (reaches) return
    }
    if (cue.means === 'opener') {
      found.push(plainCue(cue, 'clause', false))
      verbSeen = false
      return
    }
    if (cue.means === 'mention' && isApposition(sentence, cue)) return
    if (verbsChange && marked === null && isReduced(sentence, cue)) return
    if (cue.means === 'signNoun' && isBasis(sentence, cue)) return
    if (verbsChange && isNoVerb(sentence, cue, marked !== null)) return
    const noun =
      verbsChange &&
      marked === null &&
      (cue.means === 'discuss' || cue.means === 'halt' || cue.means === 'refuse') &&
      isDiscussion(sentence, cue)
    if (noun && cue.means === 'discuss' && isTopic(sentence, cue)) return
    if (!verbsChange && marked === null && isPlainNoun(sentence, cue, found.at(-1))) return
    if (cue.means === 'mention' && isGrounds(sentence)) return
    if (cue.means === 'acts' && (marked !== null || endsSector(sentence, cue) || !isAct(sentence, cue))) return
    if (cue.means === 'habit' && !isHabit(sentence, cue)) return
    if (!verbsChange && POSITIONAL.has(cue.means) && marked === null && !followsSubject(sentence, cue.start)) return
    const unended = isUnendedNoun(sentence, cue)
    if (unended && cue.means !== 'urge') return
    if (cue.means === 'accept' && verbsChange && isNoun(sentence, cue, verbSeen)) return
    if (!verbsChange && marked === null && NOUN_VERBS.has(cue.means) && isNominal(sentence, cue)) return
    if (!verbsChange && marked === null && cue.means === 'want' && isCounted(sentence, cue)) return
    const base = FINITE.has(cue.means) && isBase(sentence, cue)
    const first = !verbSeen && !followsInstrument(sentence, cue)
    const finite =
      !base &&
      !noun &&
      (marked !== null ||
        (verbsChange &&
          (first || beginsFinite(sentence, cue) || (!isRunning(sentence, cue) && opensClause(sentence, cue)))))
    if (verbsChange && marked === null && !base && isOfInstrument(sentence, cue, finite)) return
    const means = meant(sentence, cue, verbSeen)
    if (means === 'none') return
    const alone = !base && BY_ITSELF.has(cue.means)
    const signed = !verbsChange && marked !== null && isSigned(sentence, cue, marked, found)
    const initial = beginsClause(sentence, cue.start)
    const done = base ? null : doneBehind(sentence, cue)
    if (done) found.push(plainCue(done, done.cue, false))
    const joined = !verbsChange && isJoined(sentence, cue)
    const isLater = marked === null && !base && isToCome(sentence, cue, cue.means)
    verbSeen = cue.means === 'clause' ? false : verbSeen || VERBS.has(cue.means)
    found.push({
      start: cue.start,
      end: cue.end,
      cue: unended ? 'promote' : signed ? 'signedThen' : isLater ? 'future' : means,
      direct: hasObject(sentence, cue, done),
      apposed: initial && finite && sentence.mentions.some(({ end }) => cue.start - end === 2),
      present: verbsChange && !unended && cue.means === 'promote' && followsSubject(sentence, cue.start),
      tensed: finite || alone,
      base,
      participle: verbsChange && !base && !finite && !alone,
      initial,
      marked: marked !== null || alone,
      impersonal: alone || isPassiveMark(sentence, marked, cue) || (cue.means === 'future' && isPassive(sentence, cue)),
      bare: !verbsChange && marked === null && !initial && !joined,
      joined,
      inverts: cue.means === 'plan',
    })
  })
  const spans = spansOf(sentence)
  if (spans) found.push(plainCue(spans, 'habit', true))
  const turn = endOfOpening(sentence, found)
  if (turn) found.push(plainCue(turn, 'clause', false))
  const verb = found.some(({ cue }) => !SILENT.has(cue)) ? null : pastVerb(sentence)
  if (verb) found.push(plainCue(verb, 'habit', true))
  return inTextOrder(found)
}

/** "has not been opened": the mark of the passive behind a denial is denied with it. */
const isStillDenied = (mark: Marked<Cue> | null, { means, start }: Marked<Cue>): boolean =>
  mark?.means === 'not' && means !== 'not' && start - mark.end === 1

/** Cues beside which a sentence still waits for its verb. */
const SILENT: ReadonlySet<Cue> = new Set<Cue>(['say', 'clause', 'relative', 'resume', 'promote', 'purpose'])

/** Where verbs change, a verb of habit without an ending stands after a plural or a word for its subject. */
function isHabit(sentence: Scanned, cue: Marked<Cue>): boolean {
  if (isBase(sentence, cue)) return false
  if (sentence.words.participleEndings === null) return true
  // "students, 42 of whom study here": a verb, though the word names its field too.
  if (sentence.cues.some(({ means, end }) => means === 'relative' && cue.start - end === 1)) return true
  if (
    insideSector(sentence, cue) ||
    sentence.sectors.some(({ start, end }) => start === cue.start && end === cue.end && !isPhrase(sentence, cue))
  )
    return (
      sentence.mentions.some(({ end, kind }) => kind === 'country' && cue.start - end === 1) ||
      followsPlural(sentence, cue) ||
      followsPlaced(sentence, cue)
    )
  const { determiners, prepositions, finiteAfter, adverbs, joiners } = sentence.finders
  const words = wordsBefore(sentence, cue.start, 2)
  const word = words[0] ?? ''
  const subject = adverbs.has(word) && !finiteAfter.has(word) ? (words[1] ?? '') : word
  if (finiteAfter.has(subject) && !joiners.has(subject)) return true
  if (subject === '' || determiners.has(subject) || prepositions.has(subject)) return false
  if (isBeforeVerb(sentence, cue)) return false
  const singular = /[^s]s$/.test(sentence.reader.slice(cue.start, cue.end).split(' ')[0] ?? '')
  return singular || /(?:[^s']s|people|men|women|children|students)$/.test(subject)
}

/** "flies to": a verb with more behind it, which is no noun. */
const isPhrase = ({ reader }: Scanned, { start, end }: Span): boolean => reader.slice(start, end).includes(' ')

/** "under the memorandum": what is told is what is done on its basis. */
function isBasis(sentence: Scanned, cue: Span): boolean {
  const { determiners } = sentence.finders
  return sentence.contexts.some(
    ({ means, start, end }) =>
      (means.has('setting') || means.has('according')) &&
      start <= cue.start &&
      cue.start - end <= 8 &&
      sentence.reader
        .slice(end, cue.start)
        .split(/\s+/)
        .every((word) => word === '' || determiners.has(word)),
  )
}

/** "the support", "sought Polish support": a determiner or a preposition before it makes a noun of it, or a verb if it has no ending. */
function isNoun(sentence: Scanned, cue: Span, verbSeen: boolean): boolean {
  const { determiners, prepositions, infinitives } = sentence.finders
  const [word = ''] = wordsBefore(sentence, cue.start, 1)
  if (infinitives.has(word)) return false
  const bare = !/(?:s|ed|ing)$/.test(sentence.reader.slice(cue.start, cue.end))
  return (bare && verbSeen) || determiners.has(word) || prepositions.has(word)
}

/** Whether a mark of time belongs to a verb: it stands near, and no comma parts them where verbs do not change or it denies. */
function marks(sentence: Scanned, mark: Marked<Cue>, verb: Span): boolean {
  if (verb.start - mark.end > MARK_REACH) return false
  const gap = sentence.reader.slice(mark.end, verb.start)
  return sentence.words.participleEndings === null ? !gap.includes(',') : mark.means !== 'not' || !/[,;:"]/.test(gap)
}

/** "sẽ được": what is to come in the passive, where one word marks it. */
function isPassive(sentence: Scanned, cue: Span): boolean {
  if (sentence.words.participleEndings !== null) return false
  return sentence.finders.passives.has(sentence.reader.slice(cue.start, cue.end).split(' ').at(-1) ?? '')
}

/** Whether a joiner stands before a verb, with nothing but adverbs between. */
function isJoined(sentence: Scanned, cue: Span): boolean {
  const { joiners, adverbs } = sentence.finders
  const words = wordsBefore(sentence, cue.start, 4)
  const word = words.find((one) => !adverbs.has(one))
  return word !== undefined && joiners.has(word)
}

/** "has grown", "is working": a phrase with its own mark of time. */
function beginsFinite({ reader, finders }: Scanned, cue: Span): boolean {
  const text = reader.slice(cue.start, cue.end)
  const space = text.indexOf(' ')
  return space > 0 && finders.auxiliaries.has(text.slice(0, space))
}

/** "the pact signed in May": a participle, though no verb stands before it. */
function followsInstrument(sentence: Scanned, cue: Span): boolean {
  return sentence.contexts.some(
    (mark) => mark.means.has('instrument') && mark.end < cue.start && cue.start - mark.end <= 2,
  )
}

/** ", a pillar of …,": a remark about the noun before it, which has its verb still to come. */
function isApposition(sentence: Scanned, cue: Span): boolean {
  const words = wordsBefore(sentence, cue.start, 3)
  if (words.length === 0 || words.length > 2 || !words.every((word) => sentence.finders.determiners.has(word)))
    return false
  const before = sentence.reader.slice(Math.max(sentence.at.start, cue.start - words.join(' ').length - 3), cue.start)
  return /^\W*,/.test(before)
}

/** "đại học": a word behind the first of a sector's compound is no verb; the first may be ("nuôi tôm"). */
const endsSector = ({ sectors }: Scanned, cue: Span): boolean =>
  sectors.some(({ start, end }) => start < cue.start && cue.end <= end)

/** Where verbs do not change, a word inside a sector's compound is no verb ("trao đổi đoàn"). */
function insideSector(sentence: Scanned, cue: Span): boolean {
  return sentence.sectors.some(
    (mark) =>
      mark.means.kind !== 'none' &&
      mark.start <= cue.start &&
      mark.end >= cue.end &&
      mark.end - mark.start > cue.end - cue.start,
  )
}

/** "is very good": a mark of what goes on before a word for a state. */
function tellsState(sentence: Scanned, mark: Span): boolean {
  const after = sentence.reader.slice(mark.end, Math.min(sentence.at.end, mark.end + 16)).trim()
  return [...sentence.finders.states].some((state) => after.startsWith(`${state} `))
}

const WORD_AFTER = /^\s+([\p{L}\p{M}-]+)/u

/** The staging word after a mark, past those that are no verbs inside a compound ("đã trao đổi đoàn"). */
function verbAfter(sentence: Scanned, index: number, verbsChange: boolean): Marked<Cue> | undefined {
  const next = sentence.cues[index + 1]
  if (next === undefined || verbsChange || !NOMINAL.has(next.means) || !insideSector(sentence, next)) return next
  return undefined
}

/** A mark of the past whose verb no cue names: "has poured", "đã rót". */
function markAlone(sentence: Scanned, mark: Marked<Cue>, next: Marked<Cue> | undefined): StageCue | null {
  if (mark.means === 'not') return null
  if (next && (VERBS.has(next.means) || next.means === 'focus') && marks(sentence, mark, next)) return null
  if (
    next &&
    next.start - mark.end === 1 &&
    (next.means === 'mention' || (mark.means === 'running' && next.means === 'need'))
  )
    return null
  const endings = sentence.words.participleEndings
  if (endings === null) {
    if (isBase(sentence, mark)) return null
    if (mark.means === 'running' && tellsState(sentence, mark)) return plainCue(mark, 'mention', false)
    return plainCue(mark, 'deed', mark.means === 'perfect')
  }
  const running = sentence.words.runningEnding ?? ''
  let end = mark.end
  for (let tries = 0; tries < 3; tries++) {
    const match = WORD_AFTER.exec(sentence.reader.slice(end, Math.min(sentence.at.end, end + 24)))
    const word = match?.[1]
    if (!match || !word) return null
    end += match[0].length
    const forms =
      mark.means === 'running' || isLonger(sentence, mark)
        ? [running, ...(mark.means === 'running' ? [] : endings)]
        : endings
    if (mark.means === 'running' && isPassiveState(sentence, word, endings))
      return isBase(sentence, mark) ? null : plainCue({ start: mark.start, end }, 'habit', true)
    const irregular = mark.means !== 'running' && sentence.finders.irregulars.has(word)
    if (irregular || forms.some((ending) => word.endsWith(ending) && word.length > ending.length + 1))
      return isBase(sentence, mark)
        ? null
        : plainCue({ start: mark.start, end }, 'deed', true, mark.means === 'passive')
    if (!sentence.finders.adverbs.has(word) && !word.endsWith('ly')) return null
  }
  return null
}

/** "is taught": what is done day by day, in the passive. */
const isPassiveState = ({ finders }: Scanned, word: string, endings: readonly string[]): boolean =>
  !finders.notVerbs.has(word) && endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 1)

/** ", since tourism is picking up": a clause of its own, where it does not open the sentence. */
const followsComma = ({ reader, at }: Scanned, { start }: Span): boolean =>
  start - at.start > 2 && reader.slice(start - 2, start) === ', '

/** "was reached", "has been reached", and not "has been growing". */
function isPassiveMark(sentence: Scanned, mark: Marked<Cue> | null, cue: Marked<Cue>): boolean {
  if (mark === null || mark.means === 'passive') return mark !== null
  if (mark.means !== 'perfect' || sentence.words.participleEndings === null) return false
  return isLonger(sentence, mark) && !isRunning(sentence, cue)
}

/** "have been growing": a mark of the past of two words, behind which what goes on may stand. */
const isLonger = ({ reader }: Scanned, { start, end }: Span): boolean => reader.slice(start, end).includes(' ')

/** "and supporting each other": goes on with a verb before it, and is no verb of its own clause. */
function isRunning({ reader, words }: Scanned, { start, end }: Span): boolean {
  const [first = ''] = reader.slice(start, end).split(' ')
  return words.runningEnding !== null && first.endsWith(words.runningEnding)
}
