/** How an instrument stands: in force unless the sentence says otherwise (codebook sections 6 and 8). */
import type { InstrumentStatus } from '../../codebook.ts'
import { daysOf, hasYear } from '../../edtf.ts'
import type { Sentence } from '../../types.ts'
import type { DateMention } from '../dates/findDates.ts'
import type { InstrumentToken } from './instrumentTokens.ts'
import type { Named } from './nameOf.ts'

export interface Standing {
  readonly text: string
  readonly sentence: Sentence
  readonly token: InstrumentToken
  readonly named: Named
  readonly words: readonly InstrumentToken[]
  readonly dates: readonly DateMention[]
  readonly head: number | null
}

/** How far from its name the word may stand that says how it stands, in characters. */
const REACH = 90
/** How far behind its name. */
const AFTER = 40
/** A signing that lies further back than this many days is not this report's. */
const NOW = 31

const STANDS = new Set<InstrumentToken['kind']>(['adopt', 'now', 'plan', 'ratify', 'use'])

export function statusOf(standing: Standing): InstrumentStatus {
  const { token, named, words, text } = standing
  const from = token.kind === 'each' ? token.start : named.start
  const behind = words.filter(
    ({ kind, end }) => STANDS.has(kind) && end <= from && from - end <= REACH && !text.slice(end, from).includes(';'),
  )
  const before = behind.at(-1)
  const after = words.find(
    ({ kind, start }) =>
      STANDS.has(kind) && start >= token.end && start - named.end <= AFTER && start >= named.end - AFTER,
  )
  if (after?.kind === 'now' || before?.kind === 'now') return 'adopted'
  if (before?.kind === 'ratify') return 'awaiting-ratification'
  if (signedBefore(standing)) return 'in-force'
  if (before?.kind === 'plan') return token.kind === 'body' && named.start - before.end > AFTER ? 'in-force' : 'planned'
  if (before?.kind === 'use') return isPlannedToo(words, behind) ? 'planned' : 'in-force'
  if (before?.kind === 'adopt') return adopted(standing, before)
  if (after?.kind === 'ratify') return 'awaiting-ratification'
  if (after?.kind === 'plan' && token.kind !== 'body') return 'planned'
  if (after?.kind === 'adopt') return adopted(standing, after)
  return token.kind === 'each' || token.kind === 'statement' ? 'adopted' : 'in-force'
}

function adopted(standing: Standing, verb: InstrumentToken): InstrumentStatus {
  if (wished(standing, verb)) return 'planned'
  return standing.token.kind === 'body' ? 'in-force' : 'adopted'
}

/** "develop and immediately implement a plan": what is still to be made is not yet in use. */
function isPlannedToo(words: readonly InstrumentToken[], behind: readonly InstrumentToken[]): boolean {
  const [plan, use] = [behind.at(-2), behind.at(-1)]
  if (plan?.kind !== 'plan' || use === undefined || use.start - plan.end > 24) return false
  return words.some(({ kind, start }) => kind === 'and' && start === plan.end + 1)
}

/** Whether a word of planning stands before the signing ("will sign", "would exchange documents and issue"). */
function wished({ words, text, sentence }: Standing, verb: InstrumentToken): boolean {
  return words.some(
    ({ kind, start, end }) =>
      kind === 'plan' &&
      end <= verb.start &&
      start >= sentence.start &&
      verb.start - end <= 40 &&
      !/[;.]/.test(text.slice(end, verb.start)),
  )
}

function signedBefore({ dates, head, words, named }: Standing): boolean {
  const signs = words.some(
    ({ kind, start }) => kind === 'adopt' && start >= named.start - REACH && start - named.end <= 60,
  )
  return (
    signs &&
    dates.some(({ meaning, start }) => {
      if (meaning.kind !== 'date' || meaning.bound === 'along' || start < named.start - 40 || start - named.end > 60)
        return false
      const last = hasYear(meaning.resolved.date) ? daysOf(meaning.resolved.date)?.last : undefined
      if (last === undefined) return false
      return head === null ? meaning.resolved.date.length === 4 : last < head - NOW
    })
  )
}
