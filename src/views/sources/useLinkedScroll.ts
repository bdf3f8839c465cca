/** Scrolling one text keeps the counterparts of what is read level in the others. */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { type Anchor, levelLine } from '../../models/articlePage/leveling.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import { endIn } from '../../models/comparison/passages.ts'
import { type BySide, SIDES, type Side } from '../../models/comparison/side.ts'
import { LINE_READ, put, wasPut } from './scrolling.ts'
import type { TextLayout } from './usePaneLayout.ts'

interface LinkedScroll {
  readonly on: boolean
  readonly comparison: Comparison
  readonly scrollers: BySide<RefObject<HTMLElement | null>>
  readonly layouts: BySide<TextLayout>
}

/** Nothing is animated: the others stand where they belong at once, so nothing moves that the reader does not move. */
export function useLinkedScroll({ on, comparison, scrollers, layouts }: LinkedScroll): void {
  const level = useEffectEvent((of: Side) => {
    const own = scrollers[of].current
    if (own === null) return
    const read = own.clientHeight * LINE_READ
    for (const other of comparison.sides) {
      const element = scrollers[other].current
      if (other === of || element === null) continue
      const line = levelLine(anchorsBetween(comparison, layouts, of, other), own.scrollTop + read)
      put(element, line - read)
    }
  })

  useEffect(() => {
    if (!on) return
    const stops = SIDES.flatMap((side) => {
      const element = scrollers[side].current
      if (element === null) return []
      const follow = () => {
        // Where a text was put is not where the reader scrolled it: that scroll event moves nothing further.
        if (!wasPut(element)) level(side)
      }
      element.addEventListener('scroll', follow, { passive: true })
      return [() => element.removeEventListener('scroll', follow)]
    })
    return () => {
      for (const stop of stops) stop()
    }
  }, [on, scrollers])
}

function anchorsBetween({ passages }: Comparison, layouts: BySide<TextLayout>, from: Side, to: Side): Anchor[] {
  return passages.flatMap((passage) => {
    const one = layouts[from].sentences.get(endIn(passage, from)?.sentence ?? -1)
    const two = layouts[to].sentences.get(endIn(passage, to)?.sentence ?? -1)
    return one === undefined || two === undefined || !passage.ribbon ? [] : [{ from: one.top, to: two.top }]
  })
}
