/** What a picture says of itself, so that it can be checked when the page is gone: filters in words, as-of date, sources, corpus, link. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { dateText } from '../../models/dateText.ts'
import type { Selection } from '../../models/selection/Selection.ts'
import { sourceCount, sourceCountText } from '../../models/sources.ts'
import type { ViewState } from '../../models/viewState.ts'
import { filterParts } from '../../ui/filterParts.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { frozenHref } from '../address/frozen.ts'
import { WORDS } from '../words.ts'
import { PICTURE_WORDS } from './words.ts'

export interface ProofLine {
  readonly key: 'view' | 'filters' | 'as-of' | 'sources' | 'hash' | 'link'
  /** What the line is about; null where it says so itself. */
  readonly name: string | null
  readonly text: string
}

/** Outlets that are named; the others are counted. */
const NAMED = 6

export function proofOf(
  index: CorpusIndex,
  selection: Selection,
  state: ViewState,
  site: string,
): readonly ProofLine[] {
  const { lang } = state
  const words = PICTURE_WORDS[lang]
  const app = WORDS[lang]
  const asOf = index.asOf === null ? app.asOfUnknown : app.asOf(dateText(index.asOf, lang))
  return [
    { key: 'view', name: null, text: `Bang Giao · ${app.views[state.view]}` },
    { key: 'filters', name: words.filters, text: filtersText(index, state) },
    { key: 'as-of', name: null, text: asOf },
    { key: 'sources', name: words.sources, text: sourcesText(index, selection, lang) },
    { key: 'hash', name: app.corpusHash, text: index.hash.slice(0, 12) },
    { key: 'link', name: words.link, text: `${site}${frozenHref(state, index.hash)}` },
  ]
}

function filtersText(index: CorpusIndex, state: ViewState): string {
  const { names } = FILTER_WORDS[state.lang]
  const texts = new Map<string, string[]>()
  for (const { filter, text } of filterParts(state, state.lang, index.articles))
    texts.set(names[filter], [...(texts.get(names[filter]) ?? []), text])
  if (texts.size === 0) return PICTURE_WORDS[state.lang].noFilter
  return [...texts].map(([name, list]) => `${name}: ${list.join(', ')}`).join('; ')
}

/** "5 articles, 4 sources: VNA, BTA; 1 article names no outlet". */
function sourcesText(index: CorpusIndex, selection: Selection, lang: ViewState['lang']): string {
  const words = PICTURE_WORDS[lang]
  const articles = index.articles.filter((_, at) => selection.articles[at] === 1)
  const outlets = [...new Set(articles.flatMap(({ meta }) => (meta.agency === null ? [] : [meta.agency.value])))]
  const unnamed = articles.filter(({ meta }) => meta.agency === null).length
  const count = sourceCount(
    index,
    articles.map(({ id }) => id),
  )
  const more = outlets.length - NAMED
  const named = [...outlets.slice(0, NAMED), ...(more > 0 ? [words.others(more)] : [])].join(', ')
  const list = [named, unnamed > 0 ? words.unnamed(unnamed) : ''].filter((part) => part !== '').join('; ')
  return list === '' ? sourceCountText(count, lang) : `${sourceCountText(count, lang)}: ${list}`
}
