import type { Sector } from '../../corpus/codebook.ts'
import type { MatrixCell } from '../../models/matrix/Matrix.ts'
import { sectorName } from '../../models/sectorNames.ts'
import type { CellRef } from '../../models/viewState.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView } from '../../ui/View.tsx'
import { cellText } from './cellText.ts'
import { RemarkMark, remarksOf } from './Remarks.tsx'
import { Spread } from './Spread.tsx'
import { VoiceMark } from './VoiceMark.tsx'

interface Props {
  readonly cell: MatrixCell | null
  readonly sector: Sector
  readonly to: CellRef
  /** The column in words: the partner, the article's short id, a stage. */
  readonly columnName: string
  /** Why it is blank, where it is. */
  readonly blank: string
  /** Place in the grid, for the arrow keys. */
  readonly row: number
  readonly column: number
  readonly current: boolean
  readonly narrow: boolean
}

/** A cell: stage and number of statements, or a dot where nothing is said. Both open the evidence, the dot the reason of the blank. */
export function CellLink({ cell, sector, to, columnName, blank, row, column, current, narrow }: Props) {
  const { state, hrefOf } = useView()
  const { lang } = state
  const overall = to.column === null
  const said = cell === null ? blank : cellText(cell, to.partner, lang)
  return (
    <a
      className={overall ? 'matrix-cell matrix-cell-overall' : 'matrix-cell'}
      href={hrefOf({ cell: to })}
      aria-label={`${sectorName(sector, lang)}, ${columnName}: ${said}`}
      aria-current={current ? 'true' : undefined}
      title={cell === null ? undefined : said}
      data-row={row}
      data-column={column}
      data-filled={cell !== null}
    >
      {cell === null ? (
        <span className="matrix-dot" />
      ) : (
        <>
          <StageMark stage={cell.stage} size={narrow ? 17 : overall ? 15 : 14} />
          {overall && !narrow && <span className="matrix-stage">{STAGE_WORDS[lang][cell.stage]}</span>}
          {overall && !narrow && <CellMarks cell={cell} />}
          <span className="matrix-count">{cell.statements}</span>
          {overall && narrow && <CellMarks cell={cell} />}
          {!overall && remarksOf(cell).map((remark) => <RemarkMark key={remark} remark={remark} />)}
        </>
      )}
    </a>
  )
}

function CellMarks({ cell }: { readonly cell: MatrixCell }) {
  return (
    <span className="matrix-marks">
      {remarksOf(cell).map((remark) => (
        <RemarkMark key={remark} remark={remark} />
      ))}
      <VoiceMark voices={cell.voices} />
      <Spread spread={cell.spread} />
    </span>
  )
}
