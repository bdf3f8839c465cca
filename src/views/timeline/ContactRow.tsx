import { useId, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import type { Contact } from '../../models/lastContact/lastContacts.ts'
import type { ViewChange } from '../../models/viewState.ts'
import { Quote } from '../../ui/evidence/Quote.tsx'
import { SourceLine } from '../../ui/evidence/SourceLine.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { CONTACT_WORDS } from './contactWords.ts'
import { eventName } from './eventName.ts'

interface Props {
  readonly index: CorpusIndex
  readonly contact: Contact
  readonly shortId: ReadonlyMap<ArticleId, string>
  /** What choosing the meeting changes. */
  readonly change: ViewChange
}

/** The last meeting at one level; its quote opens under it. */
export function ContactRow({ index, contact, shortId, change }: Props) {
  const { state, hrefOf } = useView()
  const words = useWords(CONTACT_WORDS)
  const [open, setOpen] = useState(false)
  const quoteId = useId()
  const { level, known, event, since, quote } = contact
  const { date, note, label } = eventName(event, state.lang)
  const article = quote === null ? undefined : index.articles.find(({ id }) => id === quote.article)
  return (
    <>
      <tr>
        <th scope="row">
          {words.levels[level]}
          {known === 'one' && <span className="not-stated">{words.oneSide}</span>}
        </th>
        <td className="timeline-contacts-meeting">
          <a href={hrefOf(change)} aria-current={state.event === event.id ? 'true' : undefined}>
            {label}
          </a>
          {article !== undefined && (
            <button
              type="button"
              className="timeline-contacts-quote text-link"
              aria-expanded={open}
              aria-controls={open ? quoteId : undefined}
              onClick={() => setOpen(!open)}
            >
              {open ? words.hideQuote : words.showQuote}
              <span className="sr-only">: {label}</span>
            </button>
          )}
        </td>
        <td>
          {date}
          {note !== null && <span className="not-stated">, {note}</span>}
        </td>
        <td className="timeline-contacts-since">{words.days(...since)}</td>
      </tr>
      {open && quote !== null && article !== undefined && (
        <tr className="timeline-contacts-open">
          <td colSpan={4} id={quoteId}>
            <Quote article={article} span={quote} />
            <SourceLine article={article} shortId={shortId.get(article.id) ?? article.id} />
          </td>
        </tr>
      )}
    </>
  )
}
