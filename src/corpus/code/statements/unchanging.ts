/** Staging words where verbs do not change: what is a noun, a name or an aim can only be told by what stands around it. */

import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import { hasPair } from './pairs.ts'
import { type Marked, type Scanned, wordsBefore } from './Scanned.ts'
import type { StageCue } from './StageCue.ts'

/** "Để thúc đẩy hợp tác y tế, Thủ tướng đề nghị …": where what the main clause is for ends, and its subject begins. */
export function frontOf(sentence: Scanned): number {
  const { at, reader, contexts, mentions } = sentence
  if (!contexts.some(({ means, start }) => start === at.start && means.has('front'))) return at.start
  const subjects = [...mentions, ...contexts.filter(({ means }) => means.has('both'))]
  const begins = subjects.filter(({ start }) => reader.slice(start - 2, start) === ', ').map(({ start }) => start)
  return begins.length === 0 ? at.start : Math.min(...begins)
}

/** "nhấn mạnh hợp tác y tế là …": cooperation that is spoken of, and nobody who cooperates. */
function isJudged(sentence: Scanned, cue: Span, before: StageCue | undefined): boolean {
  if (before?.cue !== 'say' || cue.start - before.end > 1) return false
  return sentence.contexts.some(
    ({ means, start, end }) => means.has('cooperation') && start === cue.start && end === cue.end,
  )
}

/** "để hai bên duy trì": where verbs do not change, who is to do it may stand between the word of purpose and the verb. */
export function isAimOf(sentence: Scanned, from: number, until: number): boolean {
  const { infinitives, nominals } = sentence.finders
  const ends = (mark: Span) => mark.end >= from && mark.end <= until
  const subject = sentence.mentions.find(ends) ?? sentence.contexts.find((mark) => mark.means.has('both') && ends(mark))
  if (!subject) return false
  const [word = ''] = wordsBefore(sentence, subject.start, 1)
  return infinitives.has(word) && !nominals.has(word)
}

/** "ký Bản ghi nhớ về phái cử và tiếp nhận lao động": where verbs do not change, one in an instrument's name tells no deed. */
function isInName({ contexts, finders, reader }: Scanned, cue: Marked<Cue>): boolean {
  if (!NAMING.has(cue.means)) return false
  const noun = contexts.findLast(({ means, end }) => end <= cue.start && means.has('instrument'))
  if (!noun || cue.start - noun.end > NAME_REACH) return false
  const gap = reader.slice(noun.end, cue.start)
  return finders.topics.has(gap.trimStart().split(' ')[0] ?? '') && !/[,;:]/.test(gap)
}

const NAMING: ReadonlySet<Cue> = new Set<Cue>(['deed', 'promote', 'discuss', 'accept', 'habit', 'agree', 'conclude'])
const NAME_REACH = 60

/** "30 năm thiết lập quan hệ ngoại giao": what an anniversary is of is not set up now. */
function isOfAnniversary({ contexts }: Scanned, cue: Marked<Cue>): boolean {
  return (
    cue.means === 'sign' &&
    contexts.some(({ means, start, end }) => means.has('anniversary') && start < cue.start && cue.end <= end)
  )
}

/** Whether a word for a deed, without a mark of time, is no verb of its own. */
export function isPlainNoun(sentence: Scanned, cue: Marked<Cue>, before: StageCue | undefined): boolean {
  return (
    isInName(sentence, cue) ||
    isOfAnniversary(sentence, cue) ||
    (cue.means === 'promote' && isJudged(sentence, cue, before))
  )
}

/** "Việt Nam cũng nhập khẩu sữa": a word that is else a noun, right behind who does it and with no aim before that. */
export function isAct(sentence: Scanned, cue: Span): boolean {
  const { adverbs } = sentence.finders
  const words = wordsBefore(sentence, cue.start, 3)
  let skipped = 0
  while (adverbs.has(words[skipped] ?? '')) skipped++
  const from = cue.start - words.slice(0, skipped).join(' ').length - 2
  const reached = ({ end }: Span) => end >= from && end <= cue.start
  const subject =
    sentence.mentions.find(reached) ?? sentence.contexts.find((mark) => mark.means.has('both') && reached(mark))
  if (!subject) return skipped === 0 && opensWithName(sentence, cue)
  if (isAimOf(sentence, from, cue.start)) return false
  const [word] = wordsBefore(sentence, subject.start, 1)
  return word === undefined || !sentence.finders.prepositions.has(word)
}

/** "Đại học RMIT mở cơ sở": a name that no list knows, which begins the sentence, has a verb behind it. */
function opensWithName({ raw, at }: Scanned, { start }: Span): boolean {
  const comma = raw.lastIndexOf(', ', start)
  const from = comma < at.start ? at.start : comma + 2
  if (start - from > NAME_REACH) return false
  return /^(?:[\p{L}\p{N}-]+ ){0,5}\p{Lu}[\p{L}\p{N}-]* $/u.test(raw.slice(from, start))
}

/** "thực hiện các hiệp định đã ký": right behind its instrument, which another verb governs, a signing is that of the instrument. */
export function isSigned(sentence: Scanned, cue: Marked<Cue>, mark: Span, found: readonly StageCue[]): boolean {
  if (cue.means !== 'sign' || !found.some(({ cue: one }) => GOVERNING.has(one))) return false
  const verb = sentence.reader.slice(mark.start, mark.end)
  if (sentence.finders.passives.has(verb)) return false
  return sentence.contexts.some(
    ({ means, end }) => (means.has('instrument') || means.has('deal')) && end < mark.start && mark.start - end <= 2,
  )
}

const GOVERNING: ReadonlySet<Cue> = new Set<Cue>(['agree', 'want', 'ask', 'need', 'future', 'discuss', 'promote'])

/** "chương trình trao đổi", "vòng đàm phán": a noun before it makes a noun of it. */
export function isNominal(sentence: Scanned, cue: Span): boolean {
  const { nominals } = sentence.finders
  const [second = '', first = ''] = wordsBefore(sentence, cue.start, 2)
  return nominals.has(second) || hasPair(nominals, first, second)
}

/** "những nỗ lực": a word of number makes a noun of a wish. */
export function isCounted(sentence: Scanned, cue: Span): boolean {
  const { nominals, determiners } = sentence.finders
  const [word = ''] = wordsBefore(sentence, cue.start, 1)
  return nominals.has(word) && determiners.has(word)
}
