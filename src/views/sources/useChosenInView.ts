/** What is chosen comes into view, its counterpart level with it; Escape lets go of it and gives the focus back to its sentence. */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { FoundSentence } from '../../models/articlePage/findSentence.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import { bestCounterparts } from '../../models/comparison/related.ts'
import type { Side } from '../../models/comparison/side.ts'
import { bringLevel, keepInSight, reveal } from './scrolling.ts'

interface ChosenInView {
  readonly root: RefObject<HTMLElement | null>
  readonly comparison: Comparison
  readonly side: Side | null
  /** Start of the chosen sentence in its article. */
  readonly start: number | null
  readonly found: FoundSentence | null
  /** Whether all texts stand on the page. */
  readonly ready: boolean
  readonly clear: () => void
}

/** Returns what closes the details. */
export function useChosenInView({ root, comparison, side, start, found, ready, clear }: ChosenInView): () => void {
  const sentence = found?.found === 'statement' ? found.sentence : null
  const isShown = found !== null && found.found !== 'fault'

  useEffect(() => {
    if (!isShown || side === null || start === null) return
    const mark = markOf(root.current, side, start)
    if (mark === null) return
    const details = root.current?.querySelector('.sources-details') ?? null
    if (details !== null) details.scrollTop = 0
    // A sentence that has the focus was chosen where it stands; any other was linked to, or is the way back.
    if (mark === document.activeElement) keepInSight(mark, details)
    else {
      reveal(mark)
      mark.focus({ preventScroll: true })
    }
    if (sentence === null || !ready) return
    for (const { side: other, sentence: best } of bestCounterparts(comparison, side, sentence)) {
      const target = comparison[other]?.sentences[best]
      const counterpart = target === undefined ? null : markOf(root.current, other, target.start)
      if (counterpart !== null) bringLevel(mark, counterpart)
    }
  }, [root, comparison, side, start, sentence, isShown, ready])

  const close = () => {
    const mark = side === null || start === null ? null : markOf(root.current, side, start)
    clear()
    mark?.focus({ preventScroll: true })
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && start !== null) close()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return close
}

function markOf(root: HTMLElement | null, side: Side, start: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-side="${side}"] [data-at="${start}"]`) ?? null
}
