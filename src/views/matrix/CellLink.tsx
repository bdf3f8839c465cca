import { type Sector, STAGES } from '../../corpus/codebook.ts'
import type { MatrixCell } from '../../models/matrix/Matrix.ts'
import { sectorName } from '../../models/sectorNames.ts'
import type { CellRef } from '../../models/viewState.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { Spread } from './Spread.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly cell: MatrixCell | null
  readonly sector: Sector
  readonly to: CellRef
  /** The column in words: the partner, or the article's short id. */
  readonly columnName: string
  /** Place in the grid, for the arrow keys. */
  readonly row: number
  readonly column: number
  readonly current: boolean
  readonly narrow: boolean
}

/** A cell: stage and number of statements, or a dot where nothing is said. Both open the evidence, the dot the reason of the blank. */
export function CellLink({ cell, sector, to, columnName, row, column, current, narrow }: Props) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const stages = STAGE_WORDS[state.lang]
  const overall = to.column === null
  const spread =
    cell === null || !overall
      ? ''
      : cell.spread
          .flatMap((n, i) => (n > 0 ? `${n} ${stages[STAGES[i] ?? 'mentioned'].toLowerCase()}` : []))
          .join(', ')
  const said =
    cell === null
      ? words[overall ? 'silentPartner' : 'silentArticle']
      : `${stages[cell.stage]}, ${words.statements(cell.statements)}`
  return (
    <a
      className={overall ? 'matrix-cell matrix-cell-overall' : 'matrix-cell'}
      href={hrefOf({ cell: to })}
      aria-label={`${sectorName(sector, state.lang)}, ${columnName}: ${said}${spread && cell?.statements !== 1 ? ` (${spread})` : ''}`}
      aria-current={current ? 'true' : undefined}
      title={spread || undefined}
      data-row={row}
      data-column={column}
      data-filled={cell !== null}
    >
      {cell === null ? (
        <span className="matrix-dot" />
      ) : (
        <>
          <StageMark stage={cell.stage} size={narrow ? 17 : overall ? 15 : 14} />
          {overall && !narrow && <span className="matrix-stage">{stages[cell.stage]}</span>}
          {overall && !narrow && <Spread spread={cell.spread} />}
          <span className="matrix-count">{cell.statements}</span>
          {overall && narrow && <Spread spread={cell.spread} />}
        </>
      )}
    </a>
  )
}
