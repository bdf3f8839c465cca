import { GROUPS, SECTOR_GROUPS, SECTORS, UI_LANGS } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { type SourceCount, sourceCount } from '../sources.ts'
import type { Matrix, MatrixColumn, PartnerColumns } from './Matrix.ts'
import { partnerArticles } from './partnerArticles.ts'
import { cellsOf, pairColumn, tallyOf } from './tally.ts'

/** Article columns that a reader can still find a way through, and a browser draw at once. */
export const MOST_ARTICLES = 40

interface Options {
  /** The partners shown; empty: all. */
  readonly partners: readonly CountryCode[]
  /** No room for articles: each partner is one column. */
  readonly narrow: boolean
}

/**
 * The matrix of a corpus. Several partners whose articles are more than `MOST_ARTICLES` fold to their overall columns; a single one shows as
 * many as that, the newest. Columns that stand for what is missing come last and are not drawn where articles are folded.
 */
export function matrixOf(index: CorpusIndex, { partners, narrow }: Options): Matrix {
  const shown = index.partners.flatMap((code, at) => (partners.length === 0 || partners.includes(code) ? [at] : []))
  const { of, unassigned } = partnerArticles(index)
  const articles = shown.reduce((sum, at) => sum + (of[at]?.length ?? 0), 0)
  const open = !narrow && (shown.length === 1 || articles <= MOST_ARTICLES)
  const columns = shown.map((at) => partnerColumns(index, at, open))
  const all = unassigned.length > 0 && open ? [...columns, notCoded(index, unassigned)] : columns
  return { partners: all, groups: groupsOf(columns) }
}

function partnerColumns(index: CorpusIndex, at: number, open: boolean): PartnerColumns {
  const tally = tallyOf(index)
  const partner = index.partners[at] ?? ''
  const articles = partnerArticles(index).of[at] ?? []
  const shown = open ? articles.slice(0, MOST_ARTICLES) : []
  const langs = new Set(articles.map((position) => index.articles[position]?.meta.lang?.split('-', 1)[0]))
  const own = shown.flatMap((position): MatrixColumn[] => {
    const article = index.articles[position]
    if (article === undefined) return []
    if (article.lexicon === null) return [{ kind: 'not-coded', article }]
    return [{ kind: 'article', partner, article, cells: cellsOf(tally, pairColumn(tally, at, position)) }]
  })
  const missing = open ? UI_LANGS.filter((lang) => !langs.has(lang)) : []
  return {
    partner,
    articles: articles.length,
    sources: sourcesAt(index, articles),
    statements: tally.statements[at] ?? 0,
    folded: articles.length - shown.length,
    columns: [
      { kind: 'overall', partner, cells: cellsOf(tally, at) },
      ...own,
      ...missing.map((lang): MatrixColumn => ({ kind: 'no-article', lang })),
    ],
  }
}

function sourcesAt(index: CorpusIndex, positions: readonly number[]): SourceCount {
  return sourceCount(
    index,
    positions.flatMap((position) => index.articles[position]?.id ?? []),
  )
}

function notCoded(index: CorpusIndex, positions: readonly number[]): PartnerColumns {
  const shown = positions.slice(0, MOST_ARTICLES)
  return {
    partner: null,
    articles: positions.length,
    sources: sourcesAt(index, positions),
    statements: 0,
    folded: positions.length - shown.length,
    columns: shown.flatMap((position): MatrixColumn[] => {
      const article = index.articles[position]
      return article === undefined ? [] : [{ kind: 'not-coded', article }]
    }),
  }
}

function groupsOf(partners: readonly PartnerColumns[]): Matrix['groups'] {
  const overall = partners.flatMap(({ columns }) => columns.flatMap((c) => (c.kind === 'overall' ? [c.cells] : [])))
  return GROUPS.map((group) => ({
    group,
    rows: SECTOR_GROUPS[group].map((sector) => {
      const at = SECTORS.indexOf(sector)
      return { sector, at, silent: overall.every((cells) => cells[at] === null) }
    }),
  }))
}
