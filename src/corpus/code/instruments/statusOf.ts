/** How an instrument stands: in force unless the sentence says otherwise (codebook sections 6 and 8). */
import type { InstrumentStatus } from '../../codebook.ts'
import { daysOf, hasYear } from '../../edtf.ts'
import type { Sentence } from '../../types.ts'
import type { DateMention } from '../dates/findDates.ts'
import { type InstrumentToken, NOUNS } from './instrumentTokens.ts'
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

const STANDS = new Set<InstrumentToken['kind']>(['adopt', 'now', 'plan', 'ratify', 'use', 'force', 'pending'])
const isUse = (kind: InstrumentToken['kind']) => kind === 'use' || kind === 'force'
/** How far behind its name a verb may stand whose subject it is, with no other instrument between. */
const PASSIVE = 90
/** How far behind a word of planning its signing stands ("is expected to be signed"). */
const TO_SIGN = 25

export function statusOf(standing: Standing): InstrumentStatus {
  const { token, named, words, text } = standing
  const from = token.kind === 'each' ? token.start : named.start
  const behind = words.filter(
    ({ kind, end }) => STANDS.has(kind) && end <= from && from - end <= REACH && !text.slice(end, from).includes(';'),
  )
  const before = behind.at(-1)
  const after = afterOf(standing)
  if (token.kind === 'world') return 'in-force'
  if (after?.kind === 'now' || before?.kind === 'now') return 'adopted'
  if (before?.kind === 'ratify' || isUnratified(standing)) return 'awaiting-ratification'
  if (before?.kind === 'pending' || after?.kind === 'pending') return token.kind === 'body' ? 'in-force' : 'planned'
  if (signedBefore(standing) || isInForce(standing)) return 'in-force'
  if (before?.kind === 'plan' && token.kind === 'body' && isThere(standing, before)) return 'in-force'
  if (before?.kind === 'plan') return token.kind === 'body' && named.start - before.end > AFTER ? 'in-force' : 'planned'
  if (before !== undefined && isUse(before.kind)) return isPlannedToo(words, behind) ? 'planned' : 'in-force'
  if (before?.kind === 'adopt') return adopted(standing, before)
  if (after?.kind === 'plan' && token.kind !== 'body' && isToBeSigned(standing, after)) return 'planned'
  if (after?.kind === 'adopt') return adopted(standing, after)
  return token.kind === 'each' || token.kind === 'statement' ? 'adopted' : 'in-force'
}

/** The word behind a name that says how it stands: near it, or the verb whose subject it is. */
function afterOf({ words, token, named }: Standing): InstrumentToken | undefined {
  const near = words.find(({ kind, start }) => STANDS.has(kind) && start >= token.end && start >= named.end - AFTER)
  if (near === undefined || near.start - named.end <= AFTER) return near
  const other = words.some(({ kind, start }) => NOUNS.has(kind) && start >= named.end && start < near.start)
  return near.start - named.end <= PASSIVE && !other && near.kind === 'adopt' ? near : undefined
}

/** "will bring their joint committee together": it is there, unless the word of planning stands right before it ("to set up the joint committee"). */
function isThere({ words, named }: Standing, plan: InstrumentToken): boolean {
  const told = words.find(({ kind, end }) => kind === 'told' && end + 1 === named.start)
  return told !== undefined && told.start - plan.end > 1
}

/** "signed in 2019, has yet to be ratified". */
function isUnratified({ words, named }: Standing): boolean {
  const ratify = words.find(
    ({ kind, start }) => kind === 'ratify' && start >= named.end && start - named.end <= PASSIVE,
  )
  return (
    ratify !== undefined &&
    !words.some(({ kind, start }) => NOUNS.has(kind) && start >= named.end && start - ratify.end <= AFTER)
  )
}

/** "was signed in 2011 and took effect in 2014". */
function isInForce({ words, named }: Standing): boolean {
  const sign = words.find(({ kind, start }) => kind === 'adopt' && start >= named.end && start - named.end <= AFTER)
  return (
    sign !== undefined &&
    words.some(({ kind, start }) => isUse(kind) && start >= sign.end && start - sign.end <= AFTER) &&
    !words.some(({ kind, start }) => kind === 'plan' && start >= sign.end && start - sign.end <= AFTER)
  )
}

/** "is expected to be signed": what else is to come of an instrument leaves it in force. */
function isToBeSigned({ words }: Standing, plan: InstrumentToken): boolean {
  return words.some(
    ({ kind, start }) => (kind === 'adopt' || kind === 'pending') && start >= plan.end && start - plan.end <= TO_SIGN,
  )
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

/** A signing that the sentence dates before this report's time: beside the name, right behind the verb, or at the sentence's beginning. */
function signedBefore({ dates, head, words, named, sentence, text }: Standing): boolean {
  const sign = words.find(
    ({ kind, start }) => kind === 'adopt' && start >= named.start - REACH && start - named.end <= PASSIVE,
  )
  if (sign === undefined) return false
  /** "in 2013, when the two signed a memorandum". */
  const isWhen = (end: number) =>
    end <= sign.start &&
    sign.start - end <= WHEN &&
    words.some(({ kind, start }) => kind === 'stop' && start >= end && start - end <= 2)
  const isBeside = (start: number) =>
    (start >= named.start - 40 && start - named.end <= 60) ||
    (start >= sign.end && start - sign.end <= AFTER) ||
    start - sentence.start <= OPENING
  return dates.some(({ meaning, start, end }) => {
    if (meaning.kind !== 'date' || meaning.bound === 'along' || !(isBeside(start) || isWhen(end))) return false
    if (start >= named.end && text.slice(named.end, start).includes(';')) return false
    const last = hasYear(meaning.resolved.date) ? daysOf(meaning.resolved.date)?.last : undefined
    if (last === undefined) return false
    if (head !== null) return last < head - NOW
    if (isWhen(end)) return meaning.resolved.date.length === 4
    const isOfSigning = start >= sign.end ? start - sign.end <= AFTER : start - sentence.start <= OPENING
    return meaning.resolved.date.length === 4 && isOfSigning
  })
}

/** How far behind a date the verb stands of a clause that it dates. */
const WHEN = 90

/** How far into its sentence a date opens it ("Năm 2003, …"). */
const OPENING = 6
