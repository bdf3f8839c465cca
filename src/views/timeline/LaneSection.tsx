import type { RefCallback } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { LaneCluster } from '../../models/timeline/clusters.ts'
import type { Lane } from '../../models/timeline/lanes.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { Heading } from '../../ui/Heading.tsx'
import { LeftOut } from '../../ui/LeftOut.tsx'
import { useWords } from '../../ui/View.tsx'
import { Clusters } from './Clusters.tsx'
import { LaneRowLink, type RowSays } from './LaneRowLink.tsx'
import { StripCanvas } from './StripCanvas.tsx'
import type { Ink } from './useInk.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  readonly lane: Lane
  readonly name: string
  readonly window: DayWindow
  readonly plotWidth: number
  readonly ink: Ink
  readonly chosen: string | null
  readonly say: RowSays
  readonly narrow: boolean
  readonly opened: ReadonlyMap<string, number>
  readonly onToggle: (cluster: LaneCluster) => void
  readonly onMore: () => void
  readonly headRef: RefCallback<HTMLElement>
  readonly onZoom: () => void
}

/** A lane: its crowd as a strip with the counts of its columns, then the events that stand by themselves. */
export function LaneSection({ lane, name, headRef, onZoom, onToggle, onMore, opened, ...rest }: Props) {
  const words = useWords(WORDS)
  const { index, window, plotWidth, ink, chosen, say, narrow } = rest
  return (
    <div className="timeline-lane">
      <Heading rank={3} tabIndex={-1} ref={headRef}>
        {name}{' '}
        {lane.clusters.length > 0 && (
          <span className="timeline-lane-count">{words.eventCount(lane.events.length)}</span>
        )}
      </Heading>
      <div className="timeline-lane-body">
        {lane.clusters.length > 0 && (
          <>
            <StripCanvas events={lane.events} window={window} width={plotWidth} ink={ink} />
            <Clusters lane={name} clusters={lane.clusters} opened={opened} onToggle={onToggle} onZoom={onZoom} />
          </>
        )}
        {lane.rows.length > 0 && (
          <ul>
            {lane.rows.map((row) => (
              <li key={row.timed.event.id}>
                <LaneRowLink index={index} row={row} chosen={row.timed.event.id === chosen} say={say} narrow={narrow} />
              </li>
            ))}
          </ul>
        )}
        {lane.more > 0 && (
          <button type="button" className="timeline-more text-link" onClick={onMore}>
            {words.moreRows(lane.more)}
          </button>
        )}
        <LeftOut count={lane.more} />
      </div>
    </div>
  )
}
