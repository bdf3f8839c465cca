import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId, CorpusEvent } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { bySource } from '../../models/sources.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import type { ViewChange } from '../../models/viewState.ts'
import { TYPE_WORDS } from '../../ui/codeWords.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { eventName } from './eventName.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  readonly timed: TimedEvent
  /** Of the whole table, from 1. */
  readonly row: number
  readonly chosen: boolean
  readonly shortId: ReadonlyMap<ArticleId, string>
  readonly choose: (timed: TimedEvent) => ViewChange
}

export function EventTableRow({ index, timed, row, chosen, shortId, choose }: Props) {
  const { event } = timed
  const { state, hrefOf, go } = useView()
  const words = useWords(WORDS)
  const types = useWords(TYPE_WORDS)
  const { date, note, label } = eventName(event, state.lang)
  return (
    // The link is what keys reach; the row is only a wider target for the mouse.
    <tr className={chosen ? 'timeline-table-chosen' : undefined} aria-rowindex={row} onClick={() => go(choose(timed))}>
      <td className="timeline-table-date">
        {date}
        {note !== null && <span className="not-stated">, {note}</span>}
      </td>
      <td className="timeline-table-basis">{words.knownFrom[event.basis]}</td>
      <td>{types[event.type]}</td>
      <td className="timeline-table-event">
        <a
          href={hrefOf(choose(timed))}
          aria-current={chosen ? 'true' : undefined}
          onClick={(click) => click.stopPropagation()}
        >
          {label}
        </a>
        {event.planned && <em className="not-stated"> {words.planned}</em>}
      </td>
      <td>{event.place}</td>
      <td>{countryName(event.partner, state.lang)}</td>
      <td className="timeline-table-sources">{sourceNames(index, event, shortId, words.oneText)}</td>
    </tr>
  )
}

/** In the order of their names, whichever article the program read first; those that carry one text stand together. */
function sourceNames(
  index: CorpusIndex,
  { evidence }: CorpusEvent,
  shortId: ReadonlyMap<ArticleId, string>,
  oneText: (ids: readonly string[]) => string,
): string {
  const articles = evidence.map(({ article }) => article)
  return bySource(index, articles)
    .map((ids) => ids.map((id) => shortId.get(id) ?? id).sort())
    .map((names) => (names.length === 1 ? names.join() : oneText(names)))
    .sort()
    .join(', ')
}
