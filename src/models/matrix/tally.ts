/**
 * How many statements stand at which stage, by column and sector: one walk over the codes. A column is a partner over all that is left of
 * it, or a partner with one value of the chosen kind of columns.
 */
import { SECTORS, STAGES, VOICES } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Dimension } from './dimension.ts'
import type { MatrixCell } from './Matrix.ts'
import { plannedCodes } from './planned.ts'

const STEPS = STAGES.length
const ROWS = SECTORS.length
const COLUMN = ROWS * STEPS

export interface Tally {
  /** Distinct statements, and articles that they stand in, by column. */
  readonly statements: Uint32Array
  readonly articles: Uint32Array
  /** By column, then sector, then stage: statements, those of them in the past, and a bit for each voice. */
  readonly counts: Uint32Array
  readonly past: Uint32Array
  readonly voices: Uint8Array
  /** By column, then sector. */
  readonly planned: Uint32Array
  readonly halted: Uint32Array
  /** Column of a partner (position) with a value (position in the dimension), or -1: nothing has both. */
  readonly columnOf: (partner: number, value: number) => number
}

/** `passing` by row of the codes; `open`: the partners whose values have columns. The first columns are the partners. */
export function tallyOf(
  index: CorpusIndex,
  passing: Uint8Array,
  dimension: Dimension,
  open: ReadonlySet<number>,
): Tally {
  const partners = index.partners.length
  const values = dimension.values.length
  const { codes, statements } = index
  const slots = open.size === 0 ? new Int32Array(0) : new Int32Array(partners * values)
  const isOpen = Uint8Array.from(index.partners, (_, at) => (open.has(at) ? 1 : 0))
  const slotOf = (partner: number, code: number) => partner * values + (dimension.ofCode[code] ?? 0)

  let columns = partners
  if (open.size > 0) {
    for (let code = 0; code < passing.length; code++) {
      const partner = statements.partner[codes.statement[code] ?? 0] ?? 0
      if (passing[code] !== 1 || isOpen[partner] !== 1) continue
      const slot = slotOf(partner, code)
      if (slots[slot] === 0) slots[slot] = columns++
    }
  }

  const counts = new Uint32Array(columns * COLUMN)
  const past = new Uint32Array(columns * COLUMN)
  const voices = new Uint8Array(columns * COLUMN)
  const planned = new Uint32Array(columns * ROWS)
  const halted = new Uint32Array(columns * ROWS)
  const perStatement = distinct(columns)
  const perArticle = distinct(columns)
  const isPlanned = plannedCodes(index)
  for (let code = 0; code < passing.length; code++) {
    if (passing[code] !== 1) continue
    const row = codes.statement[code] ?? 0
    const partner = statements.partner[row] ?? 0
    const sector = codes.sector[code] ?? 0
    const cell = sector * STEPS + (codes.stage[code] ?? 0)
    const dated = (statements.when[row] ?? -1) >= 0 ? 1 : 0
    const voice = 1 << (codes.voice[code] ?? 0)
    add(partner)
    if (isOpen[partner] === 1) add(slots[slotOf(partner, code)] ?? 0)

    function add(column: number) {
      const at = column * COLUMN + cell
      const inRow = column * ROWS + sector
      counts[at] = (counts[at] ?? 0) + 1
      past[at] = (past[at] ?? 0) + dated
      voices[at] = (voices[at] ?? 0) | voice
      planned[inRow] = (planned[inRow] ?? 0) + (isPlanned[code] ?? 0)
      halted[inRow] = (halted[inRow] ?? 0) + (codes.halted[code] ?? 0)
      perStatement.see(column, row)
      perArticle.see(column, statements.article[row] ?? 0)
    }
  }
  return {
    statements: perStatement.seen,
    articles: perArticle.seen,
    counts,
    past,
    voices,
    planned,
    halted,
    columnOf: (partner, value) => slots[partner * values + value] || -1,
  }
}

/** Counts how many different numbers a column is shown; the same number comes without another between. */
function distinct(columns: number) {
  const seen = new Uint32Array(columns)
  const last = new Int32Array(columns).fill(-1)
  return {
    seen,
    see(column: number, number: number) {
      if (last[column] === number) return
      last[column] = number
      seen[column] = (seen[column] ?? 0) + 1
    },
  }
}

/** The cells of a column in the order of the sectors; null where nothing is said. Column -1 says nothing at all. */
export function cellsOf(tally: Tally, column: number): readonly (MatrixCell | null)[] {
  return SECTORS.map((_, sector) => {
    const from = column * COLUMN + sector * STEPS
    const spread = column < 0 ? [] : [...tally.counts.subarray(from, from + STEPS)]
    const rank = spread.findLastIndex((statements) => statements > 0)
    const stage = STAGES[rank]
    if (stage === undefined) return null
    const bits = tally.voices[from + rank] ?? 0
    return {
      stage,
      statements: spread.reduce((sum, n) => sum + n, 0),
      spread,
      voices: VOICES.filter((_, at) => (bits & (1 << at)) > 0),
      past: tally.past[from + rank] ?? 0,
      planned: tally.planned[column * ROWS + sector] ?? 0,
      halted: tally.halted[column * ROWS + sector] ?? 0,
    }
  })
}
