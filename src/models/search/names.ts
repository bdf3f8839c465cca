/** The names of things, ranked by MiniSearch: the same folding at build and in the page. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { bareWord, wordsOf } from './words.ts'

/** What is searched of a thing; `about` is what belongs to it (its country's names, a role, a place). */
export interface NamedThing {
  readonly id: number
  readonly name: string
  readonly about: string
}

const OPTIONS: Options<NamedThing> = {
  fields: ['name', 'about'],
  tokenize: (text) => wordsOf(text).map(({ word }) => bareWord(word)),
  processTerm: (term) => term,
}

export function namesOf(things: readonly NamedThing[]): AsPlainObject {
  const names = new MiniSearch<NamedThing>(OPTIONS)
  names.addAll(things)
  return names.toJSON()
}

/** Ids of the things that have every word of a query, best first; `open`: the last may go on. */
export type NameSearch = (query: string, open: boolean) => readonly number[]

export function nameSearch(names: AsPlainObject): NameSearch {
  const loaded = MiniSearch.loadJS<NamedThing>(names, OPTIONS)
  return (query, open) =>
    loaded
      .search(query, {
        combineWith: 'AND',
        prefix: (_, nth, terms) => open && nth === terms.length - 1,
        boost: { name: 3 },
      })
      .map(({ id }) => Number(id))
}
