/** Where the marked sentences of a pane stand, and where the notes of its margin go: measured after layout, and anew whenever it changes. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Extent } from '../../models/articlePage/ribbons.ts'
import { stackNotes } from '../../models/articlePage/stackNotes.ts'

/** Px from the top of the scrolled content, by the sentence's start in the text; `noteTops` from the top of the text. */
export interface PaneLayout {
  readonly extents: ReadonlyMap<number, Extent>
  readonly noteTops: ReadonlyMap<number, number>
}

const NOTE_GAP = 6
const NOTHING: PaneLayout = { extents: new Map(), noteTops: new Map() }

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
  const extents = new Map<number, Extent>()
  for (const mark of text.querySelectorAll<HTMLElement>('[data-at]')) {
    const { top, bottom } = mark.getBoundingClientRect()
    extents.set(Number(mark.dataset.at), { top: top - origin, bottom: bottom - origin })
  }
  const notes = [...text.querySelectorAll<HTMLElement>('[data-note]')].map((note) => ({
    start: Number(note.dataset.note),
    height: note.offsetHeight,
  }))
  const tops = stackNotes(
    notes.map(({ start, height }) => ({ line: (extents.get(start)?.top ?? textTop) - textTop, height })),
    NOTE_GAP,
  )
  return { extents, noteTops: new Map(notes.map(({ start }, i) => [start, tops[i] ?? 0])) }
}

function same(a: PaneLayout, b: PaneLayout): boolean {
  const flat = ({ extents, noteTops }: PaneLayout) =>
    JSON.stringify([[...extents].map(([start, e]) => [start, e.top, e.bottom]), [...noteTops]])
  return flat(a) === flat(b)
}
