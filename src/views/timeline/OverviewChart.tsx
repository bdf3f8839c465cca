/** The overview's bars. By itself, so that recharts is loaded with it and with nothing else. */
import { memo } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { OverviewBin } from '../../models/timeline/overviewBins.ts'

interface Props {
  readonly bins: readonly OverviewBin[]
  readonly width: number
  readonly height: number
}

/** Least height of a bar, px: one event stays seen beside a hundred. */
const LEAST_PX = 5

/** Drawn anew only when the bins or the size change, not while the brush moves. */
export const OverviewChart = memo(function OverviewChart({ bins, width, height }: Props) {
  return (
    <BarChart
      data={[...bins]}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      barGap={0}
      accessibilityLayer={false}
    >
      <defs>
        <pattern
          id="timeline-overview-hatch"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill="var(--paper)" />
          <path d="M0 0V4" stroke="var(--s1)" strokeWidth="2" />
        </pattern>
      </defs>
      <XAxis dataKey="bin" hide />
      <YAxis hide domain={[0, 'dataMax']} />
      <Bar
        dataKey="sure"
        stackId="events"
        fill="var(--bar)"
        stroke="none"
        minPointSize={(_, bin) => (bins[bin]?.sure ? LEAST_PX : 0)}
        isAnimationActive={false}
      />
      <Bar
        dataKey="within"
        stackId="events"
        fill="url(#timeline-overview-hatch)"
        stroke="var(--s1)"
        strokeWidth={0.5}
        minPointSize={(_, bin) => (bins[bin]?.within ? LEAST_PX : 0)}
        isAnimationActive={false}
      />
    </BarChart>
  )
})
