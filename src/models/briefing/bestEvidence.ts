import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { cellEvidence, type EvidenceItem } from '../evidence.ts'
import type { Selection } from '../selection/Selection.ts'
import type { CellRef } from '../viewState.ts'

/**
 * Of the statements of a cell one at its highest stage: rather of today than of a deed that its sentence dates in the past, then both sides before
 * one, then the newest. Null where nothing is said.
 */
export function bestEvidence(index: CorpusIndex, cell: CellRef, selection: Selection): EvidenceItem | null {
  const { groups } = cellEvidence(index, cell, { selection, columns: 'article', since: null })
  const items = groups.filter(({ stage }) => stage === groups[0]?.stage).flatMap((group) => group.items)
  return items.find(({ when }) => when === null) ?? items[0] ?? null
}
