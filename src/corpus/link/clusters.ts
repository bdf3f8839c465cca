/** The events found so far, by partner, type and month, so that a report is held against few of them. */
import { hasYear } from '../edtf.ts'
import type { Edtf, EventReport } from '../types.ts'
import { type Likeness, likeness } from './sameEvent.ts'
import { type Cluster, isOneOf, monthsOf, namesDays, overlap, type Told, width } from './Told.ts'

/** How many events of one partner, type and month a report is held against; the newest count. */
const RIVALS = 48

const NONE: readonly Cluster[] = []

export class Clusters {
  readonly all: Cluster[] = []
  private readonly buckets = new Map<string, Cluster[]>()

  add(told: Told): Cluster {
    const cluster: Cluster = { told: [told], date: told.report.date }
    this.all.push(cluster)
    this.index(cluster)
    return cluster
  }

  /** Puts a report with its event; where it names the days better, the event takes its date. */
  join(cluster: Cluster, told: Told): void {
    cluster.told.push(told)
    const { date } = told.report
    if (date === null || (cluster.date !== null && !isBetter(date, cluster.date))) return
    cluster.date = date
    this.index(cluster)
  }

  /** The events of the same partner and type whose dates can be the report's, each with how alike they are. */
  rivals({ report }: Told): { readonly cluster: Cluster; readonly like: Likeness }[] {
    const { date } = report
    if (date === null) return []
    const rivals: { readonly cluster: Cluster; readonly like: Likeness }[] = []
    for (const cluster of this.near(report, date)) {
      if (cluster.date === null || !overlap(cluster.date, date)) continue
      const like = likenessTo(cluster, report)
      if (like !== 'other') rivals.push({ cluster, like })
    }
    return rivals
  }

  /** The newest of each month that the date touches. */
  private near(report: EventReport, date: Edtf): readonly Cluster[] {
    const near: Cluster[] = []
    const months = monthsOf(date)
    for (const month of months) {
      const bucket = this.buckets.get(keyOf(report, month)) ?? NONE
      for (let at = Math.max(0, bucket.length - RIVALS); at < bucket.length; at++) {
        const cluster = bucket[at]
        if (cluster !== undefined && (months.length === 1 || !near.includes(cluster))) near.push(cluster)
      }
    }
    return near
  }

  /** Every event of a partner and type, for reports without any date. */
  ofKind(report: EventReport): Cluster[] {
    return (this.buckets.get(keyOf(report, 'any')) ?? []).slice(-RIVALS)
  }

  private index(cluster: Cluster): void {
    const report = cluster.told[0]?.report
    if (report === undefined || cluster.date === null) return
    for (const month of [...monthsOf(cluster.date), 'any']) {
      const key = keyOf(report, month)
      const bucket = this.buckets.get(key)
      if (bucket === undefined) this.buckets.set(key, [cluster])
      else if (!bucket.includes(cluster, -RIVALS)) bucket.push(cluster)
    }
  }
}

const keyOf = ({ partner, type }: EventReport, month: string) => `${partner}|${type}|${month}`

/** How many of an event's reports a new one is held against. */
const VOICES = 6

export function likenessTo(cluster: Cluster, report: EventReport): Likeness {
  let best: Likeness = 'unknown'
  const voices = Math.min(VOICES, cluster.told.length)
  for (let at = 0; at < voices; at++) {
    const other = cluster.told[at]?.report
    if (other === undefined) continue
    const like = likeness(other, report)
    if (like === 'other') return 'other'
    if (like === 'same') best = 'same'
  }
  return best
}

/** A date is better that has a year, then one that names its days, then, for a visit told by day and by period, the period. */
function isBetter(date: Cluster['date'], than: Cluster['date']): boolean {
  if (date === null || than === null) return than === null
  if (hasYear(date) !== hasYear(than)) return hasYear(date)
  if (isOneOf(date) !== isOneOf(than)) return isOneOf(than)
  if (namesDays(date) !== namesDays(than)) return namesDays(date)
  return namesDays(date) ? width(date) > width(than) : width(date) < width(than)
}
