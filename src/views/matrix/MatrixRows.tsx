import { groupOf, type SectorGroup } from '../../corpus/codebook.ts'
import { languageName } from '../../models/articlePage/languageName.ts'
import { countryName } from '../../models/countryNames.ts'
import type { SectorRow } from '../../models/matrix/Matrix.ts'
import { groupCode, groupName, sectorName } from '../../models/sectorNames.ts'
import type { CellRef } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { CellLink } from './CellLink.tsx'
import type { PlacedColumn } from './placedColumns.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly columns: readonly PlacedColumn[]
  readonly cell: CellRef | null
  readonly shortId: ReadonlyMap<string, string>
  readonly narrow: boolean
}

interface GroupProps extends Props {
  readonly group: SectorGroup
  readonly rows: readonly SectorRow[]
  /** Columns without cells carry their caption in one group only. */
  readonly captioned: boolean
}

/** The rows of one sector group; where there is no room its name stands over them. */
export function GroupRows({ group, rows, captioned, columns, narrow, ...rest }: GroupProps) {
  const { lang } = useView().state
  const name = (
    <>
      <b className="matrix-group-code">{groupCode(group, lang)}</b> {groupName(group, lang)}
    </>
  )
  return (
    <tbody className={`matrix-group group-${group}`}>
      {narrow && (
        <tr>
          <th className="matrix-group-over" scope="rowgroup" colSpan={columns.length + 1}>
            {name}
          </th>
        </tr>
      )}
      {rows.map((row, nth) => (
        <tr key={row.sector} className={rest.cell?.sector === row.sector ? 'matrix-row is-chosen' : 'matrix-row'}>
          {!narrow && nth === 0 && (
            <th className="matrix-group-name" scope="rowgroup" rowSpan={rows.length}>
              <div>{name}</div>
            </th>
          )}
          <SectorHead row={row} />
          {columns.map((placed) =>
            'cells' in placed.column ? (
              <CellOf key={placed.key} row={row} placed={placed} narrow={narrow} {...rest} />
            ) : (
              nth === 0 && <Missing key={placed.key} placed={placed} rows={rows.length} captioned={captioned} />
            ),
          )}
        </tr>
      ))}
    </tbody>
  )
}

function SectorHead({ row: { sector, silent } }: { readonly row: SectorRow }) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  return (
    <th className={silent ? 'matrix-sector is-silent' : 'matrix-sector'} scope="row">
      <span
        className={`matrix-sector-name group-${groupOf(sector)}`}
        title={silent ? words.silentEverywhere : undefined}
      >
        {sectorName(sector, lang)}
        {silent && <span className="sr-only">, {words.silentEverywhere}</span>}
      </span>
    </th>
  )
}

interface CellProps extends Omit<Props, 'columns'> {
  readonly row: SectorRow
  readonly placed: PlacedColumn
}

function CellOf({ row, placed: { column, at, later }, cell: chosen, shortId, narrow }: CellProps) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  if (!('cells' in column)) return null
  const { partner } = column
  const article = column.kind === 'article' ? column.article.id : null
  const cell = column.cells[row.at] ?? null
  const current = chosen?.partner === partner && chosen.sector === row.sector && chosen.column === article
  const place = later ? 'matrix-place is-later' : 'matrix-place'
  const tint = column.kind === 'overall' && cell !== null ? ` matrix-tint-${cell.stage}` : ''
  return (
    <td className={place + tint}>
      <CellLink
        cell={cell}
        sector={row.sector}
        to={{ partner, sector: row.sector, column: article }}
        columnName={article === null ? countryName(partner, lang) : words.article(shortId.get(article) ?? article)}
        row={row.at}
        column={at}
        current={current}
        narrow={narrow}
      />
    </td>
  )
}

interface MissingProps {
  readonly placed: PlacedColumn
  readonly rows: number
  readonly captioned: boolean
}

/** A column in which nothing could be found: no article in this language, or an article that nobody coded. */
function Missing({ placed: { column, later }, rows, captioned }: MissingProps) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  if ('cells' in column) return null
  const tag = column.kind === 'not-coded' ? column.article.meta.lang : null
  const caption =
    column.kind === 'no-article' ? words.noArticle[column.lang] : words.notCoded(tag && languageName(tag, lang))
  return (
    <td className={later ? 'matrix-missing is-later' : 'matrix-missing'} rowSpan={rows}>
      <div className={`matrix-hatch matrix-hatch-${column.kind}`}>
        <span className={captioned ? 'matrix-missing-caption' : 'sr-only'}>{caption}</span>
      </div>
    </td>
  )
}
