import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../../models/countryNames.ts'
import { sourceCount, sourceCountText } from '../../models/sources.ts'
import type { LabelSide, LaneRow } from '../../models/timeline/laneRows.ts'
import { TYPE_WORDS } from '../../ui/codeWords.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { eventName } from './eventName.ts'
import { WORDS } from './words.ts'

/** What the lane does not say of its events. */
export type RowSays = 'partner' | 'type' | 'both' | null

interface Props {
  readonly index: CorpusIndex
  readonly row: LaneRow
  readonly chosen: boolean
  readonly say: RowSays
  readonly narrow: boolean
}

const percent = (fraction: number) => `${fraction * 100}%`

/** Where the label stands: it begins where the mark ends, or ends where the mark begins, and wraps in what is left. */
function labelStyle(side: LabelSide, { from, to }: LaneRow): React.CSSProperties {
  if (side === 'after') return { marginLeft: percent(to) }
  return side === 'before' ? { marginRight: percent(1 - from) } : {}
}

function markClass({ mark, timed, openStart, openEnd }: LaneRow): string {
  return [
    'timeline-mark',
    `timeline-mark-${mark}`,
    timed.event.planned ? 'timeline-mark-planned' : '',
    openStart ? 'timeline-mark-open-start' : '',
    openEnd ? 'timeline-mark-open-end' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** One event: its mark, and its label beside it. */
export function LaneRowLink({ index, row, chosen, say, narrow }: Props) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const types = useWords(TYPE_WORDS)
  const { event } = row.timed
  const { date, note, label } = eventName(event, state.lang)
  const cut = row.openStart || row.openEnd
  const sources = sourceCount(
    index,
    event.evidence.map(({ article }) => article),
  )
  const meta = [
    event.planned ? words.planned : '',
    say === 'partner' || say === 'both' ? countryName(event.partner, state.lang) : '',
    say === 'type' || say === 'both' ? types[event.type] : '',
    row.mark === 'within' || event.basis === 'corpus' || event.basis === 'partial' ? words.dateFrom(event.basis) : '',
    sources.articles > 1 ? sourceCountText(sources, state.lang) : '',
  ].filter(Boolean)
  return (
    <a
      id={`timeline-event-${event.id}`}
      className={`timeline-row timeline-row-${narrow ? 'under' : row.side}`}
      href={hrefOf({ event: event.id })}
      aria-current={chosen ? 'true' : undefined}
    >
      <span
        className={markClass(row)}
        style={
          row.mark === 'day'
            ? { left: percent(row.from) }
            : { left: percent(row.from), width: percent(row.to - row.from) }
        }
      />
      <span className="timeline-label" style={narrow ? undefined : labelStyle(row.side, row)}>
        <span>
          {label}
          {cut ? <span className="timeline-label-date">, {date}</span> : <span className="sr-only">, {date}</span>}
          {note !== null && <span className="sr-only">, {note}</span>}
          {meta.length > 0 && <em>{meta.join(' · ')}</em>}
        </span>
      </span>
    </a>
  )
}
