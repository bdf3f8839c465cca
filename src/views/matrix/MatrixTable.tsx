import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import type { Matrix } from '../../models/matrix/Matrix.ts'
import type { CellRef } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { Pending } from '../../ui/Wait.tsx'
import { headWidths } from './columnWidths.ts'
import './cssVariables.ts'
import { gridOf } from './gridPlaces.ts'
import { ColumnHead } from './MatrixHead.tsx'
import { MarksKey, MatrixKey } from './MatrixKey.tsx'
import { GroupRows } from './MatrixRows.tsx'
import { PartnerHeads } from './PartnerHeads.tsx'
import { placedColumns } from './placedColumns.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useOverflow } from './useOverflow.ts'
import { useSeenColumns } from './useSeenColumns.ts'
import { WORDS } from './words.ts'

const ColumnWindow = lazy(async () => ({ default: (await import('./ColumnWindow.tsx')).ColumnWindow }))

interface Props {
  readonly matrix: Matrix
  readonly cell: CellRef | null
  readonly shortId: ReadonlyMap<string, string>
  readonly narrow: boolean
  readonly onFold: (partner: string, open: boolean) => void
  /** The pointer or the focus has come to the grid. */
  readonly onNear: () => void
}

/** Sectors down, partners and their columns across: a grid for the keyboard, a table for everyone. */
export function MatrixTable({ matrix, cell, shortId, narrow, onFold, onNear }: Props) {
  const { lang, columns: choice } = useView().state
  const words = useWords(WORDS)
  const frame = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const focused = useRef<number | null>(null)
  const overflows = useOverflow(frame)
  const { partners, groups } = matrix
  const columns = useMemo(() => placedColumns(matrix, { lang, choice, narrow }), [matrix, lang, choice, narrow])
  const heads = headWidths(lang, narrow)
  const chosen = useMemo(() => chosenColumn(columns, cell), [columns, cell])
  const { slots, many, onDrawn, draw } = useSeenColumns(columns, chosen)
  const grid = useMemo(() => gridOf(matrix, columns), [matrix, columns])
  const keys = useGridKeys({ table, grid, draw, focused })
  const captioned = groups.reduce(
    (most, group) => (group.rows.length > most.rows.length ? group : most),
    groups[0] ?? { group: null, rows: [] },
  )
  // On a phone a partner's name is head enough for the one column that it has.
  const columnHeads = !narrow || partners.some(({ columns: [, second] }) => second !== undefined)
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
      <MarksKey />
      {many && (
        <Suspense fallback={<Pending />}>
          <ColumnWindow
            frame={frame}
            columns={columns}
            heads={heads.group + heads.sector}
            chosen={chosen}
            focused={focused}
            onDrawn={onDrawn}
          />
        </Suspense>
      )}
      <div
        className={`matrix-frame${overflows ? ' is-scrolling' : ''}${narrow ? ' is-narrow' : ''}`}
        style={{
          '--matrix-group': `${heads.group}px`,
          '--matrix-sector': `${heads.sector}px`,
          '--matrix-rest': `${columns.reduce((sum, { width }) => sum + width, 0)}px`,
        }}
        ref={frame}
      >
        <table
          className={narrow ? 'matrix-table is-narrow' : 'matrix-table'}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move over its cells.
          role="grid"
          aria-colcount={columns.length + (narrow ? 1 : 2)}
          ref={table}
          onPointerEnter={onNear}
          onKeyDown={keys.onKeyDown}
          onFocus={(event) => {
            onNear()
            keys.onFocus(event)
          }}
        >
          <caption className="sr-only">{words.caption[choice]}</caption>
          <colgroup>
            {!narrow && <col className="matrix-col-group" />}
            <col className="matrix-col-sector" />
            {slots.map((slot) =>
              slot.kind === 'room' ? (
                <col key={slot.key} style={{ width: slot.width }} />
              ) : (
                <col key={slot.placed.key} style={{ width: slot.placed.width }} />
              ),
            )}
          </colgroup>
          <thead className="matrix-thead">
            <tr>
              {narrow ? (
                <th className="matrix-corner" scope="col" rowSpan={columnHeads ? 2 : 1}>
                  {words.sector}
                </th>
              ) : (
                <td className="matrix-corner" colSpan={2} rowSpan={2}>
                  {key}
                </td>
              )}
              <PartnerHeads slots={slots} columns={columns} partners={partners} onFold={onFold} />
            </tr>
            {columnHeads && (
              <tr>
                {slots.map((slot) =>
                  slot.kind === 'room' ? (
                    <td key={slot.key} role="presentation" />
                  ) : (
                    <ColumnHead
                      key={slot.placed.key}
                      placed={slot.placed}
                      index={slot.placed.at + (narrow ? 2 : 3)}
                      cell={cell}
                      shortId={shortId}
                      partner={partners[slot.placed.under]}
                    />
                  ),
                )}
              </tr>
            )}
          </thead>
          {groups.map(({ group, rows }) => (
            <GroupRows
              key={group}
              group={group}
              rows={rows}
              captioned={group === captioned.group}
              slots={slots}
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

function chosenColumn(columns: ReturnType<typeof placedColumns>, cell: CellRef | null): number | null {
  if (cell === null) return null
  const found = columns.find(
    ({ column }) =>
      'cells' in column &&
      column.partner === cell.partner &&
      (column.kind === 'part' ? column.value : null) === cell.column,
  )
  return found?.at ?? null
}
