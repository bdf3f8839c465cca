import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { touches } from '../../models/timeline/dayWindow.ts'
import { lanesOf } from '../../models/timeline/lanes.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import { windowText } from '../../models/timeline/windowText.ts'
import { windowTicks } from '../../models/timeline/windowTicks.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { LaneAxis } from './LaneAxis.tsx'
import { Lanes } from './Lanes.tsx'
import { COLUMN_PX, LANE_LIMIT } from './measures.ts'
import { NothingInWindow } from './NothingInWindow.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  readonly dated: readonly TimedEvent[]
  readonly window: DayWindow
  readonly plotWidth: number
  readonly narrow: boolean
  readonly chosen: string | null
}

/** The zoomed window. */
export function WindowLanes({ index, dated, window, plotWidth, narrow, chosen }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const lanes = useMemo(() => lanesOf(dated, window, LANE_LIMIT), [dated, window])
  const ticks = useMemo(() => windowTicks(window, Math.floor(plotWidth / COLUMN_PX)), [window, plotWidth])
  const withPartner = useMemo(
    () => new Set(dated.filter((event) => touches(event, window)).map(({ event }) => event.partner)).size > 1,
    [dated, window],
  )
  return (
    <section className="timeline-window" aria-labelledby="timeline-window-title">
      <h2 className="sr-only" id="timeline-window-title">
        {words.brush}: {windowText(window, lang)}
      </h2>
      <LaneAxis ticks={ticks} window={window} width={plotWidth} />
      {lanes.length > 0 ? (
        <Lanes index={index} lanes={lanes} ticks={ticks} chosen={chosen} withPartner={withPartner} narrow={narrow} />
      ) : (
        <NothingInWindow dated={dated} window={window} />
      )}
    </section>
  )
}
