/** When the two sides last met, by partner and level. By itself, so that the lists of offices come only when it is drawn. */

import { memo, useMemo, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId, CorpusEvent } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { dayText } from '../../models/dateText.ts'
import { type LastContacts, lastContacts, type PartnerContacts } from '../../models/lastContact/lastContacts.ts'
import type { TimedEvent } from '../../models/timeline/timedEvents.ts'
import { timeOf } from '../../models/timeline/timedEvents.ts'
import type { ViewChange } from '../../models/viewState.ts'
import { Heading } from '../../ui/Heading.tsx'
import { LeftOut } from '../../ui/LeftOut.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { ContactRow } from './ContactRow.tsx'
import { CONTACT_WORDS } from './contactWords.ts'
import { CONTACT_PARTNERS } from './measures.ts'
import { CONTACTS_ID } from './parts.ts'
import './contacts.css'

interface Props {
  readonly index: CorpusIndex
  readonly events: readonly CorpusEvent[]
  readonly shortId: ReadonlyMap<ArticleId, string>
  readonly choose: (timed: TimedEvent) => ViewChange
}

export const LastContact = memo(function LastContact({ index, events, shortId, choose }: Props) {
  const { lang } = useView().state
  const words = useWords(CONTACT_WORDS)
  const found = useMemo(() => lastContacts(index, events), [index, events])
  const [shown, setShown] = useState(CONTACT_PARTNERS)
  const { asOf, partners } = found
  const met = partners.filter(({ contacts }) => contacts.length > 0)
  const left = met.length - shown
  return (
    <section className="timeline-contacts" aria-labelledby={CONTACTS_ID}>
      <Heading rank={2} id={CONTACTS_ID} tabIndex={-1}>
        {words.title(...titleOf(found, lang))}
      </Heading>
      <p className="timeline-contacts-lede">
        {asOf === null ? words.noDate : words.asOf(dayText(asOf, lang))} {words.rule}
      </p>
      {met.length > 0 && (
        <table className="timeline-contacts-table" aria-labelledby={CONTACTS_ID}>
          <thead>
            <tr>
              {[words.level, words.meeting, words.date, words.since].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {met.slice(0, shown).map((one) => (
            <PartnerBody key={one.partner} index={index} one={one} shortId={shortId} choose={choose} />
          ))}
        </table>
      )}
      {left > 0 && (
        <button type="button" className="timeline-more text-link" onClick={() => setShown(met.length)}>
          {words.morePartners(left)}
        </button>
      )}
      <LeftOut count={left} />
      {partners.some(({ yearless }) => yearless > 0) && (
        <p className="timeline-contacts-note">
          {partners
            .filter(({ yearless }) => yearless > 0)
            .map(({ partner, yearless }) => words.yearless(countryName(partner, lang), yearless))
            .join(' ')}
        </p>
      )}
    </section>
  )
})

/** Whom they met last, and when: null where no meeting is dated. */
function titleOf({ partners }: LastContacts, lang: 'vi' | 'en'): readonly [partner: string | null, days: string] {
  const [first] = partners
  const newest = first?.contacts.reduce((best, one) => (one.since[1] < best.since[1] ? one : best))
  if (first === undefined || newest === undefined) return [null, '']
  return [countryName(first.partner, lang), CONTACT_WORDS[lang].days(...newest.since)]
}

interface BodyProps extends Omit<Props, 'events'> {
  readonly one: PartnerContacts
}

function PartnerBody({ index, one, shortId, choose }: BodyProps) {
  const { lang } = useView().state
  const words = useWords(CONTACT_WORDS)
  const { partner, contacts, without } = one
  return (
    <tbody>
      <tr className="timeline-contacts-partner">
        <th scope="rowgroup" colSpan={4}>
          {countryName(partner, lang)}
        </th>
      </tr>
      {contacts.map((contact) => (
        <ContactRow
          key={contact.level}
          index={index}
          contact={contact}
          shortId={shortId}
          change={choose(timeOf(contact.event))}
        />
      ))}
      {without.length > 0 && (
        <tr className="timeline-contacts-without">
          <td colSpan={4}>{words.without(without.map((level) => words.levels[level].toLocaleLowerCase(lang)))}</td>
        </tr>
      )}
    </tbody>
  )
}
