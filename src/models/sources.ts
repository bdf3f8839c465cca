/** How many sources stand behind articles: outlets that carry one agency's text are one. */
import type { UiLang } from '../corpus/codebook.ts'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../corpus/types.ts'

export interface SourceCount {
  readonly articles: number
  readonly sources: number
}

type Groups = ReadonlyMap<ArticleId, ArticleId>
const kept = new WeakMap<CorpusIndex, Groups>()

/** For each article that shares its text, the first of its group. */
function groupsOf(index: CorpusIndex): Groups {
  const known = kept.get(index)
  if (known !== undefined) return known
  const groups = new Map(index.sameReports.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)))
  kept.set(index, groups)
  return groups
}

/** The articles by source, in the order in which each source first comes; an article that is given twice counts once. */
export function bySource(index: CorpusIndex, ids: Iterable<ArticleId>): readonly (readonly ArticleId[])[] {
  const groups = groupsOf(index)
  const sources = new Map<ArticleId, ArticleId[]>()
  for (const id of new Set(ids)) {
    const source = groups.get(id) ?? id
    const known = sources.get(source)
    if (known === undefined) sources.set(source, [id])
    else known.push(id)
  }
  return [...sources.values()]
}

export function sourceCount(index: CorpusIndex, ids: Iterable<ArticleId>): SourceCount {
  const sources = bySource(index, ids)
  return { articles: sources.reduce((sum, { length }) => sum + length, 0), sources: sources.length }
}

const en = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** "3 articles, 2 sources"; where every article is a source of its own, that goes without saying. */
export function sourceCountText({ articles, sources }: SourceCount, lang: UiLang): string {
  const [counted, behind] =
    lang === 'vi' ? [`${articles} bài`, `${sources} nguồn`] : [en(articles, 'article'), en(sources, 'source')]
  return articles === sources ? counted : `${counted}, ${behind}`
}
