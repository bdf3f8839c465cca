import { memo, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId, CorpusEvent } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { bySource } from '../../models/sources.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import type { ViewChange } from '../../models/viewState.ts'
import { TYPE_WORDS } from '../../ui/codeWords.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { eventName } from './eventName.ts'
import { TABLE_LIMIT } from './measures.ts'
import { WORDS } from './words.ts'
import './table.css'

interface Props {
  readonly index: CorpusIndex
  readonly events: readonly TimedEvent[]
  /** Names of the chosen partners; empty: all. */
  readonly partners: string
  readonly chosen: string | null
  readonly shortId: ReadonlyMap<ArticleId, string>
  readonly choose: (timed: TimedEvent) => ViewChange
}

const TABLE_ID = 'timeline-table-title'

/** Brings the table into view, and the keys with it. */
export function showTable() {
  const title = document.getElementById(TABLE_ID)
  title?.focus({ preventScroll: true })
  title?.scrollIntoView()
}

/** The same events as a table: the equivalent of the drawing, not an extra. It does not follow a drag. */
export const EventTable = memo(function EventTable({ index, events, partners, chosen, shortId, choose }: Props) {
  const words = useWords(WORDS)
  const [whole, setWhole] = useState(false)
  const shown = whole ? events : events.slice(0, TABLE_LIMIT)
  const { date, type, event, where, partner, sources } = words.columns
  return (
    <section className="timeline-events" aria-labelledby={TABLE_ID}>
      <h2 id={TABLE_ID} tabIndex={-1}>
        {words.tableTitle(events.length, partners)}
      </h2>
      <table className="timeline-table">
        <thead>
          <tr>
            {[date, type, event, where, partner, sources].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((timed) => (
            <Row
              key={timed.event.id}
              index={index}
              timed={timed}
              chosen={timed.event.id === chosen}
              shortId={shortId}
              choose={choose}
            />
          ))}
        </tbody>
      </table>
      {shown.length < events.length && (
        <button type="button" className="timeline-show-all text-link" onClick={() => setWhole(true)}>
          {words.showAll(events.length)}
        </button>
      )}
    </section>
  )
})

interface RowProps {
  readonly index: CorpusIndex
  readonly timed: TimedEvent
  readonly chosen: boolean
  readonly shortId: ReadonlyMap<ArticleId, string>
  readonly choose: (timed: TimedEvent) => ViewChange
}

function Row({ index, timed, chosen, shortId, choose }: RowProps) {
  const { event } = timed
  const { state, hrefOf, go } = useView()
  const words = useWords(WORDS)
  const types = useWords(TYPE_WORDS)
  const { date, note, label } = eventName(event, state.lang)
  return (
    // The link is what keys reach; the row is only a wider target for the mouse.
    <tr className={chosen ? 'timeline-table-chosen' : undefined} onClick={() => go(choose(timed))}>
      <td className="timeline-table-date">
        {date}
        {note !== null && <span className="not-stated">, {note}</span>}
      </td>
      <td>{types[event.type]}</td>
      <td className="timeline-table-event">
        <a
          href={hrefOf(choose(timed))}
          aria-current={chosen ? 'true' : undefined}
          onClick={(click) => click.stopPropagation()}
        >
          {label}
        </a>
        {event.planned && <em className="not-stated"> {words.planned}</em>}
      </td>
      <td>{event.place}</td>
      <td>{countryName(event.partner, state.lang)}</td>
      <td className="timeline-table-sources">{sourceNames(index, event, shortId, words.oneText)}</td>
    </tr>
  )
}

/** In the order of their names, whichever article the program read first; those that carry one text stand together. */
function sourceNames(
  index: CorpusIndex,
  { evidence }: CorpusEvent,
  shortId: ReadonlyMap<ArticleId, string>,
  oneText: (ids: readonly string[]) => string,
): string {
  const articles = evidence.map(({ article }) => article)
  return bySource(index, articles)
    .map((ids) => ids.map((id) => shortId.get(id) ?? id).sort())
    .map((names) => (names.length === 1 ? names.join() : oneText(names)))
    .sort()
    .join(', ')
}
