import { groupOf, type SectorGroup } from '../../corpus/codebook.ts'
import type { SectorRow } from '../../models/matrix/Matrix.ts'
import { groupCode, groupName, sectorName } from '../../models/sectorNames.ts'
import type { CellRef } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { CellOf, Missing } from './MatrixCells.tsx'
import type { Slot } from './slots.ts'
import { useNarrowed } from './useNarrowed.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly group: SectorGroup
  readonly rows: readonly SectorRow[]
  /** Columns without cells carry their caption in one group only. */
  readonly captioned: boolean
  readonly slots: readonly Slot[]
  readonly cell: CellRef | null
  readonly shortId: ReadonlyMap<string, string>
  readonly narrow: boolean
}

/** The rows of one sector group; where there is no room its name stands over them. */
export function GroupRows({ group, rows, captioned, slots, narrow, cell, shortId }: Props) {
  const { lang } = useView().state
  const name = (
    <>
      <b className="matrix-group-code">{groupCode(group, lang)}</b> {groupName(group, lang)}
    </>
  )
  const heads = narrow ? 1 : 2
  return (
    <tbody className={`matrix-group group-${group}`}>
      {narrow && (
        <tr>
          <th className="matrix-group-over" scope="rowgroup" colSpan={slots.length + 1}>
            <span>{name}</span>
          </th>
        </tr>
      )}
      {rows.map((row, nth) => (
        <tr key={row.sector} className={cell?.sector === row.sector ? 'matrix-row is-chosen' : 'matrix-row'}>
          {!narrow && nth === 0 && (
            <th className="matrix-group-name" scope="rowgroup" rowSpan={rows.length} aria-colindex={1}>
              <div>{name}</div>
            </th>
          )}
          <SectorHead row={row} at={heads} />
          {slots.map((slot) =>
            slot.kind === 'room' ? (
              <td key={slot.key} role="presentation" />
            ) : 'cells' in slot.placed.column ? (
              <CellOf
                key={slot.placed.key}
                row={row}
                placed={slot.placed}
                index={slot.placed.at + heads + 1}
                narrow={narrow}
                cell={cell}
                shortId={shortId}
              />
            ) : (
              nth === 0 && (
                <Missing
                  key={slot.placed.key}
                  placed={slot.placed}
                  index={slot.placed.at + heads + 1}
                  rows={rows.length}
                  captioned={captioned}
                />
              )
            ),
          )}
        </tr>
      ))}
    </tbody>
  )
}

function SectorHead({ row: { sector, silent }, at }: { readonly row: SectorRow; readonly at: number }) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  const why = words[useNarrowed() ? 'filteredOut' : 'silentEverywhere']
  return (
    <th className={silent ? 'matrix-sector is-silent' : 'matrix-sector'} scope="row" aria-colindex={at}>
      <span className={`matrix-sector-name group-${groupOf(sector)}`} title={silent ? why : undefined}>
        {sectorName(sector, lang)}
        {silent && <span className="sr-only">, {why}</span>}
      </span>
    </th>
  )
}
