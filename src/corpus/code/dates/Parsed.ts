import type { DateParts } from '../../edtf.ts'
import type { TimeUnit } from '../../lexicon/DateWords.ts'

/** A date as written, before the head date completes it; offsets are of the folded text, `next` is the token after it. */
export interface Parsed {
  readonly start: number
  readonly end: number
  readonly next: number
  readonly time: ParsedTime
}

export type ParsedTime =
  | { readonly kind: 'point'; readonly at: DateParts }
  | { readonly kind: 'range'; readonly from: DateParts; readonly to: DateParts }
  /** `week`: how many weeks from the head date's, where the text says ("Thursday last week"). */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly turn: 'next' | 'last' | null
      readonly week: number | null
      /** The last day of several ("Friday and Saturday", "Monday to Wednesday"). */
      readonly until: number | null
    }
  | { readonly kind: 'relative'; readonly unit: TimeUnit; readonly offset: number }
  /** "the next day": counted from the day last told of. */
  | { readonly kind: 'told-day'; readonly offset: number }
  /** "over the past 75 years". */
  | { readonly kind: 'stretch'; readonly unit: TimeUnit; readonly count: number }
  /** "the first seven months", of this year. */
  | { readonly kind: 'first-months'; readonly count: number }
