/** What the record does not say, said. The sectors that nobody speaks of stand with the matrix. */

import { sectorNameWithin } from '../sectorNames.ts'
import type { Desk } from './BriefingQuestion.ts'
import { countryNameWithin } from './countryNameWithin.ts'
import { overallCells, spokenRows } from './overall.ts'

export function gapsOf({ index, selection, words, book, matrix, partners, lang }: Desk): readonly string[] {
  const articles = index.articles.filter((_, at) => selection.articles[at] === 1)
  const ids = (of: typeof articles) => of.map(({ id }) => book.shortId(id))
  const noDate = ids(articles.filter(({ meta }) => meta.publishedOn === null))
  const noOutlet = ids(articles.filter(({ meta }) => meta.agency === null))
  const notCoded = ids(articles.filter(({ lexicon }) => lexicon === null))
  const rows = spokenRows(matrix.groups.flatMap((group) => group.rows))
  const silent = partners.length === 1 ? [] : partners.flatMap((partner) => silentWith(partner))
  return [
    ...silent,
    ...(noDate.length > 0 ? [words.gaps.noDate(words.gaps.named(noDate), noDate.length, articles.length)] : []),
    ...(noOutlet.length > 0 ? [words.gaps.noOutlet(words.gaps.named(noOutlet), noOutlet.length, articles.length)] : []),
    ...(notCoded.length > 0 ? [words.gaps.notCoded(words.gaps.named(notCoded))] : []),
    ...(articles.length === 0 ? [words.gaps.noArticles] : []),
  ]

  /** Of the sectors that some partner is spoken of in. */
  function silentWith(partner: string): readonly string[] {
    const cells = overallCells(matrix, partner)
    const names = rows
      .filter(({ at }) => (cells[at] ?? null) === null)
      .map(({ sector }) => sectorNameWithin(sector, lang))
    if (names.length === 0) return []
    return [words.gaps.silentWith(countryNameWithin(partner, lang), names)]
  }
}
