/** The codes of the record that leave the program, each with its statement. */
import { SECTORS, type Sector } from '../corpus/codebook.ts'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { type EvidenceItem, itemOf } from '../models/evidence.ts'
import { grouped } from './grouped.ts'

export interface CodedRow extends EvidenceItem {
  readonly sector: Sector
  /** Row of `index.statements`. */
  readonly row: number
  /** Position of the article in the index. */
  readonly at: number
}

/** `passing`: by row of `index.codes`, 1 where it goes out; in the order of the corpus and of its texts. */
export function codedRows(index: CorpusIndex, passing: Uint8Array): readonly CodedRow[] {
  return index.codes.statement.flatMap((row, code) => {
    if (passing[code] !== 1) return []
    const item = itemOf(index, row, code)
    const sector = SECTORS[index.codes.sector[code] ?? -1]
    return item === null || sector === undefined
      ? []
      : [{ ...item, sector, row, at: index.statements.article[row] ?? -1 }]
  })
}

/** The same, one entry a statement with all its codes that go out. */
export function codedStatements(index: CorpusIndex, passing: Uint8Array): readonly (readonly CodedRow[])[] {
  return [...grouped(codedRows(index, passing), ({ row }) => row).values()]
}
