import { useDeferredValue, useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { touches } from '../../models/timeline/dayWindow.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import { windowText } from '../../models/timeline/windowText.ts'
import { windowTicks } from '../../models/timeline/windowTicks.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { LaneAxis } from './LaneAxis.tsx'
import { Lanes } from './Lanes.tsx'
import { COLUMN_PX } from './measures.ts'
import { NothingInWindow } from './NothingInWindow.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  readonly dated: readonly TimedEvent[]
  readonly partners: readonly CountryCode[]
  readonly window: DayWindow
  readonly plotWidth: number
  readonly narrow: boolean
  readonly chosen: string | null
}

/** The zoomed window. */
export function WindowLanes({ index, dated, partners, window: asked, plotWidth, narrow, chosen }: Props) {
  // The brush goes ahead; the lanes follow when there is time.
  const window = useDeferredValue(asked)
  const { lang } = useView().state
  const words = useWords(WORDS)
  const ticks = useMemo(() => windowTicks(window, Math.floor(plotWidth / COLUMN_PX)), [window, plotWidth])
  return (
    <section className="timeline-window" aria-labelledby="timeline-window-title">
      <Heading rank={2} className="sr-only" id="timeline-window-title">
        {words.brush}: {windowText(window, lang)}
      </Heading>
      <LaneAxis ticks={ticks} window={window} width={plotWidth} />
      {dated.some((event) => touches(event, window)) ? (
        <Lanes
          index={index}
          events={dated}
          partners={partners}
          window={window}
          ticks={ticks}
          chosen={chosen}
          plotWidth={plotWidth}
          narrow={narrow}
        />
      ) : (
        <NothingInWindow dated={dated} window={window} />
      )}
    </section>
  )
}
