/** The words with which a language says when. The grammar that puts them together is `code/dates/` and knows no language. */
import type { Term } from '../terms.ts'

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade'

/** What a relation in time hangs on: a meeting, a visit, a press meeting… */
export type Anchor = 'talks' | 'visit' | 'press' | 'ceremony' | 'agreement' | 'forum'

export type DateWord =
  /** A month by name; `capital`: only where its last word is written with a capital ("May", "tháng Ba"). */
  | { readonly kind: 'month'; readonly month: number; readonly capital: boolean }
  /** 0 is Monday; `capital` as above ("thứ Ba" is Tuesday, "thứ ba" the third). */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly capital: boolean }
  /**
   * "today", "next week", "năm nay": a unit counted from the head date's. `past` where behind a number it is a stretch ("bốn năm qua"), `ago` where a
   * point ("bảy năm trước").
   */
  | {
      readonly kind: 'relative'
      readonly unit: TimeUnit
      readonly offset: number
      readonly past: boolean
      readonly ago: boolean
    }
  /** "the next day", "hôm trước": days counted from the day last told of. */
  | { readonly kind: 'told-day'; readonly offset: number }
  | { readonly kind: 'number'; readonly value: number }
  /** A unit after a number: "75 years", "bốn thập kỷ"; `past` where the words also say that it lies before now ("năm qua"), `ago` that it is a point. */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly past: boolean; readonly ago: boolean }
  | { readonly kind: 'relation'; readonly relation: Relation; readonly alone: boolean }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: MarkKind }

/** `same-day`: on the day just named. `alone` words need no anchor ("before that", "nhân dịp này"). */
export type Relation = 'after' | 'before' | 'at' | 'during' | 'occasion' | 'same-day'

/**
 * Small words. `day`, `month-of`, `year` come before a number ("ngày 2 tháng 4 năm 2025"); `past` before a stretch ("over the past");
 * `to-come` joins as `to` does, and behind a month says that it is the next one ("tháng 9 tới");
 * `first-months` after a number ("7 tháng đầu năm"), `first` before it; `future` and `told` tell a coming weekday from a past one.
 */
export type MarkKind =
  | 'day'
  | 'month-of'
  | 'year'
  | 'to'
  | 'to-come'
  | 'and'
  | 'from'
  | 'since'
  | 'by'
  | 'at'
  | 'of'
  | 'next'
  | 'last'
  | 'period'
  | 'decade'
  | 'past'
  | 'first'
  | 'first-months'
  /** "that year": the year last told of. */
  | 'that-year'
  | 'day-part'
  | 'future'
  | 'told'
  /** Keeps a longer phrase from being read as the shorter word in it ("a plan"). */
  | 'none'
  | 'clause'

export interface DateWords {
  readonly terms: readonly Term<DateWord>[]
  /** Whether "29.11" and "8-8" are ways to write a day and a month here. */
  readonly looseDays: boolean
}
