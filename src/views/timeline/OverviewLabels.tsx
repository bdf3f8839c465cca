import { memo } from 'react'
import type { OverviewLabel } from '../../models/timeline/overviewLabels.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import type { ViewChange } from '../../models/viewState.ts'
import { useView } from '../../ui/View.tsx'
import { eventName } from './eventName.ts'

interface Props {
  readonly labels: readonly OverviewLabel[]
  readonly width: number
  readonly choose: (timed: TimedEvent) => ViewChange
}

/** As high as the least target. */
const ROW_PX = 24
/** How far a leader runs on into the bars below. */
const INTO_CHART_PX = 42

/** The events that the overview names, each with a leader down to its time. */
export const OverviewLabels = memo(function OverviewLabels({ labels, width, choose }: Props) {
  const { state, hrefOf } = useView()
  const height = (Math.max(-1, ...labels.map(({ row }) => row)) + 1) * ROW_PX
  return (
    <div className="timeline-overview-labels" style={{ height }}>
      <svg width={width} height={height} aria-hidden="true">
        {labels.map(({ timed, x, row }) => (
          <path
            key={timed.event.id}
            className="timeline-leader"
            d={`M${x} ${row * ROW_PX + 5}V${height + INTO_CHART_PX}`}
          />
        ))}
      </svg>
      {labels.map(({ timed, row, start }) => {
        const { date, label } = eventName(timed.event, state.lang)
        return (
          <a key={timed.event.id} href={hrefOf(choose(timed))} style={{ left: start, top: row * ROW_PX }}>
            <b>{date}</b> {label}
          </a>
        )
      })}
    </div>
  )
})
