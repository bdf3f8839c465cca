import { useMemo, useState } from 'react'
import type { FigureRow } from '../../models/figures/FigureRow.ts'
import { sortFigures } from '../../models/figures/sortFigures.ts'
import type { FigureColumn, FigureOrder } from '../../models/viewState.ts'
import { Heading } from '../../ui/Heading.tsx'
import { MoreButton } from '../../ui/MoreButton.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { FigureLine } from './FigureLine.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly rows: readonly FigureRow[]
  readonly shortId: ReadonlyMap<string, string>
}

/** At a time: each asks for the text of its article. */
const STEP = 50

const BY_PARTNER: FigureOrder = { by: 'partner', descending: false }

const COLUMNS = ['partner', 'of', 'value', 'quote', 'article', 'date'] as const

/** All figures, sorted by the column that a reader presses; pressed again, the other way round. */
export function FigureTable({ rows, shortId }: Props) {
  const { state, go } = useView()
  const { lang } = state
  const words = useWords(WORDS)
  const order = state.figureOrder ?? BY_PARTNER
  const [shown, setShown] = useState(STEP)
  const sorted = useMemo(() => sortFigures(rows, order, lang), [rows, order, lang])
  const press = (by: FigureColumn) =>
    go(
      { figureOrder: { by, descending: order.by === by ? !order.descending : by === 'value' || by === 'date' } },
      'replace',
    )
  const title = words.tableTitle(rows.length)
  return (
    <section className="figures-all" aria-labelledby="figures-all-title">
      <Heading rank={2} id="figures-all-title">
        {title}
      </Heading>
      <p className="figures-note">{words.sortHelp}</p>
      <table className="record-table figures-table" aria-labelledby="figures-all-title">
        <thead>
          <tr>
            {COLUMNS.map((column) =>
              column === 'quote' ? (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ) : (
                <SortHead key={column} column={column} order={order} press={press} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <FigureLine key={row.id} row={row} shortId={shortId.get(row.article.id) ?? row.article.id} />
          ))}
        </tbody>
      </table>
      <MoreButton total={rows.length} shown={shown} step={STEP} show={setShown} label={title} />
    </section>
  )
}

interface HeadProps {
  readonly column: FigureColumn
  readonly order: FigureOrder
  readonly press: (by: FigureColumn) => void
}

function SortHead({ column, order, press }: HeadProps) {
  const words = useWords(WORDS)
  const sorted = order.by !== column ? 'none' : order.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" className="figures-sort" onClick={() => press(column)}>
        {words.columns[column]}
        <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
          {sorted !== 'descending' && <path d="M4 1l3 4H1z" fill="currentColor" />}
          {sorted !== 'ascending' && <path d="M4 11l3-4H1z" fill="currentColor" />}
        </svg>
      </button>
    </th>
  )
}
