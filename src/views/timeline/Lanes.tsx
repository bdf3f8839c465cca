import { useRef, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import type { LaneCluster } from '../../models/timeline/clusters.ts'
import { type LaneOf, lanesOf } from '../../models/timeline/lanes.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import type { WindowTick } from '../../models/timeline/windowTicks.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { TYPE_WORDS } from '../../ui/codeWords.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { LaneSection } from './LaneSection.tsx'
import { OPENED_ROWS } from './measures.ts'
import { useInk } from './useInk.ts'
import { WORDS } from './words.ts'
import './lanes.css'

interface Props {
  readonly index: CorpusIndex
  readonly events: readonly TimedEvent[]
  /** The partners of all events, those with most first. */
  readonly partners: readonly CountryCode[]
  readonly window: DayWindow
  readonly ticks: readonly WindowTick[]
  readonly chosen: string | null
  readonly plotWidth: number
  /** Labels stand under their marks. */
  readonly narrow: boolean
}

/** Lanes by type or by partner over the columns of the window. */
export function Lanes({ index, events, partners, window, ticks, chosen, plotWidth, narrow }: Props) {
  const { state } = useView()
  const { lang, lanes: by } = state
  const words = useWords(WORDS)
  const types = useWords(TYPE_WORDS)
  const ink = useInk()
  const [opened, setOpened] = useState<ReadonlyMap<string, number>>(new Map())
  const heads = useRef(new Map<string, HTMLElement>())
  const lanes = lanesOf(events, window, { by, partners, ticks, chosen, opened })
  const laneName = (of: LaneOf) => {
    if (of.kind === 'type') return types[of.type]
    return of.kind === 'partner' ? countryName(of.partner, lang) : words.restOfPartners(of.partners.length)
  }

  const [some] = lanes[0]?.events ?? []
  const manyPartners = lanes.some((lane) => lane.events.some(({ event }) => event.partner !== some?.event.partner))

  const toggle = ({ id }: LaneCluster) => {
    const next = new Map(opened)
    if (!next.delete(id)) next.set(id, OPENED_ROWS)
    setOpened(next)
  }
  const openMore = (clusters: readonly LaneCluster[]) =>
    setOpened(new Map([...opened, ...clusters.map(({ id }) => [id, (opened.get(id) ?? 0) + OPENED_ROWS] as const)]))

  return (
    <div className={narrow ? 'timeline-lanes timeline-lanes-narrow' : 'timeline-lanes'}>
      <div className="timeline-columns" aria-hidden="true">
        {ticks.map(({ day, from, to }) => (
          <i key={day} style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }} />
        ))}
      </div>
      {lanes.map((lane) => (
        <LaneSection
          key={lane.key}
          index={index}
          lane={lane}
          name={laneName(lane.of)}
          window={window}
          plotWidth={plotWidth}
          ink={ink}
          chosen={chosen}
          say={by === 'type' ? (manyPartners ? 'partner' : null) : lane.of.kind === 'rest' ? 'both' : 'type'}
          narrow={narrow}
          opened={opened}
          onToggle={toggle}
          onMore={() => openMore(lane.clusters.filter(({ id }) => opened.has(id)))}
          headRef={(head) => {
            if (head === null) heads.current.delete(lane.key)
            else heads.current.set(lane.key, head)
          }}
          onZoom={() => heads.current.get(lane.key)?.focus({ preventScroll: true })}
        />
      ))}
    </div>
  )
}
