import type { ArticleId, CorpusEvent } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { dayText } from '../../models/dateText.ts'
import type { ChosenEvent } from '../../models/eventEvidence.ts'
import { eventQuote } from '../../models/eventQuote.ts'
import { sourceCountText } from '../../models/sources.ts'
import { BASIS_WORDS, TYPE_WORDS } from '../../ui/codeWords.ts'
import { CopyWithSource } from '../../ui/evidence/CopyWithSource.tsx'
import { Panel } from '../../ui/evidence/Panel.tsx'
import { QuoteCard } from '../../ui/evidence/QuoteCard.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { Differences } from './Differences.tsx'
import { edtfText, eventName } from './eventName.ts'
import { WORDS } from './words.ts'
import './timeline.css'

interface Props {
  readonly chosen: ChosenEvent
  /** Whether the filters leave it. */
  readonly selected: boolean
  readonly shortId: ReadonlyMap<ArticleId, string>
}

/** The chosen event with what each article says of it; an event that the corpus does not have is said to be missing. */
export function EventPanel({ chosen, selected, shortId }: Props) {
  const { go } = useView()
  const words = useWords(WORDS)
  const close = () => go({ event: null })
  if (chosen.kind === 'none') return null
  if (chosen.kind === 'found') {
    return <FoundEvent found={chosen} selected={selected} shortId={shortId} onClose={close} />
  }
  return (
    <Panel subject={chosen.id} where={chosen.id} title={words.absentTitle} onClose={close}>
      <p className="timeline-absent">{words.absent}</p>
    </Panel>
  )
}

interface FoundProps {
  readonly found: Extract<ChosenEvent, { kind: 'found' }>
  readonly selected: boolean
  readonly shortId: ReadonlyMap<ArticleId, string>
  readonly onClose: () => void
}

function FoundEvent({ found, selected, shortId, onClose }: FoundProps) {
  const { event, articles, sources, otherwise } = found
  const { lang } = useView().state
  const words = useWords(WORDS)
  const types = useWords(TYPE_WORDS)
  const bases = useWords(BASIS_WORDS)
  const { label } = eventName(event, lang)
  const idOf = (id: ArticleId) => shortId.get(id) ?? id
  // The event in one sentence: with the quote that says best when it was.
  const quote = eventQuote(event)
  const said = articles.find(({ article }) => article.id === quote?.article)
  return (
    <Panel
      subject={event.id}
      where={`${types[event.type]}, ${countryName(event.partner, lang)}`}
      title={label}
      summary={
        <>
          <span>{whenText(event, lang)}</span>
          {event.planned && <span>{words.planned}</span>}
          {event.place !== null && <span>{event.place}</span>}
          <span>{sourceCountText(sources, lang)}</span>
          {!selected && <span>{words.notSelected}</span>}
        </>
      }
      footer={
        said === undefined || quote === null ? undefined : (
          <CopyWithSource article={said.article} span={quote} claim={`${label}, ${edtfText(event.date, lang)}`} />
        )
      }
      onClose={onClose}
    >
      {articles.flatMap(({ article, basis, quotes, differences }) =>
        quotes.map((span, at) => (
          <QuoteCard
            key={`${article.id} ${span.start}`}
            article={article}
            shortId={idOf(article.id)}
            span={span}
            claim={`${label}, ${edtfText(event.date, lang)}`}
            head={<span>{bases[basis]}</span>}
            before={at === 0 && differences.length > 0 && <Differences differences={differences} />}
          />
        )),
      )}
      {otherwise.map((side) => (
        <QuoteCard
          key={`${side.article} ${side.start} otherwise`}
          article={side.in}
          shortId={idOf(side.article)}
          span={side}
          claim={`${label}, ${edtfText(side.value, lang)}`}
          head={
            <span className="timeline-difference">
              ≠ {words.otherwise}: {edtfText(side.value, lang)}
            </span>
          }
        />
      ))}
    </Panel>
  )
}

/** With its weekday where it is one day. */
function whenText({ firstDay, lastDay, date }: CorpusEvent, lang: 'vi' | 'en'): string {
  return firstDay !== null && firstDay === lastDay ? dayText(firstDay, lang) : edtfText(date, lang)
}
