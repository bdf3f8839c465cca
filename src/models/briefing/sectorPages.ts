/** Each sector that is spoken of with all its statements, for a page of its own. */
import type { Sector, SectorGroup } from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../countryNames.ts'
import { cellEvidence, type EvidenceItem } from '../evidence.ts'
import { evidenceSource } from '../evidenceSource.ts'
import type { MatrixCell } from '../matrix/Matrix.ts'
import { groupCode, groupName, sectorName } from '../sectorNames.ts'
import type { BriefingNote } from './Briefing.ts'
import type { BriefingQuestion } from './BriefingQuestion.ts'
import { deskOf } from './deskOf.ts'
import { overallCells, spokenRows } from './overall.ts'

export interface SectorStatement extends Pick<EvidenceItem, 'stage' | 'voice' | 'when' | 'planned' | 'halted'> {
  readonly partner: CountryCode
  /** Numbered by sector, from 1. */
  readonly note: BriefingNote
}

export interface SectorPage {
  readonly sector: Sector
  readonly group: SectorGroup
  readonly groupText: string
  readonly name: string
  readonly partners: readonly { readonly code: CountryCode; readonly name: string; readonly cell: MatrixCell }[]
  /** By partner; of one the highest stage first, then both sides before one, then the newest. */
  readonly statements: readonly SectorStatement[]
}

export function sectorPagesOf(question: BriefingQuestion): readonly SectorPage[] {
  const { desk } = deskOf(question)
  const { index, selection, matrix, partners, lang, book } = desk
  const cells = new Map(partners.map((partner) => [partner, overallCells(matrix, partner)]))
  return matrix.groups.flatMap(({ group, rows }) =>
    spokenRows(rows).map(({ sector, at }): SectorPage => {
      const spoken = partners.flatMap((code) => {
        const cell = cells.get(code)?.[at] ?? null
        return cell === null ? [] : [{ code, name: countryName(code, lang), cell }]
      })
      const items = spoken.flatMap(({ code }) =>
        cellEvidence(
          index,
          { partner: code, sector, column: null },
          { selection, columns: 'article', since: null },
        ).groups.flatMap((one) => one.items),
      )
      return {
        sector,
        group,
        groupText: `${groupCode(group, lang)} ${groupName(group, lang)}`,
        name: sectorName(sector, lang),
        partners: spoken,
        statements: items.map(({ partner, stage, voice, when, planned, halted, ...item }, nth) => ({
          partner,
          stage,
          voice,
          when,
          planned,
          halted,
          note: {
            number: nth + 1,
            article: item.article,
            shortId: book.shortId(item.article.id),
            span: item.span,
            carriedFrom: item.carriedFrom,
            source: evidenceSource(item.article, lang),
          },
        })),
      }
    }),
  )
}
