/** What the parts of one article's pane share. */
import { createContext, useContext } from 'react'
import type { Span } from '../../corpus/types.ts'
import type { Comparison, ComparisonSide } from '../../models/comparison/comparison.ts'
import type { BySide, Side } from '../../models/comparison/side.ts'

/** A sentence of one side: its position in the side's marked sentences. */
export interface SentenceOf {
  readonly side: Side
  readonly sentence: number
}

export interface Pane {
  readonly side: Side
  readonly half: ComparisonSide
  readonly comparison: Comparison
  readonly names: BySide<string>
  /** The partner is named in the margin only where an article speaks of several. */
  readonly severalPartners: boolean
  /** Start of the chosen sentence of this article, statement or not; null: none. */
  readonly chosenAt: number | null
  /** Sentences that belong to what is chosen, and to what the pointer or the focus is on. */
  readonly chosen: ReadonlySet<number>
  readonly lit: ReadonlySet<number>
  readonly showReasons: boolean
  readonly hrefTo: (span: Span) => string
  readonly light: (sentence: number | null) => void
}

export const PaneContext = createContext<Pane | null>(null)

export function usePane(): Pane {
  const pane = useContext(PaneContext)
  if (pane === null) throw new Error('usePane outside PaneContext')
  return pane
}

/** Ids tie a sentence to its note in the margin. */
export const noteId = (side: Side, start: number) => `sources-${side}-note-${start}`

/** Where each note of the margin stands, px from the top of the text, by its sentence's start. */
export const NoteTopsContext = createContext<ReadonlyMap<number, number>>(new Map())
