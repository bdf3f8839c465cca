import type { EventType } from '../../codebook.ts'
import type { CountryCode, Edtf, EventLabel, Participant, Place } from '../../types.ts'
import type { Resolved } from '../dates/resolve.ts'

/**
 * When a draft happened, before the article's parts are put together: at a date, some time in the visit (the one of those `days`, else the first), at a time that
 * the text gives but nothing completes (a weekday without a head date), or not said.
 */
export type DraftTime =
  | { readonly kind: 'at'; readonly resolved: Resolved }
  | { readonly kind: 'during'; readonly days: Edtf | null }
  | { readonly kind: 'open' }
  | { readonly kind: 'unsaid' }

/** One telling of an event by one sentence. `same` is what two tellings of one event share besides type and time. */
export interface Draft {
  readonly type: EventType
  readonly time: DraftTime
  readonly planned: boolean
  readonly partner: CountryCode
  readonly place: string | null
  readonly participants: readonly Participant[]
  readonly label: EventLabel
  readonly same: string
  readonly sentence: number
  /** For a visit, whether its time is the day of a departure: it ends what an arrival before it began. */
  readonly ends?: boolean
  /** For a visit, the country visited. */
  readonly to: Place | null
}
