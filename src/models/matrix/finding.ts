/** What the matrix shows, counted, for its heading; the view puts it in words. */
import type { Matrix, PartnerColumns } from './Matrix.ts'

export interface PartnerFinding {
  readonly partner: string
  readonly articles: number
  readonly statements: number
  /** Sectors that are spoken of at all. */
  readonly spoken: number
  /** Sectors whose highest stage is delivered. */
  readonly delivered: number
}

export interface MatrixFinding {
  readonly partners: readonly PartnerFinding[]
  readonly sectors: number
  readonly statements: number
  readonly leftOut: number
  /** Sectors of a partner whose "delivered" rests on a single sentence. */
  readonly onOneSentence: number
}

export function findingOf({ partners, groups, statements, leftOut }: Matrix): MatrixFinding {
  const delivered = partners.flatMap(overallCells).filter((cell) => cell?.stage === 'delivered')
  return {
    partners: partners.flatMap(partnerFinding),
    sectors: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    statements,
    leftOut,
    onOneSentence: delivered.filter((cell) => cell?.spread.at(-1) === 1).length,
  }
}

const overallCells = ({ columns }: PartnerColumns) =>
  columns.flatMap((column) => (column.kind === 'overall' ? column.cells : []))

function partnerFinding(columns: PartnerColumns): PartnerFinding[] {
  const { partner, articles, statements } = columns
  if (partner === null) return []
  const cells = overallCells(columns)
  return [
    {
      partner,
      articles,
      statements,
      spoken: cells.filter((cell) => cell !== null).length,
      delivered: cells.filter((cell) => cell?.stage === 'delivered').length,
    },
  ]
}
