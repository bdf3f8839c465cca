import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Lane } from '../../models/timeline/lanes.ts'
import type { WindowTick } from '../../models/timeline/windowTicks.ts'
import { TYPE_WORDS } from '../../ui/codeWords.ts'
import { useWords } from '../../ui/View.tsx'
import { LaneRowLink } from './LaneRowLink.tsx'
import { WORDS } from './words.ts'
import './lanes.css'

interface Props {
  readonly index: CorpusIndex
  readonly lanes: readonly Lane[]
  readonly ticks: readonly WindowTick[]
  readonly chosen: string | null
  /** Rows name their partner. */
  readonly withPartner: boolean
  /** Labels stand under their marks. */
  readonly narrow: boolean
}

/** Lanes by type, one row an event, over the columns of the window. */
export function Lanes({ index, lanes, ticks, chosen, withPartner, narrow }: Props) {
  const words = useWords(WORDS)
  const types = useWords(TYPE_WORDS)
  return (
    <div className={narrow ? 'timeline-lanes timeline-lanes-narrow' : 'timeline-lanes'}>
      <div className="timeline-columns" aria-hidden="true">
        {ticks.map(({ day, from, to }) => (
          <i key={day} style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }} />
        ))}
      </div>
      {lanes.map(({ type, rows, hidden }) => (
        <div className="timeline-lane" key={type}>
          <h3>{types[type]}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.timed.event.id}>
                <LaneRowLink
                  index={index}
                  row={row}
                  chosen={row.timed.event.id === chosen}
                  withPartner={withPartner}
                  narrow={narrow}
                />
              </li>
            ))}
            {hidden > 0 && <li className="timeline-hidden">{words.hidden(hidden)}</li>}
          </ul>
        </div>
      ))}
    </div>
  )
}
