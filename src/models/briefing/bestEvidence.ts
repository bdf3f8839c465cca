import { SECTORS, STAGES, type Stage } from '../../corpus/codebook.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Edtf, Span } from '../../corpus/types.ts'
import { articleOrder } from '../matrix/articleOrder.ts'
import type { Selection } from '../selection/Selection.ts'
import type { CellRef } from '../viewState.ts'

export interface BestEvidence {
  readonly article: IndexArticle
  readonly span: Span
  readonly stage: Stage
  readonly when: Edtf | null
}

/** Row of the codes, or -1, by partner and then sector. */
type Best = Int32Array

const kept = new WeakMap<Selection, Best>()

/**
 * Of the statements of a cell one at its highest stage: rather of today than of a deed that its sentence dates in the past, then both sides before
 * one, then the newest. Null where nothing is said. One walk for all cells of a selection.
 */
export function bestEvidence(
  index: CorpusIndex,
  { partner, sector }: CellRef,
  selection: Selection,
): BestEvidence | null {
  const best = kept.get(selection) ?? bestCodes(index, selection)
  kept.set(selection, best)
  const code = best[index.partners.indexOf(partner) * SECTORS.length + SECTORS.indexOf(sector)] ?? -1
  const row = index.codes.statement[code] ?? -1
  const { statements } = index
  const article = index.articles[statements.article[row] ?? -1]
  const stage = STAGES[index.codes.stage[code] ?? -1]
  const [start, end] = [statements.start[row], statements.end[row]]
  if (article === undefined || stage === undefined || start === undefined || end === undefined) return null
  return { article, span: { start, end }, stage, when: index.dates[statements.when[row] ?? -1] ?? null }
}

function bestCodes(index: CorpusIndex, selection: Selection): Best {
  const { codes, statements } = index
  const age = new Int32Array(index.articles.length)
  articleOrder(index).forEach((position, nth) => {
    age[position] = nth
  })
  const best = new Int32Array(index.partners.length * SECTORS.length).fill(-1)
  codes.statement.forEach((row, code) => {
    if (selection.codes[code] !== 1) return
    const cell = (statements.partner[row] ?? 0) * SECTORS.length + (codes.sector[code] ?? 0)
    const known = best[cell] ?? -1
    if (known < 0 || isBetter(code, known)) best[cell] = code
  })
  return best

  function isBetter(code: number, known: number): boolean {
    const [row, other] = [codes.statement[code] ?? 0, codes.statement[known] ?? 0]
    const isPast = (at: number) => ((statements.when[at] ?? -1) < 0 ? 0 : 1)
    const ageOf = (at: number) => age[statements.article[at] ?? 0] ?? 0
    const order =
      (codes.stage[known] ?? 0) - (codes.stage[code] ?? 0) ||
      isPast(row) - isPast(other) ||
      (codes.voice[code] ?? 0) - (codes.voice[known] ?? 0) ||
      ageOf(row) - ageOf(other)
    return order < 0
  }
}
