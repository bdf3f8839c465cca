/** Bringing sentences into view. Nothing slides: the reader's eye is led by the marks, and reduced motion holds by itself. */
import { intoSight } from '../../ui/intoSight.ts'

/** Where a sentence that is opened by a link stands, and where a reader is taken to read, as a part of the visible height. */
export const LINE_READ = 1 / 3

interface Scroller {
  readonly element: Element
  /** Px from the top of the window to what is visible of it, and how much that is. */
  readonly top: number
  readonly height: number
}

/** The pane, where it scrolls by itself; else the page. */
function scrollerOf(mark: Element): Scroller {
  const pane = mark.closest('[data-scroller]')
  if (pane !== null && getComputedStyle(pane).overflowY === 'auto') {
    return { element: pane, top: pane.getBoundingClientRect().top, height: pane.clientHeight }
  }
  return { element: document.documentElement, top: 0, height: window.innerHeight }
}

/** Where texts were put last, so that the scroll event that follows is not taken for the reader's. */
const placed = new WeakMap<Element, number>()

/** Scrolls to a place, px. */
export function put(element: Element, top: number): void {
  element.scrollTop = top
  placed.set(element, element.scrollTop)
}

/** Whether a scroll event is that of a text that was put where it stands; says so once. */
export function wasPut(element: Element): boolean {
  const at = placed.get(element)
  placed.delete(element)
  return at !== undefined && Math.abs(at - element.scrollTop) <= 1
}

/** Scrolls so that the sentence begins a third down what is visible. */
export function reveal(mark: Element): void {
  const { element, top, height } = scrollerOf(mark)
  if (element === document.documentElement && window.parent !== window) {
    intoSight(mark, 'center')
    return
  }
  put(element, element.scrollTop + mark.getBoundingClientRect().top - top - height * LINE_READ)
}

/** Scrolls only if the sentence's end is out of sight, below the pane's foot or what covers it. */
export function keepInSight(mark: Element, cover: Element | null): void {
  const { top, height } = scrollerOf(mark)
  const foot = Math.min(top + height, cover?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY)
  if (mark.getBoundingClientRect().bottom > foot) reveal(mark)
}

/**
 * Scrolls the counterpart's pane so that it stands level with the chosen sentence; where the text does not reach so far, the chosen one's pane moves the rest.
 * Where both are on the page itself (a narrow screen) nothing moves.
 */
export function bringLevel(chosen: Element, counterpart: Element): void {
  const one = scrollerOf(chosen).element
  const other = scrollerOf(counterpart).element
  if (one === other) return
  const apart = () => counterpart.getBoundingClientRect().top - chosen.getBoundingClientRect().top
  put(other, other.scrollTop + apart())
  put(one, one.scrollTop - apart())
}

/** What of a text is in sight, px from its top: of a pane that scrolls by itself, or of one that scrolls with the page. */
export function seenOf(pane: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { element, top, height } = scrollerOf(pane)
  const start = element === pane ? pane.scrollTop : Math.max(0, top - pane.getBoundingClientRect().top)
  const end = element === pane ? start + height : Math.max(0, height - pane.getBoundingClientRect().top)
  return { top: start, bottom: Math.max(start, end) }
}

/** Scrolls so that a line of the text, px from its top, is the first in sight. */
export function scrollLineTo(pane: HTMLElement, y: number): void {
  const { element } = scrollerOf(pane)
  if (element === pane) pane.scrollTop = y
  else element.scrollTop += pane.getBoundingClientRect().top + y
}
