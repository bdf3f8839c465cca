/** One thing that articles may tell: what each of those shown says of it, and where. */
import type { Span } from '../../corpus/types.ts'
import { type BySide, bySide, SIDES, type Side } from '../comparison/side.ts'

/** What one article says; the quotes are exact, the first is shown. */
export interface Told<T> {
  readonly value: T
  readonly quotes: readonly Span[]
}

/** `differs`: two articles say different things; `only`: not all of them tell it, and those that do agree; `same`: all tell it alike. */
export type Verdict = 'differs' | 'only' | 'same'

export interface Row<S, T> {
  readonly subject: S
  /** Null where an article does not tell it, or is not shown. */
  readonly told: BySide<Told<T> | null>
  readonly verdict: Verdict
}

/** `written` is what makes two values the same. */
export function rowOf<S, T>(
  subject: S,
  told: (side: Side) => Told<T> | null,
  sides: readonly Side[],
  written: (value: T) => string,
): Row<S, T> {
  const by = bySide((side) => (sides.includes(side) ? told(side) : null))
  const values = SIDES.flatMap((side) => by[side] ?? []).map(({ value }) => written(value))
  const verdict = new Set(values).size > 1 ? 'differs' : values.length < sides.length ? 'only' : 'same'
  return { subject, told: by, verdict }
}
