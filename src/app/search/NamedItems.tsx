import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateNote, dateText } from '../../models/dateText.ts'
import { labelText } from '../../models/eventLabel.ts'
import type { Found, ThingOf } from '../../models/search/searcherOf.ts'
import { NO_FILTERS } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { FoundSentenceItem } from './FoundSentenceItem.tsx'
import { type Asked, Marked } from './Marked.tsx'
import type { OpenPlace } from './places.ts'
import { SEARCH_WORDS } from './words.ts'

interface Props<T> {
  readonly index: CorpusIndex
  readonly found: T
  readonly asked: Asked
  readonly open: OpenPlace
}

/** A partner leads to its part of the matrix. */
export function PartnerItem({ found, asked, open }: Props<ThingOf<'partner'>>) {
  const { lang } = useView().state
  return (
    <li>
      <a {...open({ ...NO_FILTERS, view: 'matrix', partners: [found.partner] }, found.partner)}>
        <b>
          <Marked text={countryName(found.partner, lang)} asked={asked} />
        </b>
      </a>
    </li>
  )
}

/** An event leads to the timeline with the event. */
export function EventItem({ index, found, asked, open }: Props<ThingOf<'event'>>) {
  const { lang } = useView().state
  const event = index.events[found.nth]
  if (event === undefined) return null
  const note = dateNote(event.date, lang)
  return (
    <li>
      <a {...open({ view: 'timeline', event: event.id }, event.id)}>
        <b>
          <Marked text={labelText(event.label, lang)} asked={asked} />
        </b>
        <span className="search-where">
          {countryName(event.partner, lang)} · {dateText(event.date, lang)}
          {note !== null && ` (${note})`}
        </span>
      </a>
    </li>
  )
}

type NamedOnce = Found['people']['shown'][number]

/** A person or an instrument leads to the sentence where it first stands. */
export function NamedItem({ index, found, asked, open }: Props<NamedOnce>) {
  const words = useWords(SEARCH_WORDS)
  const { lang } = useView().state
  const article = index.articles[found.article]
  const person = found.kind === 'person' ? article?.people[found.nth] : undefined
  const name = person?.name ?? article?.instruments[found.nth]?.name ?? ''
  const about = [person?.role, person?.country && countryName(person.country, lang), words.naming(found.articles)]
  return (
    <FoundSentenceItem
      index={index}
      found={found.at ?? { article: found.article, nth: null }}
      asked={asked}
      open={open}
      head={
        <>
          <b lang={article?.meta.lang ?? undefined}>
            <Marked text={name} asked={asked} />
          </b>
          <span className="search-where">{about.filter(Boolean).join(' · ')}</span>
        </>
      }
    />
  )
}
