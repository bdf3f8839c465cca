import { languageName } from '../../models/articlePage/languageName.ts'
import { countryName } from '../../models/countryNames.ts'
import type { MatrixColumn, SectorRow } from '../../models/matrix/Matrix.ts'
import type { CellRef } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { CellLink } from './CellLink.tsx'
import { columnName } from './columnName.ts'
import type { PlacedColumn } from './placedColumns.ts'
import { useNarrowed } from './useNarrowed.ts'
import { WORDS } from './words.ts'

interface CellProps {
  readonly row: SectorRow
  readonly placed: PlacedColumn
  /** For `aria-colindex`. */
  readonly index: number
  readonly cell: CellRef | null
  readonly shortId: ReadonlyMap<string, string>
  readonly narrow: boolean
}

export function CellOf({ row, placed: { column, at, later }, index, cell: chosen, shortId, narrow }: CellProps) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const narrowed = useNarrowed()
  if (!('cells' in column)) return null
  const { partner } = column
  const value = column.kind === 'part' ? column.value : null
  const cell = column.cells[row.at] ?? null
  const current = chosen?.partner === partner && chosen.sector === row.sector && chosen.column === value
  const place = later ? 'matrix-place is-later' : 'matrix-place'
  const tint = column.kind === 'overall' && cell !== null ? ` matrix-tint-${cell.stage}` : ''
  const blank = narrowed ? 'filteredOut' : blankOf(column)
  return (
    <td className={place + tint} aria-colindex={index}>
      <CellLink
        cell={cell}
        sector={row.sector}
        to={{ partner, sector: row.sector, column: value }}
        columnName={nameOf(column)}
        blank={words[blank]}
        row={row.at}
        column={at}
        current={current}
        narrow={narrow}
      />
    </td>
  )

  function nameOf(named: MatrixColumn): string {
    if (named.kind !== 'part') return countryName(partner, lang)
    const name = columnName(named, lang, shortId)
    return named.by === 'article' ? name : `${countryName(partner, lang)}, ${name}`
  }
}

function blankOf(column: MatrixColumn): 'silentPartner' | 'silentArticle' | 'silentColumn' {
  if (column.kind === 'overall') return 'silentPartner'
  return column.kind === 'part' && column.by === 'article' ? 'silentArticle' : 'silentColumn'
}

interface MissingProps {
  readonly placed: PlacedColumn
  readonly index: number
  readonly rows: number
  readonly captioned: boolean
}

/** A column in which nothing could be found: no article in this language, or articles that nobody coded. */
export function Missing({ placed: { column, later }, index, rows, captioned }: MissingProps) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  if ('cells' in column) return null
  return (
    <td className={later ? 'matrix-missing is-later' : 'matrix-missing'} rowSpan={rows} aria-colindex={index}>
      <div className={`matrix-hatch matrix-hatch-${column.kind}`}>
        <span className={captioned ? 'matrix-missing-caption' : 'sr-only'}>{caption(column)}</span>
      </div>
    </td>
  )

  function caption(missing: Exclude<typeof column, { readonly cells: unknown }>): string {
    if (missing.kind === 'no-article') return words.noArticle[missing.lang]
    const [first, second] = missing.articles
    if (second !== undefined) return words.notCodedMany(missing.articles.length)
    return words.notCoded(first?.meta.lang ? languageName(first.meta.lang, lang) : null)
  }
}
