/** How wide the columns are, CSS px: here and not in the style sheet, because columns out of sight are not drawn and yet have their room. */
import type { UiLang } from '../../corpus/codebook.ts'
import type { MatrixCell, MatrixCells, MatrixColumn, PartnerColumns } from '../../models/matrix/Matrix.ts'
import type { ColumnChoice } from '../../models/viewState.ts'
import { remarksOf } from './Remarks.tsx'

const PARTS: Readonly<Record<ColumnChoice, Readonly<Record<UiLang, number>>>> = {
  article: { vi: 68, en: 72 },
  stage: { vi: 94, en: 82 },
  voice: { vi: 82, en: 82 },
  year: { vi: 66, en: 66 },
  outlet: { vi: 96, en: 96 },
  lang: { vi: 88, en: 88 },
}
const OVERALL: Readonly<Record<UiLang, number>> = { vi: 186, en: 168 }
const OVERALL_NARROW = 108
const [DIGIT, REMARK] = [8, 11]

export type Widths = Readonly<Record<MatrixColumn['kind'] | 'gap', number>>

/** The heads at the left: the group's name and the sector's. On a phone the group stands over its sectors. */
export function headWidths(lang: UiLang, narrow: boolean): { readonly group: number; readonly sector: number } {
  if (narrow) return { group: 0, sector: 112 }
  return lang === 'vi' ? { group: 74, sector: 144 } : { group: 72, sector: 160 }
}

const overallCells = (partners: readonly PartnerColumns[]): readonly MatrixCell[] =>
  partners.flatMap(({ columns }) =>
    columns.flatMap((column) => (column.kind === 'overall' ? column.cells.flatMap((cell) => cell ?? []) : [])),
  )

/** Room for the marks that the cells of an overall column have. */
export function remarksWidth({ cells }: { readonly cells: MatrixCells }): number {
  return cells.reduce((most, cell) => Math.max(most, cell === null ? 0 : remarksOf(cell).length), 0) * REMARK
}

/** Every column has room for counts of two digits. */
export function widthsOf(
  partners: readonly PartnerColumns[],
  { lang, choice, narrow }: { readonly lang: UiLang; readonly choice: ColumnChoice; readonly narrow: boolean },
): Widths {
  const cells = overallCells(partners)
  const most = cells.reduce((n, { statements }) => Math.max(n, statements), 0)
  const digits = Math.max(0, String(most).length - 2) * DIGIT
  return {
    overall: (narrow ? OVERALL_NARROW : OVERALL[lang]) + digits,
    // One article says little often; what many articles say together may need all the digits.
    part: PARTS[choice][lang] + (choice === 'article' ? 0 : digits),
    'not-coded': PARTS[choice][lang],
    'no-article': 26,
    gap: 12,
  }
}
