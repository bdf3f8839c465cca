import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Selection } from '../../models/selection/Selection.ts'
import { NO_FILTERS, type ViewChange } from '../../models/viewState.ts'

/** The attributes of a link to a place; `subject` is the article or event that it shows. */
export type OpenPlace = (change: ViewChange, subject: string) => { readonly href: string; readonly onClick: () => void }

const FRESH: ViewChange = { cell: null, event: null, at: null, days: null }

/** A place that the filters leave out is opened without them; every other keeps them. */
export function placeChange(index: CorpusIndex, selection: Selection, change: ViewChange, subject: string): ViewChange {
  const article = index.articles.findIndex(({ id }) => id === subject)
  const passes = article >= 0 ? selection.articles[article] === 1 : selection.events.some(({ id }) => id === subject)
  return { ...FRESH, ...(passes ? {} : NO_FILTERS), ...change }
}
