/** The matrix in short: of each sector that is spoken of the highest stage, how many statements there are, and one that reaches it. */
import type { Stage } from '../../corpus/codebook.ts'
import { STAGE_NAMES } from '../codeNames.ts'
import { countryName } from '../countryNames.ts'
import { dateText } from '../dateText.ts'
import type { MatrixCell } from '../matrix/Matrix.ts'
import { groupCode, groupName, sectorName, sectorNameWithin } from '../sectorNames.ts'
import type { CellRef } from '../viewState.ts'
import type { BriefingCell, BriefingMatrix } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'
import { bestEvidence } from './bestEvidence.ts'
import { overallCells, spokenRows } from './overall.ts'

export function matrixShort(desk: Desk): BriefingMatrix {
  const { matrix, partners, lang, words } = desk
  const cells = partners.map((partner) => overallCells(matrix, partner))
  const groups = matrix.groups.flatMap(({ group, rows }) => {
    const spoken = spokenRows(rows)
    if (spoken.length === 0) return []
    return [
      {
        group,
        code: groupCode(group, lang),
        name: groupName(group, lang),
        rows: spoken.map(({ sector, at }) => ({
          sector,
          name: sectorName(sector, lang),
          cells: partners.map((partner, nth) =>
            cellOf(desk, { partner, sector, column: null }, cells[nth]?.[at] ?? null),
          ),
        })),
      },
    ]
  })
  const all = matrix.groups.flatMap(({ rows }) => rows)
  const silent = all.filter((row) => row.silent).map(({ sector }) => sectorNameWithin(sector, lang))
  return {
    heading: words.matrix(spokenRows(all).length, all.length),
    partners: partners.map((code) => ({ code, name: countryName(code, lang) })),
    groups,
    remarks: silent.length === 0 ? [] : [`${words.gaps.silent(silent)} ${words.gaps.silence}`],
  }
}

function cellOf(desk: Desk, cell: CellRef, counted: MatrixCell | null): BriefingCell | null {
  if (counted === null) return null
  const { index, selection, book, lang } = desk
  const item = bestEvidence(index, cell, selection)
  if (item === null) return null
  return {
    stage: counted.stage,
    word: STAGE_NAMES[lang][counted.stage],
    statements: counted.statements,
    when: item.when === null ? null : dateText(item.when, lang),
    note: book.note(item.article, item.span, item.stage),
  }
}

/** How many of a partner's sectors have which highest stage. */
export function sectorsByStage(cells: readonly (MatrixCell | null)[]): Readonly<Record<Stage, number>> {
  const of = (stage: Stage) => cells.filter((cell) => cell?.stage === stage).length
  return {
    mentioned: of('mentioned'),
    proposed: of('proposed'),
    agreed: of('agreed'),
    signed: of('signed'),
    delivered: of('delivered'),
  }
}
