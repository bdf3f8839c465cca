import type { ArticleId, CorpusEvent } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { dayText } from '../../models/dateText.ts'
import type { ArticleEvidence, ChosenEvent } from '../../models/eventEvidence.ts'
import { type SourceCount, sourceCountText } from '../../models/sources.ts'
import { BASIS_WORDS, TYPE_WORDS } from '../../ui/codeWords.ts'
import { Panel } from '../../ui/evidence/Panel.tsx'
import { QuoteCard } from '../../ui/evidence/QuoteCard.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { eventName } from './eventName.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly chosen: ChosenEvent
  readonly shortId: ReadonlyMap<ArticleId, string>
}

/** The chosen event with what each article says of it; an event that the corpus does not have is said to be missing. */
export function EventPanel({ chosen, shortId }: Props) {
  const { go } = useView()
  const words = useWords(WORDS)
  const close = () => go({ event: null })
  if (chosen.kind === 'none') return null
  if (chosen.kind === 'found') return <FoundEvent {...chosen} shortId={shortId} onClose={close} />
  return (
    <Panel subject={chosen.id} where={chosen.id} title={words.absentTitle} onClose={close}>
      <p className="timeline-absent">{words.absent}</p>
    </Panel>
  )
}

interface FoundProps {
  readonly event: CorpusEvent
  readonly articles: readonly ArticleEvidence[]
  readonly sources: SourceCount
  readonly shortId: ReadonlyMap<ArticleId, string>
  readonly onClose: () => void
}

function FoundEvent({ event, articles, sources, shortId, onClose }: FoundProps) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const types = useWords(TYPE_WORDS)
  const bases = useWords(BASIS_WORDS)
  const { date, note, label } = eventName(event, lang)
  const onOneDay = event.firstDay !== null && event.firstDay === event.lastDay
  return (
    <Panel
      subject={event.id}
      where={`${types[event.type]}, ${countryName(event.partner, lang)}`}
      title={label}
      summary={
        <>
          <span>
            {onOneDay && event.firstDay !== null ? dayText(event.firstDay, lang) : date}
            {note !== null && `, ${note}`}
          </span>
          {event.planned && <span>{words.planned}</span>}
          {event.place !== null && <span>{event.place}</span>}
          <span>{sourceCountText(sources, lang)}</span>
        </>
      }
      onClose={onClose}
    >
      {articles.flatMap(({ article, basis, quotes }) =>
        quotes.map((span) => (
          <QuoteCard
            key={`${article.id} ${span.start}`}
            article={article}
            shortId={shortId.get(article.id) ?? article.id}
            span={span}
            claim={`${label}, ${date}`}
            head={<span>{bases[basis]}</span>}
          />
        )),
      )}
    </Panel>
  )
}
