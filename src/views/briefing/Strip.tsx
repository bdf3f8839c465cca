import type { BriefingStrip } from '../../models/briefing/Briefing.ts'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

const WIDTH = 1000
const AXIS_Y = 22
const DAY = 5

/** All events on one line of time, to scale: a diamond is a day, a bar lasts, a hatched box is some time within. Years without events are left out. */
export function Strip({ strip }: { readonly strip: BriefingStrip }) {
  const words = useWords(WORDS)
  return (
    <div className="briefing-strip">
      <svg viewBox={`0 0 ${WIDTH} 28`} role="img" aria-label={words.strip} preserveAspectRatio="none">
        <defs>
          <pattern id="briefing-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="4" height="4" fill="var(--paper)" />
            <path d="M0 0V4" stroke="var(--s1)" strokeWidth="1.6" />
          </pattern>
        </defs>
        <path className="briefing-axis" d={axisOf(strip)} />
        {strip.marks.map(({ id, mark, from, to }) => (
          <Mark key={id} mark={mark} from={from * WIDTH} to={to * WIDTH} />
        ))}
        {strip.ticks.map(({ at, year }) => (
          <path key={year} className="briefing-axis" d={`M${Math.max(0.5, at * WIDTH)} ${AXIS_Y}v5`} />
        ))}
      </svg>
      <div className="briefing-years" aria-hidden="true">
        {strip.ticks.map(({ at, year }) => (
          <span key={year} style={{ left: `min(${at * 100}%, 100% - 3em)` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}

/** Broken where years are left out. */
function axisOf({ gaps }: BriefingStrip): string {
  let at = 0
  const pieces = gaps.flatMap(({ from, to }) => {
    const piece = [
      `M${at * WIDTH} ${AXIS_Y}H${from * WIDTH}`,
      `M${from * WIDTH} ${AXIS_Y - 3}v6`,
      `M${to * WIDTH} ${AXIS_Y - 3}v6`,
    ]
    at = to
    return piece
  })
  return [...pieces, `M${at * WIDTH} ${AXIS_Y}H${WIDTH}`].join('')
}

function Mark({
  mark,
  from,
  to,
}: {
  readonly mark: BriefingStrip['marks'][number]['mark']
  readonly from: number
  readonly to: number
}) {
  const width = Math.max(3, to - from)
  if (mark === 'span') return <rect x={from} y="3" width={width} height="5" fill="var(--bar)" />
  if (mark === 'within')
    return (
      <rect x={from} y="11" width={width} height="8" fill="url(#briefing-hatch)" stroke="var(--s1)" strokeWidth="0.8" />
    )
  const x = (from + to) / 2
  return <path d={`M${x} ${15 - DAY}l${DAY} ${DAY}l${-DAY} ${DAY}l${-DAY} ${-DAY}Z`} fill="var(--ink)" />
}
