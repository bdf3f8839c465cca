import { GROUPS, SECTOR_GROUPS, SECTORS, type Sector } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { sourceCount } from '../sources.ts'
import { dimensionOf } from './dimension.ts'
import { lazily } from './lazily.ts'
import type { Matrix, MatrixColumn, PartnerColumns } from './Matrix.ts'
import type { MatrixQuestion } from './MatrixQuestion.ts'
import { ownColumns, uncodedColumns } from './ownColumns.ts'
import { partnerArticles } from './partnerArticles.ts'
import { passingCodes } from './passingCodes.ts'
import { cellsOf, tallyOf } from './tally.ts'
import { openPartners, shownPartners } from './whichPartners.ts'

/** The matrix of what the filters leave, parted by the chosen kind of columns. */
export function matrixOf(index: CorpusIndex, question: MatrixQuestion): Matrix {
  const { selection, columns: choice } = question
  const passing = passingCodes(index, selection, question.since)
  const dimension = dimensionOf(index, choice)
  const { of, unassigned } = partnerArticles(index)
  const left = (positions: readonly number[]) => positions.filter((at) => selection.articles[at] === 1)
  const shown = shownPartners(index, question)
  const open = openPartners(index, question, shown, dimension.values.length)
  const tally = tallyOf(index, passing.codes, dimension, open)

  const partners = shown.map((at): PartnerColumns => {
    const partner = index.partners[at] ?? ''
    const articles = left(of[at] ?? [])
    const cells = lazily(() => cellsOf(tally, at))
    const overall: MatrixColumn = {
      kind: 'overall',
      partner,
      get cells() {
        return cells()
      },
    }
    const own = open.has(at) ? ownColumns({ index, question, dimension, tally, articles, partner: at }) : []
    const sources = lazily(() => sourcesAt(index, articles))
    return {
      partner,
      articles: articles.length,
      get sources() {
        return sources()
      },
      statements: tally.statements[at] ?? 0,
      open: own.length > 0,
      columns: [overall, ...own],
    }
  })
  const uncoded = left(unassigned)
  const rest = uncoded.length > 0 && (shown.length === 0 || open.size > 0) ? [notCoded(index, uncoded, question)] : []
  return {
    partners: [...partners, ...rest],
    groups: groupsOf(partners, question.sectors),
    statements: partners.reduce((sum, { statements }) => sum + statements, 0),
    leftOut: passing.leftOut,
  }
}

function sourcesAt(index: CorpusIndex, positions: readonly number[]) {
  return sourceCount(
    index,
    positions.flatMap((position) => index.articles[position]?.id ?? []),
  )
}

function notCoded(index: CorpusIndex, positions: readonly number[], { columns }: MatrixQuestion): PartnerColumns {
  return {
    partner: null,
    articles: positions.length,
    sources: sourcesAt(index, positions),
    statements: 0,
    open: false,
    columns: uncodedColumns(
      positions.flatMap((position) => index.articles[position] ?? []),
      columns,
    ),
  }
}

function groupsOf(partners: readonly PartnerColumns[], chosen: readonly Sector[]): Matrix['groups'] {
  const overall = partners.flatMap(({ columns }) => columns.flatMap((c) => (c.kind === 'overall' ? [c.cells] : [])))
  return GROUPS.map((group) => {
    const sectors: readonly Sector[] = SECTOR_GROUPS[group]
    const rows = sectors
      .filter((sector) => chosen.length === 0 || chosen.includes(sector))
      .map((sector) => {
        const at = SECTORS.indexOf(sector)
        return { sector, at, silent: overall.every((cells) => cells[at] === null) }
      })
    return { group, rows }
  }).filter(({ rows }) => rows.length > 0)
}
