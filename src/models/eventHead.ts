import type { CorpusEvent, EventReport, Participant } from '../corpus/types.ts'
import { labelText } from './eventLabel.ts'

const nameOf = (participant: Participant) => (participant.kind === 'person' ? participant.name : participant.office)

/** What the annotation format (docs/annotation-format.md) says of an event before its quotes; `basis` is how its date is known. */
export function eventHead(event: CorpusEvent, basis: EventReport['basis']): object {
  return {
    type: event.type,
    date: event.date,
    basis,
    planned: event.planned,
    place: event.place,
    partner: event.partner,
    participants: event.participants.map(nameOf),
    label: labelText(event.label, 'en'),
  }
}
