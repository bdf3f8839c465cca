/**
 * How many statements stand at which stage, by column and sector: one walk over the columns of the index, kept as long as the index is.
 * A column is a partner over all its articles, or a partner in one article.
 */
import { SECTORS, STAGES } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { MatrixCell } from './Matrix.ts'

const STEPS = STAGES.length
const COLUMN = SECTORS.length * STEPS

/** Partners and articles are positions in the index. */
export interface Tally {
  /** The first columns are the partners; then a column for each pair of a partner and an article that speaks of it. */
  readonly pairs: ReadonlyMap<number, number>
  readonly articles: number
  readonly statements: Uint32Array
  /** By column, then sector, then stage. */
  readonly counts: Uint32Array
}

const kept = new WeakMap<CorpusIndex, Tally>()

export function tallyOf(index: CorpusIndex): Tally {
  const known = kept.get(index)
  if (known !== undefined) return known
  const tally = count(index)
  kept.set(index, tally)
  return tally
}

function count(index: CorpusIndex): Tally {
  const { statements, codes } = index
  const articles = index.articles.length
  const pairs = new Map<number, number>()
  const columnOfRow = new Int32Array(statements.partner.length)
  statements.partner.forEach((partner, row) => {
    const key = partner * articles + (statements.article[row] ?? 0)
    const column = pairs.get(key) ?? index.partners.length + pairs.size
    pairs.set(key, column)
    columnOfRow[row] = column
  })
  const columns = index.partners.length + pairs.size
  const perColumn = new Uint32Array(columns)
  const counts = new Uint32Array(columns * COLUMN)
  const add = (to: Uint32Array, at: number) => {
    to[at] = (to[at] ?? 0) + 1
  }
  statements.partner.forEach((partner, row) => {
    add(perColumn, partner)
    add(perColumn, columnOfRow[row] ?? 0)
  })
  codes.statement.forEach((row, code) => {
    const cell = (codes.sector[code] ?? 0) * STEPS + (codes.stage[code] ?? 0)
    add(counts, (statements.partner[row] ?? 0) * COLUMN + cell)
    add(counts, (columnOfRow[row] ?? 0) * COLUMN + cell)
  })
  return { pairs, articles, statements: perColumn, counts }
}

/** The column of a partner in one article, or -1: it says nothing of the partner. */
export function pairColumn(tally: Tally, partner: number, article: number): number {
  return tally.pairs.get(partner * tally.articles + article) ?? -1
}

/** The cells of a column in the order of the sectors; null where nothing is said. Column -1 says nothing at all. */
export function cellsOf(tally: Tally, column: number): readonly (MatrixCell | null)[] {
  return SECTORS.map((_, sector) => {
    const from = column * COLUMN + sector * STEPS
    const spread = column < 0 ? [] : [...tally.counts.subarray(from, from + STEPS)]
    const rank = spread.findLastIndex((statements) => statements > 0)
    const stage = STAGES[rank]
    return stage === undefined ? null : { stage, statements: spread.reduce((sum, n) => sum + n, 0), spread }
  })
}
