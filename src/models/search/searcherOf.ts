/**
 * Answers a query from the search index. Sentences are many and their words common: lists of them are walked as numbers, which takes a few
 * milliseconds where ranking each by MiniSearch takes half a second (docs/decisions). Names are few, and ranked.
 */
import type { TextMatches } from '../selection/Selection.ts'
import { nameSearch } from './names.ts'
import { unpack } from './pack.ts'
import type { SearchIndex, Thing } from './SearchIndex.ts'
import { type AskedWord, askedWords, bareWord, fitsWord, hasMarks, wordsOf } from './words.ts'

/** A sentence by its article and its number in it. */
export interface FoundSentence {
  readonly article: number
  readonly nth: number
}

export interface Group<T> {
  readonly count: number
  /** The best of them. */
  readonly shown: readonly T[]
}

export type ThingOf<K extends Thing['kind']> = Extract<Thing, { readonly kind: K }>
type NamedOnce = Exclude<Thing, { readonly kind: 'partner' | 'event' }> & { readonly at: FoundSentence | null }

export interface Found {
  readonly partners: Group<ThingOf<'partner'>>
  readonly events: Group<ThingOf<'event'>>
  readonly people: Group<NamedOnce>
  readonly instruments: Group<NamedOnce>
  /** Newest article first; what has the last word whole before what only begins with it. */
  readonly sentences: Group<FoundSentence>
  /** Other names of the countries that the query names, to be marked as well. */
  readonly also: readonly string[]
}

export interface Searcher {
  readonly search: (query: string, limit: number) => Found
  readonly matches: (query: string) => TextMatches
}

/** Marks of a sentence in a mask. */
const NOT = 0
const BEGUN = 1
const WHOLE = 2

export function searcherOf(index: SearchIndex): Searcher {
  const first = [0]
  for (const count of index.sentences) first.push((first.at(-1) ?? 0) + count)
  const total = first.at(-1) ?? 0
  const newest = index.days
    .map((day, article) => ({ day: day ?? Number.NEGATIVE_INFINITY, article }))
    .sort((a, b) => (a.day === b.day ? a.article - b.article : b.day - a.day))
  const listsOf = vocabulary(index)
  const names = nameSearch(index.names)
  const statements = unpack(index.statements)
  const events = index.events.map(unpack)

  function sentencesWith(asked: readonly AskedWord[]): Uint8Array {
    let mask = new Uint8Array(total)
    asked.forEach((word, at) => {
      const next = new Uint8Array(total)
      for (const { list, whole } of listsOf(word))
        for (const sentence of list)
          if (at === 0 || mask[sentence] !== NOT)
            next[sentence] = Math.max(next[sentence] ?? NOT, whole ? WHOLE : BEGUN)
      mask = next
    })
    return mask
  }

  function place(sentence: number): FoundSentence {
    let low = 0
    let high = index.sentences.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((first[middle] ?? 0) <= sentence) low = middle
      else high = middle
    }
    return { article: low, nth: sentence - (first[low] ?? 0) }
  }

  function best(mask: Uint8Array, limit: number): Group<FoundSentence> {
    const shown: FoundSentence[] = []
    for (const wanted of [WHOLE, BEGUN])
      for (const { article } of newest) {
        const end = first[article + 1] ?? 0
        for (let at = first[article] ?? 0; at < end && shown.length < limit; at++)
          if (mask[at] === wanted) shown.push({ article, nth: at - (first[article] ?? 0) })
      }
    return { count: mask.reduce((sum, mark) => sum + (mark === NOT ? 0 : 1), 0), shown }
  }

  function search(query: string, limit: number): Found {
    const asked = askedWords(query)
    const things =
      asked.length === 0 ? [] : names(query, asked.at(-1)?.open ?? false).flatMap((id) => index.things[id] ?? [])
    const group = <T>(list: readonly T[]): Group<T> => ({ count: list.length, shown: list.slice(0, limit) })
    const partners = things.filter((thing) => thing.kind === 'partner')
    const once = (kind: NamedOnce['kind']) =>
      group(
        things.flatMap((thing) =>
          thing.kind === kind && 'articles' in thing
            ? [{ ...thing, at: thing.sentence === null ? null : place(thing.sentence) }]
            : [],
        ),
      )
    return {
      partners: group(partners),
      events: group(things.filter((thing) => thing.kind === 'event')),
      people: once('person'),
      instruments: once('instrument'),
      sentences: best(sentencesWith(asked), limit),
      also: partners.flatMap((partner) => (isNamed(partner.names, asked) ? partner.names : [])),
    }
  }

  function matches(query: string): TextMatches {
    const mask = sentencesWith(askedWords(query))
    const named = new Set(names(query, true))
    const byNth = new Set(
      [...named].flatMap((id) => {
        const thing = index.things[id]
        return thing?.kind === 'event' ? [thing.nth] : []
      }),
    )
    return {
      statements: Uint8Array.from(statements, (sentence) => (mask[sentence] === NOT ? 0 : 1)),
      events: Uint8Array.from(events, (told, nth) => (byNth.has(nth) || told.some((at) => mask[at] !== NOT) ? 1 : 0)),
    }
  }

  return { search, matches }
}

/** Whether one of a country's names stands whole in a query. */
function isNamed(names: readonly string[], asked: readonly AskedWord[]): boolean {
  return names.some((name) =>
    wordsOf(name).every(({ word }) => asked.some((one) => fitsWord(word, { ...one, open: false }))),
  )
}

interface WordList {
  readonly list: Uint32Array
  readonly whole: boolean
}

/** The lists of the words that fit what was asked. A list is unpacked when it is first needed. */
function vocabulary({ words, found }: SearchIndex): (asked: AskedWord) => readonly WordList[] {
  const sorted = words
    .map((word, at) => ({ word, at, bare: bareWord(word) }))
    .sort((a, b) => (a.bare < b.bare ? -1 : a.bare > b.bare ? 1 : 0))
  const unpacked: Uint32Array[] = []
  const listOf = (at: number) => {
    const known = unpacked[at]
    if (known !== undefined) return known
    const list = unpack(found[at] ?? '')
    unpacked[at] = list
    return list
  }
  return (asked) => {
    const lists: WordList[] = []
    for (let at = firstFrom(sorted, asked.bare); at < sorted.length; at++) {
      const entry = sorted[at]
      if (entry === undefined || !entry.bare.startsWith(asked.bare)) break
      const whole = entry.bare === asked.bare
      if ((whole || asked.open) && hasMarks(entry.word, asked)) lists.push({ list: listOf(entry.at), whole })
    }
    return lists
  }
}

function firstFrom(sorted: readonly { readonly bare: string }[], bare: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.bare ?? '') < bare) low = middle + 1
    else high = middle
  }
  return low
}
