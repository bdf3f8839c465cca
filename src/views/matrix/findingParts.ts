/** What the headings of both languages are made of. */
import type { MatrixFinding } from '../../models/matrix/finding.ts'

export interface FindingText {
  readonly title: string
  readonly lede: string
}

export interface Counted {
  readonly finding: MatrixFinding
  /** Articles that are not coded because their language has no lexicon. */
  readonly notCoded: number
  /** Filters leave some of a partner's statements out: the heading speaks of what is chosen, not of all that there is. */
  readonly narrowed: boolean
  readonly since: number | null
}

/** Up to this many partners are named one by one. */
export const NAMED = 2

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
export const sentences = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(' ')

/** The one with the most; the first of those that are equal. */
export function most<T>([first, ...rest]: readonly [T, ...T[]], of: (one: T) => number): T {
  return rest.reduce((best, one) => (of(one) > of(best) ? one : best), first)
}
