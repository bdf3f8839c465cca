/**
 * Brings an element into sight. A frame that is as high as its content has nothing to scroll: what moves is the page around it, and that only once the
 * reader has done something in the frame, never while the page opens.
 */
export function intoSight(element: Element, block: ScrollLogicalPosition): void {
  if (window.parent !== window && !navigator.userActivation.hasBeenActive) return
  element.scrollIntoView({ block })
}
