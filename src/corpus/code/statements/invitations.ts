/** Invitations, which are of the relationship only where they are to visit (codebook section 2, politics). */
import type { Span } from '../../types.ts'
import type { Scanned } from './Scanned.ts'

const GUEST_REACH = 40
/** Who is invited, and to where: nothing but "to" between them. */
const TO_PLACE = /^ to (?:the )?$/

/** Whether an invitation is one to visit: a word for a visit stands beside it, or someone is invited to a country. */
export function isToVisit(sentence: Scanned, mark: Span): boolean {
  const { finders, reader, at } = sentence
  if (finders.visits(reader.slice(at.start, at.end)).length > 0) return true
  return sentence.words.participleEndings !== null && isSentFor(sentence, mark)
}

/** "Radev invited Lam to Sofia": a name right behind it, and behind that a country or a place in it. */
function isSentFor({ mentions, reader }: Scanned, { end }: Span): boolean {
  return mentions.some((guest, i) => {
    const place = mentions[i + 1]
    if (!place || guest.start < end || guest.start - end > GUEST_REACH || guest.kind === 'people') return false
    return (
      place.country !== guest.country &&
      TO_PLACE.test(reader.slice(guest.end, place.start)) &&
      !/[,;:]/.test(reader.slice(end, guest.start))
    )
  })
}
