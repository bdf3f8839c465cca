/** Which articles a chooser offers, for what is typed: a record may hold ten thousand, and a list shows a dozen. */

import { UI_LANGS } from '../../corpus/codebook.ts'
import { daysOf } from '../../corpus/edtf.ts'
import { fold } from '../../corpus/fold.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { languageName } from '../articlePage/languageName.ts'
import { countryName } from '../countryNames.ts'
import { dateText } from '../dateText.ts'
import type { Selection } from '../selection/Selection.ts'
import { tiesTo } from './articleTies.ts'

/** An article, by its position in the index, and what it has in common with the one that it would stand beside. */
export interface Offer {
  readonly article: number
  readonly passages: number
  readonly events: number
}

export interface Offers {
  readonly shown: readonly Offer[]
  /** How many more match and are not shown. */
  readonly more: number
}

interface Wanted {
  /** The article that the chosen one will stand beside; null: none. */
  readonly beside: number | null
  /** Articles that stand there already. */
  readonly taken: readonly number[]
  readonly query: string
  readonly limit: number
}

/** Of the articles that the filters leave those that hold every word typed: related ones first, then the newest. */
export function offers(index: CorpusIndex, selection: Selection, wanted: Wanted): Offers {
  const { beside, taken, query, limit } = wanted
  const words = fold(query, 'bare').text.split(/\s+/).filter(Boolean)
  const common = beside === null ? new Map<number, never>() : tiesTo(index, beside)
  const texts = searchTexts(index)
  const days = publishedDays(index)
  const matching = index.articles.flatMap((_, article): Offer[] => {
    const fits = selection.articles[article] === 1 && !taken.includes(article)
    if (!fits || !words.every((word) => texts[article]?.includes(word))) return []
    return [{ article, ...(common.get(article) ?? { passages: 0, events: 0 }) }]
  })
  matching.sort(
    (a, b) =>
      b.passages - a.passages ||
      b.events - a.events ||
      (days[b.article] ?? 0) - (days[a.article] ?? 0) ||
      a.article - b.article,
  )
  return { shown: matching.slice(0, limit), more: Math.max(0, matching.length - limit) }
}

interface Kept {
  readonly texts: readonly string[]
  readonly days: readonly number[]
}
const kept = new WeakMap<CorpusIndex, Kept>()

const searchTexts = (index: CorpusIndex) => keptOf(index).texts
const publishedDays = (index: CorpusIndex) => keptOf(index).days

function keptOf(index: CorpusIndex): Kept {
  const known = kept.get(index)
  if (known !== undefined) return known
  const made = {
    texts: index.articles.map((article) => fold(searchText(article), 'bare').text),
    days: index.articles.map(({ meta }) =>
      meta.publishedOn === null
        ? Number.NEGATIVE_INFINITY
        : (daysOf(meta.publishedOn.value)?.first ?? Number.NEGATIVE_INFINITY),
    ),
  }
  kept.set(index, made)
  return made
}

/** Everything by which a reader may know an article, in both languages. */
function searchText({ id, meta, partners }: IndexArticle): string {
  const date = meta.publishedOn?.value ?? null
  return [
    id,
    meta.title?.value,
    meta.agency?.value,
    meta.dateline?.value,
    date,
    ...UI_LANGS.flatMap((lang) => [
      date === null ? null : dateText(date, lang),
      meta.lang === null ? null : languageName(meta.lang, lang),
      ...partners.map((code) => countryName(code, lang)),
    ]),
  ]
    .filter(Boolean)
    .join(' ')
}
