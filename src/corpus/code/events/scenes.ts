/** An article laid out sentence by sentence for the rules of events: its event words, dates and actors, each in order, at raw offsets. */

import { articleWalk } from '../../articleWalk.ts'
import type { ParagraphKind } from '../../codebook.ts'
import { rawSpan } from '../../fold.ts'
import type { EventWord, EventWords } from '../../lexicon/EventWords.ts'
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import { compileTerms, type TermFinder } from '../../terms.ts'
import type { ReadArticle, Span } from '../../types.ts'
import type { Actors, Mention } from '../actors/findActors.ts'
import { type DateMention, findDates } from '../dates/findDates.ts'
import { foldedOf } from '../foldedOf.ts'

/** An event word where it stands; `call`, `needsObject` and `official` are false where its kind has none. */
export interface EventToken extends Span {
  readonly kind: EventWord['kind']
  readonly call: boolean
  readonly needsObject: boolean
  readonly official: boolean
  /** How many days something lasts, and which of them is dated. */
  readonly days: number
  readonly nth: number
}

function tokenOf(word: EventWord, { start, end }: Span): EventToken {
  const isMeet = word.kind === 'meet'
  const isVisit = word.kind === 'visit' || word.kind === 'go'
  return {
    kind: word.kind,
    call: isMeet && word.call,
    needsObject: isMeet && word.needsObject,
    official: isVisit && word.official,
    days: word.kind === 'lasting' ? word.days : 0,
    nth: word.kind === 'lasting' ? word.nth : 0,
    start,
    end,
  }
}

export interface Scene extends Span {
  readonly index: number
  readonly kind: ParagraphKind
  readonly words: readonly EventToken[]
  readonly dates: readonly DateMention[]
  readonly who: readonly Mention[]
}

const finders = new WeakMap<EventWords, TermFinder<EventWord>>()

function finderOf(words: EventWords): TermFinder<EventWord> {
  const known = finders.get(words)
  if (known) return known
  const made = compileTerms(words.terms, { commas: false }, articleWalk)
  finders.set(words, made)
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
  const folded = foldedOf(article)
  const words: EventToken[] = []
  for (const { start, end, means } of finderOf(lexicon.events)(folded.text))
    if (means.kind !== 'none') words.push(tokenOf(means, rawSpan(folded, start, end)))
  const [wordsIn, datesIn, whoIn] = [dealer(words), dealer(findDates(article, lexicon)), dealer(actors.mentions)]
  return article.sentences.map((sentence, index) => {
    const { words, who } = actorsAndWords(wordsIn(sentence), whoIn(sentence))
    const kind = article.paragraphs[sentence.paragraph]?.kind ?? 'text'
    return { start: sentence.start, end: sentence.end, index, kind, words, who, dates: datesIn(sentence) }
  })
}

/**
 * Words inside the name of an office or a person tell of nothing ("Chairman of the Consultative Conference"); and whoever only
 * invites ("at the invitation of…") does nothing in the sentence.
 */
function actorsAndWords(words: readonly EventToken[], who: readonly Mention[]): Pick<Scene, 'words' | 'who'> {
  if (words.length === 0) return { words, who }
  const named = who.filter(({ kind }) => kind === 'person' || kind === 'office')
  const free: EventToken[] = []
  let at = 0
  for (const word of words) {
    while ((named[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++
    const name = named[at]
    if (name === undefined || name.start >= word.end) free.push(word)
    // "Trương Tấn Sang thăm": the name's last word is no part of the verb behind it.
    else if (name.start < word.start && name.end < word.end) free.push({ ...word, start: name.end + 1 })
  }
  const hosts = free.filter(({ kind }) => kind === 'host')
  if (hosts.length === 0) return { words: free, who }
  return {
    words: free,
    who: who.filter(({ start }) => !hosts.some(({ end }) => start >= end && start - end <= BESIDE)),
  }
}

/** How far behind "at the invitation of" the name of who invites begins. */
const BESIDE = 8
