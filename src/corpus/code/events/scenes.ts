/** An article laid out sentence by sentence for the rules of events: its event words, dates and actors, each in order, at raw offsets. */

import { articleWalk } from '../../articleWalk.ts'
import type { ParagraphKind } from '../../codebook.ts'
import { rawSpan } from '../../fold.ts'
import type { EventWord, EventWords } from '../../lexicon/EventWords.ts'
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import { TermRow } from '../../terms.ts'
import type { ReadArticle, Span } from '../../types.ts'
import type { Actors, Mention } from '../actors/findActors.ts'
import { type DateMention, findDates } from '../dates/findDates.ts'
import { foldedOf } from '../foldedOf.ts'
import { shared } from '../shared.ts'
import { bitsIn, bitsOf, HOST } from './kinds.ts'

/** An event word; `call`, `needsObject`, `asks` and `official` are false where its kind has none. */
interface Told {
  readonly kind: EventWord['kind']
  /** What it can tell: see `kinds.ts`. */
  readonly bits: number
  readonly call: boolean
  readonly needsObject: boolean
  readonly asks: boolean
  readonly official: boolean
  /** How many days something lasts, and which of them is dated. */
  readonly days: number
  readonly nth: number | null
}

/** An event word where it stands. */
export interface EventToken extends Told, Span {}

function toldBy(word: EventWord): Told {
  const isMeet = word.kind === 'meet'
  const isVisit = word.kind === 'visit' || word.kind === 'go'
  return {
    kind: word.kind,
    bits: bitsOf(word.kind),
    call: isMeet && word.call,
    needsObject: isMeet && word.needsObject,
    asks: isMeet && word.asks,
    official: isVisit && word.official,
    days: word.kind === 'lasting' ? word.days : 0,
    nth: word.kind === 'lasting' ? word.nth : 0,
  }
}

function tokenAt(
  { kind, bits, call, needsObject, asks, official, days, nth }: Told,
  start: number,
  end: number,
): EventToken {
  return { kind, bits, call, needsObject, asks, official, days, nth, start, end }
}

export interface Scene extends Span {
  readonly index: number
  readonly kind: ParagraphKind
  readonly words: readonly EventToken[]
  /** What its words can tell: see `kinds.ts`. */
  readonly bits: number
  readonly dates: readonly DateMention[]
  /** Whether one of these is a date, not only a relation ("then"). */
  readonly dated: boolean
  readonly who: readonly Mention[]
}

const rows = new WeakMap<EventWords, TermRow<Told>>()

function rowOf(words: EventWords): TermRow<Told> {
  const known = rows.get(words)
  if (known) return known
  const told = shared(toldBy)
  const terms = words.terms.map(({ words, means }) => ({ words, means: told(means) }))
  const made = new TermRow(terms, articleWalk)
  rows.set(words, made)
  return made
}

/** Deals sorted things out to the sentences that hold them, in one walk. */
function dealer<T extends Span>(things: readonly T[]): (at: Span) => T[] {
  let next = 0
  return ({ start, end }) => {
    const own: T[] = []
    for (let thing = things[next]; thing !== undefined && thing.start < end; thing = things[++next])
      if (thing.start >= start) own.push(thing)
    return own
  }
}

export function scenesOf(article: ReadArticle, actors: Actors, lexicon: Lexicon): Scene[] {
  const wordsIn = dealer(tokensOf(article, lexicon.events))
  const datesIn = dealer(findDates(article, lexicon))
  const whoIn = dealer(actors.mentions)
  return article.sentences.map((sentence, index) => {
    const { start, end } = sentence
    const kind = article.paragraphs[sentence.paragraph]?.kind ?? 'text'
    const who = whoIn(sentence)
    const words = withoutNames(wordsIn(sentence), who)
    const bits = bitsIn(words)
    const dates = datesIn(sentence)
    const dated = dates.some(isDate)
    return { start, end, index, kind, words, bits, dates, dated, who: bits & HOST ? withoutHosts(who, words) : who }
  })
}

const isDate = ({ meaning }: DateMention) => meaning.kind === 'date'

function tokensOf(article: ReadArticle, words: EventWords): EventToken[] {
  const folded = foldedOf(article)
  const tokens: EventToken[] = []
  const found = rowOf(words)
  const count = found.find(folded.text)
  for (let match = 0; match < count; match++) {
    const means = found.means(match)
    if (means === undefined || means.kind === 'none') continue
    const start = found.start(match)
    const end = found.end(match)
    const raw = folded.start === null ? null : rawSpan(folded, start, end)
    tokens.push(tokenAt(means, raw?.start ?? start, raw?.end ?? end))
  }
  return tokens
}

const isActor = ({ kind }: Mention) => kind === 'person' || kind === 'office'

/** Words inside the name of an office or a person tell of nothing ("Chairman of the Consultative Conference"). */
function withoutNames(words: readonly EventToken[], who: readonly Mention[]): readonly EventToken[] {
  if (words.length === 0 || !who.some(isActor)) return words
  const free: EventToken[] = []
  let at = 0
  for (const word of words) {
    for (let name = who[at]; name !== undefined && (name.end <= word.start || !isActor(name)); name = who[++at]);
    const name = who[at]
    if (name === undefined || name.start >= word.end) free.push(word)
    // "Trương Tấn Sang thăm": the name's last word is no part of the verb behind it.
    else if (name.start < word.start && name.end < word.end) free.push(tokenAt(word, name.end + 1, word.end))
  }
  return free
}

/** Whoever only invites ("at the invitation of…") does nothing in the sentence. */
function withoutHosts(who: readonly Mention[], words: readonly EventToken[]): readonly Mention[] {
  const hosts = words.filter(({ kind }) => kind === 'host')
  return who.filter(({ start }) => !hosts.some(({ end }) => start >= end && start - end <= BESIDE))
}

/** How far behind "at the invitation of" the name of who invites begins. */
const BESIDE = 8
