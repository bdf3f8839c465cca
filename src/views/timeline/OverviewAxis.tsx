import { memo, useMemo } from 'react'
import type { UiLang } from '../../corpus/codebook.ts'
import { partsOfDay } from '../../corpus/edtf.ts'
import { monthText } from '../../models/dateText.ts'
import { yearOf } from '../../models/timeline/calendar.ts'
import type { OverviewScale, Segment } from '../../models/timeline/overviewScale.ts'
import { overviewTicks } from '../../models/timeline/overviewTicks.ts'
import { useView } from '../../ui/View.tsx'
import { useTextWidth } from './useTextWidth.ts'
import { WORDS } from './words.ts'

const HEIGHT = 22
const TEXT_PX = 12
const TEXT_Y = 17

function tickText(kind: Segment['kind'], { first, last }: Segment, lang: UiLang): string {
  if (kind === 'year') return String(yearOf(first))
  return kind === 'month'
    ? monthText(partsOfDay(first).month, lang)
    : WORDS[lang].gapYears(yearOf(last) - yearOf(first) + 1)
}

interface Props {
  readonly scale: OverviewScale
  /** CSS px. */
  readonly width: number
}

/** The line under the bars: unbroken where time runs, struck through where years without events are left out. */
export const OverviewAxis = memo(function OverviewAxis({ scale, width }: Props) {
  const { lang } = useView().state
  const textWidth = useTextWidth(TEXT_PX)
  const ticks = useMemo(
    () => overviewTicks(scale, width, (kind, segment) => textWidth(tickText(kind, segment, lang), 400)),
    [scale, width, lang, textWidth],
  )
  return (
    <svg className="timeline-overview-axis" width={width} height={HEIGHT} aria-hidden="true">
      {scale.segments.map(({ kind, first, from, to }) => (
        <path
          key={first}
          className={kind === 'gap' ? 'timeline-axis-gap' : 'timeline-axis-line'}
          d={`M${from * width} .5H${to * width}`}
        />
      ))}
      {ticks.map(({ kind, segment, x, start }) => (
        <g key={segment.first} className={`timeline-axis-${kind}-tick`}>
          {kind !== 'gap' && <path d={`M${Math.max(0.5, x)} 0v${kind === 'year' ? 7 : 4}`} />}
          <text x={start} y={TEXT_Y}>
            {tickText(kind, segment, lang)}
          </text>
        </g>
      ))}
    </svg>
  )
})
