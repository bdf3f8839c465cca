import { useEffect, useMemo, useRef } from 'react'
import type { Matrix } from '../../models/matrix/Matrix.ts'
import type { CellRef } from '../../models/viewState.ts'
import { useWords } from '../../ui/View.tsx'
import './cssVariables.ts'
import { ColumnHead, PartnerHead } from './MatrixHead.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import { GroupRows } from './MatrixRows.tsx'
import { type PlacedColumn, placedColumns } from './placedColumns.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useOverflow } from './useOverflow.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly matrix: Matrix
  readonly cell: CellRef | null
  readonly shortId: ReadonlyMap<string, string>
  readonly narrow: boolean
}

/** The group that is tall enough for an upright caption. */
const CAPTIONED = 'ECO'

/** Every column has room for counts of two digits. */
function extraDigits(columns: readonly PlacedColumn[]): number {
  const counts = columns.flatMap(({ column }) =>
    'cells' in column ? column.cells.map((cell) => cell?.statements ?? 0) : [],
  )
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  return Math.max(0, String(most).length - 2)
}

/** Sectors down, partners and their articles across: a grid for the keyboard, a table for everyone. */
export function MatrixTable({ matrix, cell, shortId, narrow }: Props) {
  const words = useWords(WORDS)
  const frame = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const keys = useGridKeys(table)
  const overflows = useOverflow(frame)
  const columns = useMemo(() => placedColumns(matrix), [matrix])
  const { partners, groups } = matrix
  const key = (
    <MatrixKey
      noArticle={columns.some(({ column }) => column.kind === 'no-article')}
      notCoded={columns.some(({ column }) => column.kind === 'not-coded')}
    />
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell, or other columns, may be out of sight.
  useEffect(() => {
    table.current?.querySelector('[aria-current="true"]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [cell, matrix, overflows])

  return (
    <>
      {narrow && key}
      <div className={overflows ? 'matrix-frame is-scrolling' : 'matrix-frame'} ref={frame}>
        <table
          className={narrow ? 'matrix-table is-narrow' : 'matrix-table'}
          style={{ '--matrix-partners': partners.length, '--matrix-digits': extraDigits(columns) }}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move over its cells.
          role="grid"
          ref={table}
          {...keys}
        >
          <caption className="sr-only">{words.caption}</caption>
          <colgroup>
            {!narrow && <col className="matrix-col-group" />}
            <col className="matrix-col-sector" />
            {columns.map(({ key, column, later }) => (
              <col key={key} className={`matrix-col-${column.kind}${later ? ' is-later' : ''}`} />
            ))}
          </colgroup>
          <thead className="matrix-thead">
            <tr>
              {narrow ? (
                <th className="matrix-corner" scope="col">
                  {words.sector}
                </th>
              ) : (
                <td className="matrix-corner" colSpan={2} rowSpan={2}>
                  {key}
                </td>
              )}
              {partners.map((partner, nth) => (
                <PartnerHead
                  key={partner.partner}
                  partner={partner}
                  foldedByNumber={partners.length > 1 && !narrow}
                  later={nth > 0 && !narrow}
                />
              ))}
            </tr>
            {!narrow && (
              <tr>
                {columns.map((placed) => (
                  <ColumnHead
                    key={placed.key}
                    placed={placed}
                    cell={cell}
                    shortId={shortId}
                    partner={partners.find(({ columns: [first] }) => first === placed.column)}
                  />
                ))}
              </tr>
            )}
          </thead>
          {groups.map(({ group, rows }) => (
            <GroupRows
              key={group}
              group={group}
              rows={rows}
              captioned={group === CAPTIONED}
              columns={columns}
              cell={cell}
              shortId={shortId}
              narrow={narrow}
            />
          ))}
        </table>
      </div>
    </>
  )
}
