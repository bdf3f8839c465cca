import { type KeyboardEvent, useState } from 'react'
import type { LaneCluster } from '../../models/timeline/clusters.ts'
import { windowText } from '../../models/timeline/windowText.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { eventName } from './eventName.ts'
import { WORDS } from './words.ts'

interface Props {
  /** Of the lane, in words. */
  readonly lane: string
  readonly clusters: readonly LaneCluster[]
  readonly opened: ReadonlyMap<string, number>
  readonly onToggle: (cluster: LaneCluster) => void
  /** Called when the window goes to a cluster's days, which takes the cluster away. */
  readonly onZoom: () => void
}

const NUMBERS = { vi: new Intl.NumberFormat('vi'), en: new Intl.NumberFormat('en-GB') }
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }

/** How many events stand together in each column. One stop for the tab key a lane; arrows go from one to the next. */
export function Clusters({ lane, clusters, opened, onToggle, onZoom }: Props) {
  const { state, hrefOf, go } = useView()
  const words = useWords(WORDS)
  const [reached, setReached] = useState(0)
  const stop = Math.min(reached, clusters.length - 1)

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const step = STEPS[event.key]
    if (step === undefined) return
    const next = Math.min(clusters.length - 1, Math.max(0, stop + step))
    setReached(next)
    event.currentTarget.querySelectorAll<HTMLElement>('.timeline-cluster')[next]?.focus()
    event.preventDefault()
  }

  return (
    // The keys are those of what has the focus inside.
    <ul
      className={
        clusters.some(({ across }) => across) ? 'timeline-clusters timeline-clusters-across' : 'timeline-clusters'
      }
      onKeyDown={onKeyDown}
      aria-label={words.clusters(lane)}
    >
      {clusters.map((cluster, at) => {
        const { id, events, zoom, across, from, to } = cluster
        const [only] = events
        const shared = {
          className: across ? 'timeline-cluster timeline-cluster-across' : 'timeline-cluster',
          tabIndex: at === stop ? 0 : -1,
          onFocus: () => setReached(at),
        }
        const name = clusterName(cluster, lane)
        return (
          <li key={id} style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}>
            {events.length === 1 && only !== undefined ? (
              <a {...shared} href={hrefOf({ event: only.event.id })} title={name} aria-label={name}>
                1
              </a>
            ) : zoom !== null ? (
              <button
                {...shared}
                type="button"
                title={name}
                aria-label={name}
                onClick={() => {
                  onZoom()
                  go({ days: zoom })
                }}
              >
                {counted(events.length)}
              </button>
            ) : (
              <button
                {...shared}
                type="button"
                title={name}
                aria-label={name}
                aria-expanded={opened.has(id)}
                onClick={() => onToggle(cluster)}
              >
                {across ? words.across(events.length) : counted(events.length)}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )

  function counted(count: number): string {
    return NUMBERS[state.lang].format(count)
  }

  function clusterName({ events, zoom, across, id }: LaneCluster, of: string): string {
    const [only] = events
    if (events.length === 1 && only !== undefined) {
      const { date, label } = eventName(only.event, state.lang)
      return `${label}, ${date}`
    }
    if (across) return `${of}: ${words.across(events.length)}`
    const planned = events.filter(({ event }) => event.planned).length
    const days = zoom ?? spanOf(events)
    return words.cluster(
      of,
      events.length,
      windowText(days, state.lang),
      planned,
      zoom === null ? !opened.has(id) : null,
    )
  }
}

function spanOf(events: LaneCluster['events']): DayWindow {
  return {
    first: events.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
    last: events.reduce((most, { last }) => Math.max(most, last), Number.NEGATIVE_INFINITY),
  }
}
