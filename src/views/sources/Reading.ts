/** How the reader wants to read, kept while one article follows another. */
import { createContext, useContext } from 'react'

interface ReadingChoices {
  /** Scrolling one text keeps its counterparts level. */
  readonly linked: boolean
  readonly unfolded: boolean
  /** Whether sentences that are no statements say why; null: as the page has it, so of one article alone and not of several. */
  readonly reasons: boolean | null
}

interface Reading extends ReadingChoices {
  readonly change: (to: Partial<ReadingChoices>) => void
}

export const ReadingContext = createContext<Reading | null>(null)

/** A reader who wants little motion has texts move only where they are scrolled, until the switch is turned on. */
export function startReading(): ReadingChoices {
  const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
  return { linked: !still, unfolded: false, reasons: null }
}

export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error('useReading outside ReadingContext')
  return reading
}
