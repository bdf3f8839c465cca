import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import { sourceCount } from '../../models/sources.ts'
import { sortEvents } from '../../models/timeline/sortEvents.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import { EVENT_COLUMNS, type EventColumn, type ViewChange } from '../../models/viewState.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { EventTableRow } from './EventTableRow.tsx'
import { TABLE_ROWS } from './measures.ts'
import { TABLE_ID } from './parts.ts'
import { WORDS } from './words.ts'
import '../../ui/recordTable.css'
import './table.css'

interface Props {
  readonly index: CorpusIndex
  /** In date order. */
  readonly events: readonly TimedEvent[]
  /** Names of the chosen partners; empty: all. */
  readonly partners: string
  readonly chosen: string | null
  readonly shortId: ReadonlyMap<ArticleId, string>
  readonly choose: (timed: TimedEvent) => ViewChange
}

/** The same events as a table: the equivalent of the drawing, not an extra. It does not follow a drag. */
export const EventTable = memo(function EventTable({ index, events, partners, chosen, shortId, choose }: Props) {
  const { state } = useView()
  const { order, lang } = state
  const words = useWords(WORDS)
  const sorted = useMemo(
    () =>
      sortEvents(events, order, lang, ({ event }) => {
        const { sources } = sourceCount(
          index,
          event.evidence.map(({ article }) => article),
        )
        return sources
      }),
    [index, events, order, lang],
  )
  const [shown, setShown] = useState(TABLE_ROWS)
  const body = useRef<HTMLTableSectionElement>(null)
  const left = sorted.length - shown

  // What was pressed moves down or goes away: the reader goes on at the first new row.
  useEffect(() => {
    if (shown > TABLE_ROWS) body.current?.rows[shown - TABLE_ROWS]?.querySelector('a')?.focus()
  }, [shown])

  return (
    <section className="timeline-events" aria-labelledby={TABLE_ID}>
      <Heading rank={2} id={TABLE_ID} tabIndex={-1}>
        {words.tableTitle(events.length, partners, order === null || (order.by === 'date' && !order.descending))}
      </Heading>
      <table className="record-table timeline-table" aria-labelledby={TABLE_ID} aria-rowcount={sorted.length + 1}>
        <thead>
          <tr>
            {EVENT_COLUMNS.map((column) => (
              <SortHead key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {sorted.slice(0, shown).map((timed, at) => (
            <EventTableRow
              key={timed.event.id}
              index={index}
              timed={timed}
              row={at + 2}
              chosen={timed.event.id === chosen}
              shortId={shortId}
              choose={choose}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className="timeline-shown">
          {words.shownRows(shown, sorted.length)}{' '}
          <button type="button" className="timeline-more text-link" onClick={() => setShown(shown + TABLE_ROWS)}>
            {words.moreRows(left, TABLE_ROWS)}
          </button>
        </p>
      )}
    </section>
  )
})

const SORTED = { up: 'ascending', down: 'descending' } as const

/** A column's name, which sorts by it; pressed again, the other way round. */
function SortHead({ column }: { readonly column: EventColumn }) {
  const { state, go } = useView()
  const words = useWords(WORDS)
  // Without an order of its own the table stands by date.
  const { by, descending } = state.order ?? { by: 'date', descending: false }
  const sorted = by === column ? (descending ? 'down' : 'up') : null
  const next = { by: column, descending: sorted === 'up' }
  return (
    <th scope="col" aria-sort={sorted === null ? undefined : SORTED[sorted]}>
      <button
        type="button"
        className="timeline-sort"
        onClick={() => go({ order: next.by === 'date' && !next.descending ? null : next }, 'replace')}
      >
        {words.columns[column]}
        <svg width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
          {sorted !== 'down' && (
            <path className={sorted === null ? 'timeline-sort-none' : undefined} d="M4 0 7.5 4H.5Z" />
          )}
          {sorted !== 'up' && <path className={sorted === null ? 'timeline-sort-none' : undefined} d="M4 10 .5 6h7Z" />}
        </svg>
      </button>
    </th>
  )
}
