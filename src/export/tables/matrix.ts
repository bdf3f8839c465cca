/** The matrix as it is seen, and each of its cells as a row. */
import { type Sector, STAGES } from '../../corpus/codebook.ts'
import type { Matrix, MatrixCell, SectorRow } from '../../models/matrix/Matrix.ts'
import { matrixOf } from '../../models/matrix/matrixOf.ts'
import { groupName, sectorName } from '../../models/sectorNames.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import type { Words } from '../../ui/View.tsx'
import type { ExportContext } from '../ExportContext.ts'
import { stageName, voiceName } from './columns.ts'
import { COLUMN_WORDS, cellAt, columnText, type NamedColumn, partnerText } from './matrixColumns.ts'
import { type Table, tableOf } from './Table.ts'

function matrixSeen({ index, selection, state }: ExportContext): Matrix {
  return matrixOf(index, { ...state, selection, narrow: false })
}

const columnsOf = (matrix: Matrix, context: ExportContext): readonly NamedColumn[] =>
  matrix.partners.flatMap(({ partner, columns }) =>
    columns.map((column) => ({ partner, column, name: columnText(column, context) })),
  )

/** What a cell without a statement is, as the matrix tells four kinds of blank apart. */
type Blank = 'said' | 'not-mentioned' | 'silent' | 'not-coded' | 'no-article'

const BLANK_WORDS: Words<Readonly<Record<Blank, string>>> = {
  vi: {
    said: 'có nêu',
    'not-mentioned': 'không nhắc đến',
    silent: 'không nguồn nào nhắc đến',
    'not-coded': 'chưa mã hoá',
    'no-article': 'không có bài',
  },
  en: {
    said: 'stated',
    'not-mentioned': 'not mentioned here',
    silent: 'silent everywhere',
    'not-coded': 'not coded',
    'no-article': 'no article',
  },
}

interface CellRow extends NamedColumn {
  readonly sector: Sector
  readonly group: string
  readonly cell: MatrixCell | null
  readonly blank: Blank
}

function blankOf({ column }: NamedColumn, { silent }: SectorRow, cell: MatrixCell | null): Blank {
  if (column.kind === 'not-coded' || column.kind === 'no-article') return column.kind
  if (cell !== null) return 'said'
  return silent ? 'silent' : 'not-mentioned'
}

/** One row a cell, the blank ones too: a blank says which of four it is. */
export async function cellTable(context: ExportContext): Promise<Table> {
  const { lang, columns } = context.state
  const matrix = matrixSeen(context)
  const named = columnsOf(matrix, context)
  const rows = matrix.groups.flatMap(({ group, rows }) =>
    rows.flatMap((row) =>
      named.map((column): CellRow => {
        const cell = cellAt(column.column, row.at)
        return { ...column, sector: row.sector, group: groupName(group, lang), cell, blank: blankOf(column, row, cell) }
      }),
    ),
  )
  const count = (of: (cell: MatrixCell) => number | undefined) => (row: CellRow) =>
    row.cell === null ? null : (of(row.cell) ?? 0)
  return tableOf<CellRow>(
    'cells',
    { vi: 'Các ô', en: 'Cells' },
    lang,
    [
      { id: 'partner_code', head: { vi: 'Mã đối tác', en: 'Partner code' }, of: ({ partner }) => partner },
      { id: 'partner', head: { vi: 'Đối tác', en: 'Partner' }, of: ({ partner }) => partnerText(partner, lang) },
      { id: 'group', head: { vi: 'Nhóm', en: 'Group' }, of: ({ group }) => group },
      { id: 'sector_id', head: { vi: 'Mã lĩnh vực', en: 'Sector ID' }, of: ({ sector }) => sector },
      { id: 'sector', head: { vi: 'Lĩnh vực', en: 'Sector' }, of: ({ sector }) => sectorName(sector, lang) },
      {
        id: 'column_kind',
        head: { vi: 'Loại cột', en: 'Kind of column' },
        of: ({ column }) =>
          column.kind === 'overall' ? COLUMN_WORDS[lang].overall : COLUMN_WORDS[lang].kinds[columns],
      },
      { id: 'column', head: { vi: 'Cột', en: 'Column' }, of: ({ name }) => name },
      { id: 'state', head: { vi: 'Tình trạng', en: 'State' }, of: ({ blank }) => BLANK_WORDS[lang][blank] },
      {
        id: 'stage_id',
        head: { vi: 'Mã mức độ cao nhất', en: 'Highest stage ID' },
        of: ({ cell }) => cell?.stage ?? null,
      },
      {
        id: 'stage',
        head: { vi: 'Mức độ cao nhất', en: 'Highest stage' },
        of: ({ cell }) => stageName(cell?.stage ?? null, lang),
      },
      {
        id: 'statements',
        head: { vi: 'Số câu', en: 'Statements' },
        kind: 'number',
        of: count(({ statements }) => statements),
      },
      ...STAGES.map((stage, rank) => ({
        id: stage,
        head: { vi: STAGE_WORDS.vi[stage], en: STAGE_WORDS.en[stage] },
        kind: 'number' as const,
        of: count(({ spread }) => spread[rank]),
      })),
      {
        id: 'voices',
        head: { vi: 'Ai nêu mức độ cao nhất', en: 'Who says the highest' },
        of: ({ cell, partner }) =>
          cell === null ? null : cell.voices.map((voice) => voiceName(voice, partner ?? '', lang)).join('; '),
      },
      { id: 'past', head: { vi: 'Việc đã qua', en: 'In the past' }, kind: 'number', of: count(({ past }) => past) },
      { id: 'planned', head: { vi: 'Dự kiến', en: 'Planned' }, kind: 'number', of: count(({ planned }) => planned) },
      { id: 'halted', head: { vi: 'Đã ngừng', en: 'Halted' }, kind: 'number', of: count(({ halted }) => halted) },
    ],
    matrix.statements === 0 ? [] : rows,
  )
}

/** The grid that is on screen: sectors down, columns across; a cell says its highest stage and how many statements. */
export async function gridTable(context: ExportContext): Promise<Table> {
  const { lang } = context.state
  const matrix = matrixSeen(context)
  const named = columnsOf(matrix, context)
  const rows = matrix.groups.flatMap(({ group, rows }) => rows.map((row) => ({ ...row, group })))
  const table = tableOf<(typeof rows)[number]>(
    'matrix',
    { vi: 'Ma trận', en: 'Matrix' },
    lang,
    [
      { id: 'group', head: { vi: 'Nhóm', en: 'Group' }, of: ({ group }) => groupName(group, lang) },
      { id: 'sector', head: { vi: 'Lĩnh vực', en: 'Sector' }, of: ({ sector }) => sectorName(sector, lang) },
      ...named.map((column, nth) => {
        const head = [partnerText(column.partner, lang), column.name].filter(Boolean).join(', ')
        return {
          id: `column_${nth + 1}`,
          head: { vi: head, en: head },
          of: (row: SectorRow) => {
            const cell = cellAt(column.column, row.at)
            if (cell !== null) return `${STAGE_WORDS[lang][cell.stage]} (${cell.statements})`
            return BLANK_WORDS[lang][blankOf(column, row, cell)]
          },
        }
      }),
    ],
    matrix.statements === 0 ? [] : rows,
  )
  return { ...table, sticky: 2 }
}
