import { LANE_CHOICES } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** What the lanes stand for. */
export function LaneSwitch() {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  return (
    <nav className="timeline-lane-switch" aria-label={words.lanesBy}>
      <span aria-hidden="true">{words.lanesBy}</span>
      {LANE_CHOICES.map((lanes) => (
        <a key={lanes} href={hrefOf({ lanes })} aria-current={state.lanes === lanes ? 'true' : undefined}>
          {words.laneChoices[lanes]}
        </a>
      ))}
    </nav>
  )
}
