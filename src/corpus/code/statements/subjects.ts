/** Who may be a sentence's subject: names and "the two sides", unless a preposition or another noun governs them. */

import { HOME } from '../../codebook.ts'
import type { CountryCode, Span } from '../../types.ts'
import type { Mention } from '../actors/findActors.ts'
import { hasPair } from './pairs.ts'
import { beginsClause, inTextOrder, type Scanned, wordsBefore } from './Scanned.ts'

export type Side = 'home' | 'partner' | 'both' | 'other'

/** `opens`: it stands where a clause begins, so that its verb may be a new main verb. `talks`: the talks, not the talkers. */
export interface Subject extends Span {
  readonly side: Side
  readonly opens: boolean
  readonly talks: boolean
  /** A person or an office, who can speak, and no country. */
  readonly person: boolean
}

export function sideOf(country: CountryCode | null, partners: readonly CountryCode[]): Side {
  if (country === HOME) return 'home'
  return country !== null && partners.includes(country) ? 'partner' : 'other'
}

const NAME_GAP = 40

/** `free`: no preposition and no other noun governs it. */
interface Candidate extends Subject {
  readonly free: boolean
}

/** The possible subjects of a sentence, in the order of the text; "A and B" of two sides are one, `both`. */
export function subjectsOf(sentence: Scanned, partners: readonly CountryCode[]): Subject[] {
  const found: Candidate[] = []
  for (const mention of sentence.mentions) {
    const last = found.at(-1)
    const side = mention.country === null ? ownedSide(sentence, mention, found[0]) : sideOf(mention.country, partners)
    if (side === 'other' && mention.country === null) continue
    const merged = last === undefined ? null : phraseOf(sentence, last, mention, side)
    if (merged !== null) found[found.length - 1] = merged
    else found.push(candidate(sentence, mention, side, false, isPerson(mention)))
  }
  for (const mark of sentence.contexts) {
    const talks = mark.means.has('talks')
    if (talks || mark.means.has('both')) found.push(candidate(sentence, mark, 'both', talks, !talks))
    else if (mark.means.has('self')) {
      const side = selfSide(sentence, partners)
      if (side !== null) found.push(candidate(sentence, mark, side, false, true))
    } else if (partners.length === 1) {
      const side = guestSide(sentence, mark)
      if (side !== null) found.push(candidate(sentence, mark, side, false, true))
    }
  }
  return inTextOrder(found.filter((subject) => isSubject(sentence, subject)))
}

/** A name that goes on with the one before it, as one phrase; null where it begins its own. */
function phraseOf(sentence: Scanned, last: Candidate, mention: Mention, side: Side): Candidate | null {
  const gap = sentence.reader.slice(last.end, mention.start)
  if (gap.length > NAME_GAP || /[,;:.()"]/.test(gap) || cueBetween(sentence, last.end, mention.start)) return null
  if (!isNounGap(sentence, gap) || hidesVerb(sentence, last.end, gap)) return null
  // "Vietnamese ambassador Nguyen": the later name says whose side the phrase is on.
  const merged = last.side === side || side === 'other' ? last.side : joins(sentence, gap) ? 'both' : side
  return { ...last, side: merged, end: mention.end, person: last.person || isPerson(mention) }
}

function candidate(sentence: Scanned, at: Span, side: Side, talks: boolean, person: boolean): Candidate {
  const { free, opens } = relativeOf(sentence, at) !== null ? OPENS : standing(sentence, at)
  return { start: at.start, end: at.end, side, opens, talks, person, free }
}

const OPENS = { free: true, opens: true }

/** Where "who" ends right behind a person: its clause has that person for a subject, whatever stands before ("received by Radev, who called on"). */
export function relativeOf({ cues, words }: Scanned, { end }: Span): number | null {
  if (words.participleEndings === null) return null
  const clause = cues.find(({ means, start }) => means === 'relative' && start >= end)
  return clause !== undefined && clause.start - end <= RELATIVE_GAP ? clause.end : null
}

/** A comma and a space. */
const RELATIVE_GAP = 2

/** Whether a candidate is free, of a side that matters, and no part of "the two sides". */
/** "hai nước Việt Nam và Lào", "hai tỉnh A và B": names inside "the two" or right behind them. */
function isPartOf(raw: string, mark: Span, start: number, end: number): boolean {
  if (mark.start <= start && end <= mark.end) return true
  return (
    start > mark.end &&
    start - mark.end <= NAME_GAP &&
    /^ (?:(?:\p{Lu}[\p{L}-]*|và) )*$/u.test(raw.slice(mark.end, start))
  )
}

function isSubject({ contexts, raw }: Scanned, { free, side, start, end }: Candidate): boolean {
  if (!free || side === 'other') return false
  return side === 'both' || !contexts.some((mark) => mark.means.has('both') && isPartOf(raw, mark, start, end))
}

/** "His counterpart" is of the other side, where there is one; a guest is of the side that visits, a host of the one that is visited. */
function guestSide({ mentions, sectors, atHome }: Scanned, mark: Scanned['contexts'][number]): Side | null {
  const { means, start, end } = mark
  const side = means.has('guest')
    ? 'partner'
    : means.has('visitor')
      ? sideOfVisit(atHome)
      : means.has('host')
        ? sideOfVisit(!atHome)
        : null
  if (
    side === null ||
    sectors.some((sector) => sector.means.kind !== 'people' && sector.start < end && start < sector.end)
  )
    return null
  const named = mentions.some((one) => one.country !== null && one.start <= end + 1 && start <= one.end)
  return named ? null : side
}

/** "Chúng tôi" is the side of whoever was named before, where the sentence itself names nobody who could say it. */
export function selfSide({ mentions, heard, contexts }: Scanned, partners: readonly CountryCode[]): Side | null {
  if (heard === null || mentions.some(isPerson) || !contexts.some(({ means }) => means.has('self'))) return null
  const side = sideOf(heard, partners)
  return side === 'other' ? null : side
}

const sideOfVisit = (abroad: boolean): Side => (abroad ? 'partner' : 'home')

const OWNED = 6
/** "Bucharest will let in workers, its minister promised": whose officials are those of the side named before. */
function ownedSide({ reader, words, at }: Scanned, { start, kind }: Mention, owner: Subject | undefined): Side {
  if (words.participleEndings === null || kind !== 'office' || owner === undefined) return 'other'
  return owner.side !== 'both' && /(?:^| )its $/.test(reader.slice(Math.max(at.start, start - OWNED), start))
    ? owner.side
    : 'other'
}

const isPerson = ({ kind }: Mention) => kind === 'person' || kind === 'office'

function cueBetween(sentence: Scanned, start: number, end: number): boolean {
  return sentence.cues.some((cue) => cue.start >= start && cue.start < end && cue.means !== 'perfect')
}

/** Names with nothing between them but titles and joiners make one phrase; a preposition parts them. */
function isNounGap(sentence: Scanned, gap: string): boolean {
  return gap === ' ' || !gap.split(/\s+/).some((word) => sentence.finders.prepositions.has(word))
}

/** "Indonesia thả 16 ngư dân Việt Nam": where verbs do not change, any small word between two names may be one. */
function hidesVerb({ words, finders, raw }: Scanned, from: number, gap: string): boolean {
  if (words.participleEndings !== null || gap.trim() === '' || /^\s*-\s*$/.test(gap)) return false
  let at = from
  return gap.split(' ').some((word) => {
    const start = at
    at += word.length + 1
    if (word === '' || finders.determiners.has(word) || finders.joiners.has(word)) return false
    return !/\p{Lu}/u.test(raw.charAt(start))
  })
}

function joins(sentence: Scanned, gap: string): boolean {
  return /^\s*-\s*$/.test(gap) || gap.split(/\s+/).some((word) => sentence.finders.joiners.has(word))
}

function standing(sentence: Scanned, at: Span): { free: boolean; opens: boolean } {
  const organ = organPlaced(sentence, at)
  if (organ !== null) return { free: true, opens: beginsBehindDeterminers(sentence, organ) }
  if (isOfOrgan(sentence, at) || isOfBody(sentence, at)) return { free: true, opens: true }
  const { prepositions, determiners, joiners } = sentence.finders
  const words = wordsBefore(sentence, at.start, 4)
  let i = 0
  while (i < words.length && determiners.has(words[i] ?? '') && !prepositions.has(words[i] ?? '')) i++
  const word = words[i]
  const second = joiners.has(word ?? '') && words.length > i + 1
  if (second) return { free: !words.slice(i + 1).some((other) => prepositions.has(other)), opens: false }
  const free = word === undefined || !(prepositions.has(word) || hasPair(prepositions, words[i + 1] ?? '', word))
  return { free, opens: word === undefined || joiners.has(word) || beginsAfterClause(sentence, at, words, i) }
}

/** "The ministry in Oslo": where an organ stands that a capital tells the side of. */
function organPlaced(sentence: Scanned, at: Span): number | null {
  const { words, contexts, mentions, reader } = sentence
  if (words.participleEndings === null) return null
  if (!mentions.some(({ start, kind }) => start === at.start && kind === 'capital')) return null
  const organ = contexts.find(({ means, end }) => means.has('organAfter') && at.start - end === PLACED_GAP)
  return organ && reader.slice(organ.end, at.start) === ' in ' ? organ.start : null
}

const PLACED_GAP = 4

/** Whether nothing but articles and one adjective stands between an offset and the break before it. */
function beginsBehindDeterminers(sentence: Scanned, offset: number): boolean {
  const words = wordsBefore(sentence, offset, 3)
  return words.length < 3 && words.some((word) => sentence.finders.determiners.has(word))
}

/** "Các doanh nghiệp Bulgaria": whose people or firms begin the clause. */
function isOfBody(sentence: Scanned, at: Span): boolean {
  const { bodies, determiners } = sentence.finders
  if (bodies.size === 0) return false
  const words = wordsBefore(sentence, at.start, 4)
  const [second = '', first = ''] = words
  const body = hasPair(bodies, first, second) ? 2 : bodies.has(second) ? 1 : 0
  return body > 0 && words.every((word, index) => index < body || determiners.has(word))
}

/** "Đại sứ quán Việt Nam": whose organ begins the clause, its country behind it. */
function isOfOrgan(sentence: Scanned, at: Span): boolean {
  if (sentence.words.participleEndings !== null) return false
  return sentence.contexts.some(
    ({ means, start, end }) => means.has('organBefore') && at.start - end === 1 && beginsClause(sentence, start),
  )
}

/** "while the minister": nothing but determiners between a word that begins a clause and the name. */
function beginsAfterClause({ cues }: Scanned, at: Span, words: readonly string[], determiners: number): boolean {
  let from = at.start - 3
  for (let i = 0; i < determiners; i++) from -= (words[i]?.length ?? 0) + (i > 0 ? 1 : 0)
  return cues.some(({ means, end }) => means === 'clause' && end >= from && end <= at.start)
}
