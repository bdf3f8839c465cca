/** The filters that have choices, and how many there are to choose from. */
import { SECTORS, STAGES, VOICES } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

export const LISTS = ['partners', 'sectors', 'stages', 'voices', 'articles', 'outlets', 'langs'] as const
export type ListName = (typeof LISTS)[number]
export type FacetName = ListName | 'between'
export const FACETS: readonly FacetName[] = [...LISTS, 'between']

/** Outlets that the articles state, by name. */
export function outletsOf({ articles }: CorpusIndex): readonly string[] {
  return [...new Set(articles.flatMap(({ meta }) => meta.agency?.value ?? []))].sort((a, b) => a.localeCompare(b))
}

export function langsOf({ articles }: CorpusIndex): readonly string[] {
  return [...new Set(articles.flatMap(({ meta }) => meta.lang ?? []))].sort()
}

export type FacetSizes = Readonly<Record<ListName, number>>

export function facetSizes(index: CorpusIndex): FacetSizes {
  return {
    partners: index.partners.length,
    sectors: SECTORS.length,
    stages: STAGES.length,
    voices: VOICES.length,
    articles: index.articles.length,
    outlets: outletsOf(index).length,
    langs: langsOf(index).length,
  }
}
