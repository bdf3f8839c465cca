/** The events that most articles tell of, in the order of time, and the line that all of them are drawn on to scale. */
import { partsOfDay } from '../../corpus/edtf.ts'
import { fractionOf, overviewScale } from '../timeline/overviewScale.ts'
import { type TimedEvent, timedEvents } from '../timeline/timedEvents.ts'
import type { BriefingSection, BriefingStrip } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'
import { eventLine } from './eventLine.ts'

const MOST = 12
/** The least share of the line that lies between two years named under it. */
const BETWEEN_TICKS = 0.055

export function timelineSection(desk: Desk): BriefingSection {
  const { words, selection } = desk
  const { dated, yearless } = timedEvents(selection.events)
  const shown = new Set(worthNaming(dated))
  const lines = dated
    .filter((timed) => shown.has(timed))
    .flatMap(({ event }) => eventLine(desk, event, event.planned ? words.planned : null) ?? [])
  const left = dated.length - shown.size
  return {
    name: 'timeline',
    heading: words.headings.timeline,
    lede: null,
    groups: [{ id: 'timeline', heading: null, lines, remark: left > 0 ? words.more(left) : null }],
    remarks: [
      ...(dated.length === 0 ? [words.noEvents] : []),
      ...(yearless.length === 0 ? [] : [words.gaps.yearless(yearless.length)]),
    ],
  }
}

/** What most articles tell of; of equals what stands alone in its year, then the newest. */
function worthNaming(dated: readonly TimedEvent[]): readonly TimedEvent[] {
  const year = ({ first }: TimedEvent) => partsOfDay(first).year
  const inYear = new Map<number, number>()
  for (const timed of dated) inYear.set(year(timed), (inYear.get(year(timed)) ?? 0) + 1)
  const crowd = (timed: TimedEvent) => inYear.get(year(timed)) ?? 0
  return dated
    .toSorted((a, b) => b.event.evidence.length - a.event.evidence.length || crowd(a) - crowd(b) || b.first - a.first)
    .slice(0, MOST)
}

/** Null where no event has a year. */
export function stripOf({ selection }: Desk): BriefingStrip | null {
  const { dated } = timedEvents(selection.events)
  if (dated.length === 0) return null
  const scale = overviewScale(dated)
  const marks = dated.map(({ event, mark, first, last }) => ({
    id: event.id,
    mark,
    from: fractionOf(scale, first),
    to: fractionOf(scale, last + 1),
  }))
  return { marks, ticks: ticksOf(scale), gaps: scale.segments.filter(({ kind }) => kind === 'gap') }
}

/** The beginnings of years, as far as they do not crowd each other; of two that do the earlier stays. */
function ticksOf({ segments }: ReturnType<typeof overviewScale>): BriefingStrip['ticks'] {
  const ticks: { readonly at: number; readonly year: number }[] = []
  for (const { kind, first, from } of segments) {
    const { year, month, day } = partsOfDay(first)
    const before = ticks.at(-1)
    if (kind === 'gap' || month !== 1 || day !== 1) continue
    if (before === undefined || from - before.at >= BETWEEN_TICKS) ticks.push({ at: from, year })
  }
  return ticks
}
