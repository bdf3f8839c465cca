import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Whether the first child of an element is wider than it. Only then does the element scroll by itself: one that scrolls keeps
 * sticky heads from following the page.
 */
export function useOverflow(ref: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const box = ref.current
    const inner = box?.firstElementChild
    if (!box || !(inner instanceof HTMLElement)) return
    const measure = () => setOverflows(inner.offsetWidth > box.clientWidth + 1)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    observer.observe(inner)
    return () => observer.disconnect()
  }, [ref])
  return overflows
}
