/** Named agreements, statements, plans, programmes, conventions and standing bodies, each once (codebook sections 6 and 8). */
import type { InstrumentStatus, ParagraphKind } from '../codebook.ts'
import { daysOf } from '../edtf.ts'
import type { Lexicon } from '../lexicon/Lexicon.ts'
import { bareName } from '../link/names.ts'
import type { Instrument, ReadArticle, Sentence, Span } from '../types.ts'
import type { Actors } from './actors/findActors.ts'
import { type DateMention, findDates } from './dates/findDates.ts'
import { foldedOf } from './foldedOf.ts'
import { type InstrumentToken, instrumentTokens, NOUNS } from './instruments/instrumentTokens.ts'
import { hasForeignName, type Named, nameOf } from './instruments/nameOf.ts'
import { statusOf } from './instruments/statusOf.ts'
import { isShouted } from './isShouted.ts'

/** A sentence longer than this is no sentence; see `findEvents`. */
const LONGEST = 3000

export function findInstruments(article: ReadArticle, _actors: Actors, lexicon: Lexicon): readonly Instrument[] {
  const readings = readingsOf(article, lexicon)
  const head = article.meta.publishedOn === null ? null : (daysOf(article.meta.publishedOn.value)?.first ?? null)
  const known = new Set<string>()
  const found: Instrument[] = []
  // A headline gives only what the text below it does not name.
  for (const kind of ['text', 'title'])
    for (const reading of readings) if (reading.kind === kind) take(reading, article.text, head, known, found)
  return found.sort((one, other) => one.start - other.start)
}

/** A sentence with its words of instruments and its dates. */
interface Reading {
  readonly sentence: Sentence
  readonly kind: ParagraphKind | undefined
  readonly words: readonly InstrumentToken[]
  readonly dates: readonly DateMention[]
}

/** The sentences that have a word by which an instrument's name is found. */
function readingsOf(article: ReadArticle, lexicon: Lexicon): Reading[] {
  const tokens = instrumentTokens(foldedOf(article), lexicon.events.instruments)
  const allDates = findDates(article, lexicon)
  const readings: Reading[] = []
  let next = 0
  let date = 0
  for (const sentence of article.sentences) {
    const { start, end } = sentence
    while ((tokens[next]?.start ?? end) < start) next++
    const from = next
    let named = false
    for (let token = tokens[next]; token !== undefined && token.start < end; token = tokens[++next])
      named ||= NAMES.has(token.kind)
    const firstDate = date
    while ((allDates[date]?.start ?? end) < end) date++
    const kind = article.paragraphs[sentence.paragraph]?.kind
    if (!named || end - start > LONGEST || (kind === 'text' && isShouted(article.text, sentence))) continue
    readings.push({ sentence, kind, words: tokens.slice(from, next), dates: allDates.slice(firstDate, date) })
  }
  return readings
}

function take(
  { sentence, words, dates }: Reading,
  text: string,
  head: number | null,
  known: Set<string>,
  found: Instrument[],
): void {
  const listed: Listed[] = []
  for (const { token, named } of namedIn(text, sentence, words)) {
    const keys = keysOf(named)
    if (keys.some((key) => known.has(key)) || isReference({ token, named }, text, words, found)) continue
    for (const key of keys) known.add(key)
    const last = listed.at(-1)
    const own = statusOf({ text, sentence, token, named, words, dates, head })
    const status: InstrumentStatus =
      last?.status && goesOn(last, named, words) && token.kind !== 'body' ? last.status : own
    listed.push({ end: named.end, status: token.kind === 'body' ? null : status })
    put(found, { start: sentence.start, end: sentence.end, name: named.name, status })
  }
}

/** The instrument before in its sentence, with the status that the next in a list has too. */
interface Listed {
  readonly end: number
  readonly status: InstrumentStatus | null
}

const VERBS = new Set<InstrumentToken['kind']>(['adopt', 'now', 'plan', 'ratify', 'use', 'pending'])
const LISTED_REACH = 160

/** "signed an agreement on A, a memorandum on B and a letter on C": what one verb signs, with no other verb between or behind. */
function goesOn(last: Listed, { start, end }: Named, words: readonly InstrumentToken[]): boolean {
  if (last.status !== 'adopted' || start < last.end || start - last.end > LISTED_REACH) return false
  return !words.some(
    (word) => VERBS.has(word.kind) && word.start >= last.end && (word.end <= start || word.start - end <= AFTER),
  )
}

/** How near behind a name a verb of its own stands. */
const AFTER = 24

/** Words that an instrument's name is found by, and those of them that are none without what tells them from others. */
const NAMES: ReadonlySet<InstrumentToken['kind']> = new Set([...NOUNS, 'titled' as const, 'world' as const])
const NEEDS_MORE = new Set<InstrumentToken['kind']>(['noun', 'deal', 'head', 'titled'])

/** Two words or more, the last with a capital: a name, not "its plan". */
function isTitle(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 && /^\p{Lu}/u.test(words.at(-1) ?? '')
  )
}

const isTitled = (text: string, token: InstrumentToken, named: Named) =>
  isTitle(named.name) && /\p{Lu}/u.test(text.slice(named.start, token.start + 1))

/** How far behind the verb a plan stands that is signed. */
const SIGNED = 24

/** "signed an education programme for 2026–2030": what is signed is an instrument, however it is written. */
function isSigned(text: string, { start, specified }: Named, own: readonly InstrumentToken[]): boolean {
  const verb = own.findLast(({ kind, end }) => kind === 'adopt' && end <= start)
  return specified && verb !== undefined && start - verb.end <= SIGNED && !/[,;:.]/.test(text.slice(verb.end, start))
}

interface NamedToken {
  readonly token: InstrumentToken
  readonly named: Named
}

/** How many instruments a name is held against; no article names more that matter. */
const MANY = 60

/** A fuller name takes the place of the bare one before it ("the Joint Statement", "Joint Statement on…"). */
function put(found: Instrument[], instrument: Instrument): void {
  const bare = found.slice(0, MANY).findIndex(({ name }) => bareName(instrument.name).startsWith(`${bareName(name)} `))
  if (bare >= 0) found.splice(bare, 1, instrument)
  else found.push(instrument)
}

/** "the pact", after it has been named: a reference, not another instrument. */
function isReference(
  { token, named }: NamedToken,
  text: string,
  own: readonly InstrumentToken[],
  found: readonly Instrument[],
): boolean {
  if (
    found.length === 0 ||
    token.kind === 'body' ||
    token.kind === 'letters' ||
    token.kind === 'world' ||
    named.letters !== null
  )
    return false
  const isSmall = named.name === named.name.toLowerCase()
  if (!isSmall || !own.some(({ kind, end }) => kind === 'told' && end + 1 === named.start)) return false
  const noun = token.kind === 'named' ? [] : text.slice(token.start, token.end).split(' ')
  const telling = named.name.split(' ').filter((word) => word.length >= TELLING && !noun.includes(word))
  return telling.length < FULL || found.some(({ name }) => telling.every((word) => name.toLowerCase().includes(word)))
}

/** From how many letters a word tells one instrument from another, and how many such words make a name that refers to none before it. */
const TELLING = 4
const FULL = 2

function keysOf({ name, letters }: Named): string[] {
  const bare = bareName(letters === null ? name : name.replace(`(${letters})`, ''))
  return letters === null ? [bare] : [bareName(letters), bare]
}

function namedIn(text: string, sentence: Sentence, own: readonly InstrumentToken[]): NamedToken[] {
  const found: NamedToken[] = []
  let last = sentence.start
  for (const token of own) {
    if (token.start < last) continue
    if (token.kind === 'each') {
      const each = listed(text, token, own, sentence)
      found.push(...each)
      last = each.at(-1)?.named.end ?? last
      continue
    }
    const again = token.kind === 'another' ? secondOf(text, token, found.at(-1), own, sentence) : null
    if (again !== null) {
      found.push(again)
      last = again.named.end
    }
    if (!NAMES.has(token.kind)) continue
    const raw = text.slice(token.start, token.end)
    const isLetters = token.kind === 'letters' || (token.kind === 'world' && !raw.includes(' '))
    if (isLetters) {
      if (raw !== raw.toUpperCase()) continue
      found.push({ token, named: { start: token.start, end: token.end, name: raw, letters: raw, specified: true } })
      continue
    }
    if (token.kind === 'scheme' && !hasForeignName(text, token)) continue
    const named = nameOf(text, token, own, sentence)
    if (NEEDS_MORE.has(token.kind) && !named.specified) continue
    if (token.kind === 'body' && !named.specified && !isDefinite(named, own)) continue
    if (token.kind === 'titled' && !isTitled(text, token, named) && !isSigned(text, named, own)) continue
    found.push({ token, named })
    last = named.end
  }
  return found
}

/** "an accord on mining and another on quarantine": one more of its kind, named by what it is about. */
function secondOf(
  text: string,
  token: InstrumentToken,
  first: NamedToken | undefined,
  own: readonly InstrumentToken[],
  sentence: Sentence,
): NamedToken | null {
  if (first === undefined || token.start - first.named.end > LISTED_REACH) return null
  const stop = own.find(({ kind, start }) => (kind === 'stop' || kind === 'and') && start > token.end)
  const rest = text.slice(token.end, stop?.start ?? sentence.end)
  const sign = rest.search(/[,;:.()"”]/)
  const topic = (sign < 0 ? rest : rest.slice(0, sign)).trimEnd()
  if (topic.trim() === '') return null
  const noun = text.slice(first.token.start, first.token.end)
  const named = { start: token.start, end: token.end + topic.length, letters: null, specified: true }
  return { token: first.token, named: { ...named, name: `${noun}: ${topic.trim()}` } }
}

/** "the joint committee": there is but one, and needs no other name. */
const isDefinite = ({ start }: Named, own: readonly InstrumentToken[]) =>
  own.some(({ kind, end }) => kind === 'told' && end + 1 === start)

/** "Two letters of intent are about A and about B": one for each thing that they are about. */
function listed(
  text: string,
  token: InstrumentToken,
  own: readonly InstrumentToken[],
  sentence: Sentence,
): NamedToken[] {
  const about = own.find(({ kind, start }) => kind === 'about' && start >= token.end && start - token.end < 24)
  if (about === undefined) return []
  const end = sentence.end - (/[.!?]$/.test(text.slice(sentence.start, sentence.end)) ? 1 : 0)
  const stop = own.find(({ kind, start }) => (kind === 'stop' || kind === 'adopt') && start > about.end)
  const last = Math.min(end, stop?.start ?? end)
  const joints = own.filter(({ kind, start }) => kind === 'and' && start >= about.end)
  return partsOf(text, about.end, last, joints).flatMap(({ start, end: stopAt }) => {
    const again = own.find((word) => word.kind === 'about' && word.start === start)
    const topic = text.slice(again?.end ?? start, stopAt).trim()
    const name = `${text.slice(token.start, token.end)}: ${topic}`
    return topic === '' ? [] : [{ token, named: { start, end: stopAt, name, letters: null, specified: true } }]
  })
}

/** The items of a list, between commas and words for "and". */
function partsOf(text: string, from: number, end: number, joints: readonly InstrumentToken[]): Span[] {
  const parts: Span[] = []
  let start = from
  const close = (at: number, next: number) => {
    const item = text.slice(start, at)
    const lead = item.length - item.trimStart().length
    if (item.trim() !== '') parts.push({ start: start + lead, end: at })
    start = next
  }
  for (let at = from; at < end; at++) {
    const joint = joints.find((word) => word.start === at)
    if (joint) close(at, joint.end)
    else if (text.charAt(at) === ',') close(at, at + 1)
  }
  close(end, end)
  return parts
}
