import { lazy, Suspense, useCallback, useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../../models/countryNames.ts'
import { chosenEvent } from '../../models/eventEvidence.ts'
import { shortIds } from '../../models/shortId.ts'
import { choosing } from '../../models/timeline/choosing.ts'
import { findingOf } from '../../models/timeline/finding.ts'
import { canCrowd, lanePartners } from '../../models/timeline/lanes.ts'
import { overviewScale } from '../../models/timeline/overviewScale.ts'
import { type TimedEvent, timedEvents } from '../../models/timeline/timedEvents.ts'
import { Heading } from '../../ui/Heading.tsx'
import { NothingMatches } from '../../ui/NothingMatches.tsx'
import { useSelection } from '../../ui/Selection.tsx'
import { useView } from '../../ui/View.tsx'
import { Pending } from '../../ui/Wait.tsx'
import { EventPanel } from './EventPanel.tsx'
import { EventTable } from './EventTable.tsx'
import { findingText } from './findingWords.ts'
import { LaneSwitch } from './LaneSwitch.tsx'
import { MarkLegend } from './MarkLegend.tsx'
import { LANE_HEAD_PX, NARROW_PX } from './measures.ts'
import { Overview } from './Overview.tsx'
import { useChosenInSight } from './useChosenInSight.ts'
import { useDayWindow } from './useDayWindow.ts'
import { useWidth } from './useWidth.ts'
import { WindowLanes } from './WindowLanes.tsx'
import { YearlessLanes } from './YearlessLanes.tsx'
import { ZoomBar } from './ZoomBar.tsx'
import './timeline.css'

const LastContact = lazy(async () => ({ default: (await import('./LastContact.tsx')).LastContact }))

/** When they met: all years, the days chosen of them, and the same events as a table. */
export function TimelineView({ index }: { readonly index: CorpusIndex }) {
  const { state } = useView()
  const selection = useSelection()
  const { lang, event, lanes } = state
  const events = useMemo(() => timedEvents(selection.events), [selection])
  const { dated, yearless } = events
  const scale = useMemo(() => overviewScale(dated), [dated])
  const finding = useMemo(() => findingOf(events), [events])
  const shortId = useMemo(() => shortIds(index.articles.map(({ id }) => id)), [index])
  const listed = useMemo(() => [...dated, ...yearless], [dated, yearless])
  const inOrder = useMemo(() => lanePartners(listed), [listed])
  const chosen = useMemo(() => chosenEvent(index, event), [index, event])
  const timed = useMemo(() => listed.find((one) => one.event.id === event) ?? null, [listed, event])
  const datedChoice = timed === null || timed.event.firstDay === null ? null : timed
  const planned = useMemo(() => listed.some((one) => one.event.planned), [listed])
  const crowded = useMemo(() => canCrowd(dated, lanes, inOrder), [dated, lanes, inOrder])
  const { days, draft, settled } = useDayWindow(dated)
  const choose = useCallback((timed: TimedEvent) => choosing(timed, settled), [settled])
  useChosenInSight(event)
  const [body, width] = useWidth()

  const partners = state.partners.map((code) => countryName(code, lang)).join(', ')
  const { title, lede } = findingText(finding, partners, lang)
  const narrow = width < NARROW_PX
  const plotLeft = narrow ? 0 : LANE_HEAD_PX
  const plot = { index, plotWidth: width - plotLeft, narrow, chosen: event }
  return (
    <div className={chosen.kind === 'none' ? 'frame' : 'frame with-panel'}>
      <div className="frame-main">
        <div className="timeline-head">
          <Heading rank={1} className="view-title">
            {title}
          </Heading>
          <p className="view-lede">{lede}</p>
          {listed.length === 0 && selection.active && <NothingMatches index={index} counted="events" />}
          {days !== null && settled !== null && (
            <ZoomBar {...days} settled={settled} dated={dated} chosen={datedChoice} />
          )}
        </div>
        <div ref={body}>
          {listed.length > 0 && (
            <div className="timeline-keys">
              <MarkLegend
                planned={planned}
                crowded={crowded}
                gaps={scale.segments.some(({ kind }) => kind === 'gap')}
              />
              {inOrder.length > 1 && <LaneSwitch />}
            </div>
          )}
          {days !== null && (
            <>
              <Overview
                scale={scale}
                dated={dated}
                {...days}
                width={width}
                plotLeft={plotLeft}
                onDraft={draft}
                choose={choose}
              />
              <WindowLanes dated={dated} partners={inOrder} window={days.window} {...plot} />
            </>
          )}
          <YearlessLanes yearless={yearless} zoomed={days?.window ?? null} shortId={shortId} {...plot} />
          {listed.length > 0 && (
            <Suspense fallback={<Pending />}>
              <LastContact index={index} events={selection.events} shortId={shortId} choose={choose} />
            </Suspense>
          )}
          {listed.length > 0 && (
            <EventTable
              index={index}
              events={listed}
              partners={partners}
              chosen={event}
              shortId={shortId}
              choose={choose}
            />
          )}
        </div>
      </div>
      <EventPanel chosen={chosen} selected={timed !== null} shortId={shortId} />
    </div>
  )
}
