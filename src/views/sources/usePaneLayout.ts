/** Where the marked sentences and paragraphs of a pane stand, and where the notes of its margin go: measured after layout, and anew whenever it changes. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Stretch } from '../../models/articlePage/articleMap.ts'
import type { Extent } from '../../models/articlePage/ribbons.ts'
import { stackNotes } from '../../models/articlePage/stackNotes.ts'

/** Where a text stands, px from the top of the scrolled content. */
export interface TextLayout {
  /** By the position in the side's marked sentences. */
  readonly sentences: ReadonlyMap<number, Extent>
  /** Paragraphs, and the lines that stand for folded ones, in the order of the text. */
  readonly stretches: readonly Stretch[]
}

export const NO_LAYOUT: TextLayout = { sentences: new Map(), stretches: [] }

/** Px from the top of the scrolled content, by the sentence's start in the text; `noteTops` from the top of the text. */
interface PaneLayout {
  readonly extents: ReadonlyMap<number, Extent>
  readonly stretches: readonly Stretch[]
  readonly noteTops: ReadonlyMap<number, number>
}

const NOTE_GAP = 6
const NOTHING: PaneLayout = { extents: new Map(), stretches: [], noteTops: new Map() }

/** `text` is the element that holds the paragraphs, within an element marked `data-scroller`. */
export function usePaneLayout(text: RefObject<HTMLElement | null>): PaneLayout {
  const [layout, setLayout] = useState(NOTHING)
  useLayoutEffect(() => {
    const element = text.current
    if (element === null) return
    const update = () => {
      const next = measure(element)
      setLayout((last) => (same(last, next) ? last : next))
    }
    update()
    const sizes = new ResizeObserver(update)
    sizes.observe(element)
    const contents = new MutationObserver(update)
    contents.observe(element, { childList: true, subtree: true, characterData: true })
    return () => {
      sizes.disconnect()
      contents.disconnect()
    }
  }, [text])
  return layout
}

function measure(text: HTMLElement): PaneLayout {
  const scroller = text.closest('[data-scroller]') ?? text
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop
  const textTop = text.getBoundingClientRect().top - origin
  const extentOf = (element: Element): Extent => {
    const { top, bottom } = element.getBoundingClientRect()
    return { top: top - origin, bottom: bottom - origin }
  }
  const marks = [...text.querySelectorAll<HTMLElement>('[data-at]')]
  const extents = new Map(marks.map((mark) => [Number(mark.dataset.at), extentOf(mark)]))
  const stretches = [...text.querySelectorAll<HTMLElement>('[data-from]')].map((element) => ({
    start: Number(element.dataset.from),
    end: Number(element.dataset.to),
    ...extentOf(element),
  }))
  const notes = [...text.querySelectorAll<HTMLElement>('[data-note]')].map((note) => ({
    start: Number(note.dataset.note),
    height: note.offsetHeight,
  }))
  const tops = stackNotes(
    notes.map(({ start, height }) => ({ line: (extents.get(start)?.top ?? textTop) - textTop, height })),
    NOTE_GAP,
  )
  return { extents, stretches, noteTops: new Map(notes.map(({ start }, i) => [start, tops[i] ?? 0])) }
}

function same(a: PaneLayout, b: PaneLayout): boolean {
  const flat = ({ extents, stretches, noteTops }: PaneLayout) =>
    JSON.stringify([[...extents].map(([start, e]) => [start, e.top, e.bottom]), stretches, [...noteTops]])
  return flat(a) === flat(b)
}
