import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { sourceCount } from '../../models/sources.ts'
import { partnerShares } from '../../models/timeline/partnerShares.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import { windowTicks } from '../../models/timeline/windowTicks.ts'
import { yearlessWindow } from '../../models/timeline/yearlessWindow.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { LaneAxis } from './LaneAxis.tsx'
import { Lanes } from './Lanes.tsx'
import { COLUMN_PX } from './measures.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  readonly yearless: readonly TimedEvent[]
  readonly zoomed: DayWindow | null
  readonly plotWidth: number
  readonly narrow: boolean
  readonly chosen: string | null
  readonly shortId: ReadonlyMap<ArticleId, string>
}

/** The events whose year no article states, by month and day. */
export function YearlessLanes({ index, yearless, zoomed, plotWidth, narrow, chosen, shortId }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const window = useMemo(() => yearlessWindow(yearless, zoomed), [yearless, zoomed])
  const shares = useMemo(() => partnerShares(yearless), [yearless])
  if (window === null) return null
  const partners = shares.map(({ partner }) => partner)
  const ticks = windowTicks(window, Math.floor(plotWidth / COLUMN_PX))
  return (
    <section className="timeline-yearless" aria-labelledby="timeline-yearless-title">
      <div className="timeline-yearless-head">
        <Heading rank={2} id="timeline-yearless-title">
          {words.yearless}
        </Heading>
        <p>
          {shares.map(({ partner, events, articles }) => (
            <span key={partner}>
              {words.yearlessShare(
                countryName(partner, lang),
                events,
                articles.map((id) => shortId.get(id) ?? id),
                sourceCount(index, articles),
              )}{' '}
            </span>
          ))}
          {zoomed !== null && (window.sameScale ? words.sameScale : words.ownScale)}
        </p>
      </div>
      <LaneAxis ticks={ticks} window={window} width={plotWidth} yearless />
      <Lanes
        index={index}
        events={yearless}
        partners={partners}
        window={window}
        ticks={ticks}
        chosen={chosen}
        plotWidth={plotWidth}
        narrow={narrow}
      />
    </section>
  )
}
