import { groupOf } from '../../corpus/codebook.ts'
import { countryName } from '../../models/countryNames.ts'
import { passingCodes } from '../../models/matrix/passingCodes.ts'
import { groupName, sectorName } from '../../models/sectorNames.ts'
import { RULE_WORDS } from '../../ui/codeWords.ts'
import { type CodedRow, codedRows } from '../codes.ts'
import type { ExportContext } from '../ExportContext.ts'
import { quotesOf } from '../quotes.ts'
import { articleColumns, sentenceLink, stageName, voiceName, yesNo } from './columns.ts'
import { type Table, tableOf } from './Table.ts'

/** One row a code: what a sentence says of one sector, with the sentence. */
export async function statementTable(
  context: ExportContext,
  passing: Uint8Array = context.selection.codes,
): Promise<Table> {
  const { lang } = context.state
  const rows = codedRows(context.index, passing)
  const quote = await quotesOf(
    context,
    rows.map(({ article }) => article.id),
  )
  return tableOf<CodedRow>(
    'statements',
    { vi: 'Các câu', en: 'Statements' },
    lang,
    [
      { id: 'partner_code', head: { vi: 'Mã đối tác', en: 'Partner code' }, of: ({ partner }) => partner },
      { id: 'partner', head: { vi: 'Đối tác', en: 'Partner' }, of: ({ partner }) => countryName(partner, lang) },
      {
        id: 'group',
        head: { vi: 'Nhóm', en: 'Group' },
        of: ({ sector }) => groupName(groupOf(sector), lang),
      },
      { id: 'sector_id', head: { vi: 'Mã lĩnh vực', en: 'Sector ID' }, of: ({ sector }) => sector },
      { id: 'sector', head: { vi: 'Lĩnh vực', en: 'Sector' }, of: ({ sector }) => sectorName(sector, lang) },
      { id: 'stage_id', head: { vi: 'Mã mức độ', en: 'Stage ID' }, of: ({ stage }) => stage },
      { id: 'stage', head: { vi: 'Mức độ', en: 'Stage' }, of: ({ stage }) => stageName(stage, lang) },
      {
        id: 'voice',
        head: { vi: 'Ai nêu', en: 'Who says so' },
        of: ({ voice, partner }) => voiceName(voice, partner, lang),
      },
      { id: 'when', head: { vi: 'Việc diễn ra (EDTF)', en: 'When (EDTF)' }, kind: 'date', of: ({ when }) => when },
      { id: 'planned', head: { vi: 'Dự kiến', en: 'Planned' }, of: ({ planned }) => yesNo(planned, lang) },
      { id: 'halted', head: { vi: 'Đã ngừng', en: 'Halted' }, of: ({ halted }) => yesNo(halted, lang) },
      {
        id: 'quote',
        head: { vi: 'Nguyên văn', en: 'Quote' },
        kind: 'quote',
        of: ({ article, span }) => quote(article.id, span),
      },
      {
        id: 'carried_from',
        head: { vi: 'Mức độ lấy từ câu', en: 'Stage carried from' },
        kind: 'quote',
        of: ({ article, carriedFrom }) => (carriedFrom === null ? null : quote(article.id, carriedFrom)),
      },
      { id: 'rule', head: { vi: 'Quy tắc', en: 'Rule' }, of: ({ rule }) => RULE_WORDS[lang][rule] },
      ...articleColumns<CodedRow>(({ article }) => article),
      sentenceLink<CodedRow>(context, (row) => row),
    ],
    rows,
  )
}

/** Those that the matrix counts: without what lies before the year that it begins with. */
export function matrixStatementTable(context: ExportContext): Promise<Table> {
  const { index, selection, state } = context
  return statementTable(context, passingCodes(index, selection, state.since).codes)
}
