/** All years on a broken scale: how many events, those that stand out by name, and the brush over the days shown below. */
import { lazy, Suspense, useMemo } from 'react'
import { overviewBins } from '../../models/timeline/overviewBins.ts'
import { overviewLabels } from '../../models/timeline/overviewLabels.ts'
import type { OverviewScale } from '../../models/timeline/overviewScale.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import type { DayWindow, ViewChange } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { Pending } from '../../ui/Wait.tsx'
import { Brush } from './Brush.tsx'
import { brushEdges } from './brushEdges.ts'
import { eventName } from './eventName.ts'
import { Lens } from './Lens.tsx'
import { OverviewAxis } from './OverviewAxis.tsx'
import { OverviewLabels } from './OverviewLabels.tsx'
import { useTextWidth } from './useTextWidth.ts'
import { WORDS } from './words.ts'
import './overview.css'

const OverviewChart = lazy(async () => ({ default: (await import('./OverviewChart.tsx')).OverviewChart }))

const CHART_PX = 44
const BIN_PX = 6
const MOST_BINS = 140
const LABEL_ROWS = 4
const LABEL_PX = 13

interface Props {
  readonly scale: OverviewScale
  readonly dated: readonly TimedEvent[]
  readonly all: DayWindow
  readonly window: DayWindow
  /** CSS px. */
  readonly width: number
  /** Where the lanes below begin to draw, px from the left. */
  readonly plotLeft: number
  readonly onDraft: (window: DayWindow | null) => void
  readonly choose: (timed: TimedEvent) => ViewChange
}

export function Overview({ scale, dated, all, window, width, plotLeft, onDraft, choose }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const textWidth = useTextWidth(LABEL_PX)
  const bins = useMemo(
    () => overviewBins(scale, dated, Math.min(MOST_BINS, Math.max(1, Math.floor(width / BIN_PX)))),
    [scale, dated, width],
  )
  const labels = useMemo(
    () =>
      overviewLabels(scale, dated, {
        width,
        rows: LABEL_ROWS,
        widthOf: ({ event }) => {
          const { date, label } = eventName(event, lang)
          return textWidth(`${date} `, 600) + textWidth(label, 400)
        },
      }),
    [scale, dated, width, lang, textWidth],
  )
  const edges = brushEdges(scale, window, width)
  return (
    <section className="timeline-overview" aria-label={words.overview}>
      <OverviewLabels labels={labels} width={width} choose={choose} />
      <div className="timeline-overview-plot">
        <div className="timeline-overview-chart" aria-hidden="true">
          <Suspense fallback={<Pending />}>
            <OverviewChart bins={bins} width={width} height={CHART_PX} />
          </Suspense>
        </div>
        <OverviewAxis scale={scale} width={width} />
        <Brush scale={scale} dated={dated} all={all} window={window} width={width} edges={edges} onDraft={onDraft} />
      </div>
      <Lens edges={edges} left={plotLeft} right={width} />
    </section>
  )
}
