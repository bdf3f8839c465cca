/**
 * The zoomed window as lanes. Every event that touches the window is in one: in a row of its own where a lane has few, else in
 * the cluster of its column, which a click opens.
 */
import { EVENT_TYPES, type EventType } from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import type { DayWindow, LaneChoice } from '../viewState.ts'
import { clustersOf, type LaneCluster } from './clusters.ts'
import { touches } from './dayWindow.ts'
import { type LaneRow, rowOf } from './laneRows.ts'
import type { TimedEvent } from './timedEvents.ts'
import type { WindowTick } from './windowTicks.ts'

/** What a lane stands for; `rest`: the partners with fewest events, together. */
export type LaneOf =
  | { readonly kind: 'type'; readonly type: EventType }
  | { readonly kind: 'partner'; readonly partner: CountryCode }
  | { readonly kind: 'rest'; readonly partners: readonly CountryCode[] }

export interface Lane {
  /** The same in every window. */
  readonly key: string
  readonly of: LaneOf
  /** All events of the lane in the window. */
  readonly events: readonly TimedEvent[]
  /** Events that stand by themselves, in date order. */
  readonly rows: readonly LaneRow[]
  /** Events that stand together; empty where all have rows. */
  readonly clusters: readonly LaneCluster[]
  /** Of the clusters that are open, the events that have no row yet. */
  readonly more: number
}

export interface LaneQuestion {
  readonly by: LaneChoice
  /** The partners, as the lanes are to stand; those of a window that has fewer are left out. */
  readonly partners: readonly CountryCode[]
  readonly ticks: readonly WindowTick[]
  /** Id of the event that has a row in any case. */
  readonly chosen: string | null
  /** Clusters opened in place, by lane and cluster, with the number of rows that they show. */
  readonly opened: ReadonlyMap<string, number>
}

/** Rows of all lanes together that a reader can take in. */
const ROWS = 96
const LEAST_ROWS = 3
const MOST_ROWS = 24
/** More partners than this share a lane. */
export const PARTNER_LANES = 24

/** Only lanes with events in the window: types in the order of the codebook, partners in that of the question. */
export function lanesOf(events: readonly TimedEvent[], window: DayWindow, question: LaneQuestion): readonly Lane[] {
  const seen = events.filter((event) => touches(event, window))
  const groups = (question.by === 'type' ? byType : byPartner)(seen, question.partners)
  const limit = limitOf(groups)
  return groups.map(({ of, found }) => laneOf(of, found, window, limit, question))
}

/** Whether in some window events may have to stand together. */
export function canCrowd(events: readonly TimedEvent[], by: LaneChoice, partners: readonly CountryCode[]): boolean {
  const groups = (by === 'type' ? byType : byPartner)(events, partners)
  return groups.some(({ found }) => found.length > limitOf(groups))
}

const limitOf = (groups: readonly Group[]) =>
  Math.min(MOST_ROWS, Math.max(LEAST_ROWS, Math.floor(ROWS / Math.max(1, groups.length))))

interface Group {
  readonly of: LaneOf
  readonly found: readonly TimedEvent[]
}

function byType(seen: readonly TimedEvent[]): readonly Group[] {
  const groups = grouped(seen, ({ event }) => event.type)
  return EVENT_TYPES.flatMap((type) => {
    const found = groups.get(type)
    return found === undefined ? [] : [{ of: { kind: 'type', type }, found }]
  })
}

function byPartner(seen: readonly TimedEvent[], partners: readonly CountryCode[]): readonly Group[] {
  const own = partners.length > PARTNER_LANES ? partners.slice(0, PARTNER_LANES - 1) : partners
  const named = new Set(own)
  const groups = grouped(seen, ({ event }) => (named.has(event.partner) ? event.partner : null))
  const lanes = own.flatMap((partner): Group[] => {
    const found = groups.get(partner)
    return found === undefined ? [] : [{ of: { kind: 'partner', partner }, found }]
  })
  const rest = groups.get(null)
  return rest === undefined
    ? lanes
    : [...lanes, { of: { kind: 'rest', partners: [...new Set(rest.map(({ event }) => event.partner))] }, found: rest }]
}

function grouped<K>(events: readonly TimedEvent[], keyOf: (timed: TimedEvent) => K): ReadonlyMap<K, TimedEvent[]> {
  const groups = new Map<K, TimedEvent[]>()
  for (const timed of events) {
    const key = keyOf(timed)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [timed])
    else group.push(timed)
  }
  return groups
}

const keyOf = (of: LaneOf) => (of.kind === 'type' ? of.type : of.kind === 'partner' ? of.partner : 'rest')

function laneOf(
  of: LaneOf,
  found: readonly TimedEvent[],
  window: DayWindow,
  limit: number,
  { ticks, chosen, opened }: LaneQuestion,
): Lane {
  const key = keyOf(of)
  const lane = { key, of, events: found }
  if (found.length <= limit) {
    return { ...lane, rows: found.map((event) => rowOf(event, window)), clusters: [], more: 0 }
  }
  const { clusters, alone: long } = clustersOf(key, found, window, ticks)
  const alone = new Set<TimedEvent>([...long, ...found.filter(({ event }) => event.id === chosen)])
  let more = 0
  for (const { id, events } of clusters) {
    const shown = opened.get(id) ?? 0
    for (const event of events.slice(0, shown)) alone.add(event)
    if (shown > 0) more += Math.max(0, events.length - shown)
  }
  const rows = found.filter((event) => alone.has(event)).map((event) => rowOf(event, window))
  return { ...lane, rows, clusters, more }
}

/** The partners of events, most events first. */
export function lanePartners(events: readonly TimedEvent[]): readonly CountryCode[] {
  const counts = new Map<CountryCode, number>()
  for (const { event } of events) counts.set(event.partner, (counts.get(event.partner) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([partner]) => partner)
}
