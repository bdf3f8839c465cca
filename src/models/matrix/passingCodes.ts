/** What the matrix counts and its evidence shows: what the filters leave, without what lies before the chosen year. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Selection } from '../selection/Selection.ts'
import { lastYearOf } from './years.ts'

export interface PassingCodes {
  /** By row of `index.codes`: 1 where it counts. */
  readonly codes: Uint8Array
  /** Statements that the filters leave and the year does not. */
  readonly leftOut: number
}

/** A statement without a date of its own, or without its year, is never left out: nothing says that it lies before. */
export function passingCodes(index: CorpusIndex, selection: Selection, since: number | null): PassingCodes {
  if (since === null) return { codes: selection.codes, leftOut: 0 }
  const earlier = index.dates.map((date) => (lastYearOf(date) ?? since) < since)
  const { statement } = index.codes
  const { when } = index.statements
  const codes = selection.codes.slice()
  const out = new Set<number>()
  for (let code = 0; code < codes.length; code++) {
    const row = statement[code] ?? -1
    if (codes[code] !== 1 || earlier[when[row] ?? -1] !== true) continue
    codes[code] = 0
    out.add(row)
  }
  return { codes, leftOut: out.size }
}
