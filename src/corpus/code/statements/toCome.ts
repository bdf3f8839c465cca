/** Deeds that the sentence dates after the report, where verbs do not change: "Tháng 12 tới, hai bên khánh thành …". */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import type { Scanned } from './Scanned.ts'

/** What is done now, or then, or later: nothing but the time beside it tells. */
const TIMELESS: ReadonlySet<Cue> = new Set<Cue>(['deed', 'habit', 'acts'])

/** Whether a verb without a mark of time stands beside a time that is to come, and beside none that has passed. */
export function isToCome(sentence: Scanned, cue: Span, means: Cue): boolean {
  if (sentence.words.participleEndings !== null || !TIMELESS.has(means)) return false
  const [first = ''] = sentence.reader.slice(cue.start, cue.end).split(' ')
  return !sentence.finders.auxiliaries.has(first) && liesAhead(sentence, cue)
}

/** Whether the clause around an offset gives a time to come and none that has passed. */
export function liesAhead({ contexts, dates, reader, at, finders }: Scanned, cue: Span): boolean {
  let coming = false
  for (const { meaning, start, end } of dates) {
    if (meaning.kind !== 'date' || meaning.past === null) continue
    if (meaning.past) return false
    if (!meaning.ahead || meaning.bound === 'since') continue
    const before = reader.slice(Math.max(at.start, start - SPAN), start)
    if (!finders.nominals.has(before.trimEnd().split(' ').at(-1) ?? '') && isNear(reader.slice(end, cue.start)))
      coming = true
  }
  return coming || contexts.some(({ means, end }) => means.has('coming') && isNear(reader.slice(end, cue.start)))
}

const SPAN = 12

/** No semicolon parts them. */
const isNear = (gap: string): boolean => !gap.includes(';')
