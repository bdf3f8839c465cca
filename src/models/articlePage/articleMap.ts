/** A small map of a whole article: where its statements stand, by the text's own length, so that what is folded keeps its place. */
import type { ComparisonSide } from '../comparison/comparison.ts'

/** A statement on the map; `from` and `to` are parts of the text's length, 0 to 1. */
export interface MapMark {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** `linked`: has a counterpart; `only`: names a sector that no other article here has; `plain`: neither; `out`: the filters leave it out. */
  readonly kind: 'linked' | 'only' | 'plain' | 'out'
}

/** The statements of an article of `length` code units. */
export function mapMarks({ sentences, linked, only }: ComparisonSide, length: number): readonly MapMark[] {
  const part = (at: number) => Math.min(1, Math.max(0, at / Math.max(1, length)))
  return sentences.map(({ start, end, passes }, sentence) => ({
    sentence,
    from: part(start),
    to: part(end),
    kind: !passes
      ? 'out'
      : (linked[sentence]?.length ?? 0) > 0
        ? 'linked'
        : (only[sentence]?.length ?? 0) > 0
          ? 'only'
          : 'plain',
  }))
}

/** A stretch of the text as it stands on the page: offsets into the text, px from the top of what scrolls. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly top: number
  readonly bottom: number
}

/** The offset that stands at a height; stretches are in the order of the text. */
export function offsetAt(stretches: readonly Stretch[], y: number): number {
  const [first] = stretches
  if (first === undefined) return 0
  const at = stretches.findLast(({ top }) => top <= y) ?? first
  const depth = Math.min(1, Math.max(0, (y - at.top) / Math.max(1, at.bottom - at.top)))
  return at.start + depth * (at.end - at.start)
}

/** The height at which an offset stands. */
export function heightOf(stretches: readonly Stretch[], offset: number): number {
  const [first] = stretches
  if (first === undefined) return 0
  const at = stretches.findLast(({ start }) => start <= offset) ?? first
  const depth = Math.min(1, Math.max(0, (offset - at.start) / Math.max(1, at.end - at.start)))
  return at.top + depth * (at.bottom - at.top)
}
