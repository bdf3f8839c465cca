import { MARKS } from '../../models/timeline/timedEvents.ts'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  /** Whether there is a planned event, a shortened gap to explain. */
  readonly planned: boolean
  readonly gaps: boolean
  /** Whether there are so many events that some stand together. */
  readonly crowded: boolean
}

/** What the marks mean; always seen. */
export function MarkLegend({ planned, gaps, crowded }: Props) {
  const words = useWords(WORDS)
  return (
    <ul className="timeline-legend" aria-label={words.legend}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className={`timeline-key timeline-key-${mark}`} aria-hidden="true" />
          {words.marks[mark]}
        </li>
      ))}
      {planned && (
        <li>
          <span className="timeline-key timeline-key-planned" aria-hidden="true" />
          {words.planned}
        </li>
      )}
      {crowded && (
        <li>
          <span className="timeline-key timeline-key-cluster" aria-hidden="true">
            12
          </span>
          {words.clusterKey}
        </li>
      )}
      {gaps && (
        <li>
          <span className="timeline-key timeline-key-gap" aria-hidden="true" />
          {words.gap}
        </li>
      )}
    </ul>
  )
}
